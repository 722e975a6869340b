import { Section, Text, useTranslation } from '@samplan/web/ui';
import type { Collaboration } from './reach-page';

/** For the person: who knows where they are. Nothing for others, and nothing when the address is not protected. */
export function WhoKnowsWhere({ collaboration: { addressProtection, team } }: { collaboration: Collaboration }) {
  const { t } = useTranslation();
  if (!addressProtection || addressProtection === 'NONE') return null;
  const knowing = team.filter(({ seesPlace, level }) => seesPlace && level !== 'COORDINATE');
  return (
    <Section heading={t('entry.protect.title')}>
      <Text>{t(knowing.length > 0 ? 'entry.protect.owner' : 'entry.protect.ownerNone')}</Text>
      {knowing.length > 0 ? (
        <ul className="sp-lines">
          {knowing.map(({ id, person, unit }) => (
            <li key={id}>{[person.name, unit?.name].filter(Boolean).join(', ')}</li>
          ))}
        </ul>
      ) : null}
      <Text subtle>{t('entry.protect.ownerCoordinator')}</Text>
    </Section>
  );
}
