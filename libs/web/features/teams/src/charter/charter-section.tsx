import { AppLink, KeptForm, paths, Section, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { Team } from '../page/team-page';
import { CharterForm } from './charter-form';
import { charterParts } from './charter-parts';

/** What the team has agreed about itself; written where it stands. */
export function CharterSection({ collaboration }: { collaboration: Team }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, charter, myAccess } = collaboration;
  const written = charterParts.filter((part) => charter?.[part]);
  return (
    <Section heading={t('teams.charter')}>
      {written.length === 0 ? (
        <Text subtle>{t('teams.charterNone')}</Text>
      ) : (
        <dl className="tm-charter">
          {written.map((part) => (
            <div key={part}>
              <dt>{t(`teams.${part}`)}</dt>
              <dd>{charter?.[part]}</dd>
            </div>
          ))}
        </dl>
      )}
      {charter ? (
        <Text size="sm" subtle>
          {t('teams.charterBy', { name: charter.editedBy.name, when: format.when(charter.editedAt) })}
          {' · '}
          <AppLink to={paths.charterHistory(id)}>{t('teams.charterHistory')}</AppLink>
        </Text>
      ) : null}
      {myAccess.actions.includes('charter:edit') ? (
        <KeptForm label={t('teams.charterWrite')} variant="secondary" adds={false}>
          {(form) => <CharterForm collaboration={collaboration} {...form} />}
        </KeptForm>
      ) : null}
    </Section>
  );
}
