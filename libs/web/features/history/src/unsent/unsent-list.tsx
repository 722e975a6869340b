import { useUnsent } from '@samplan/web/data';
import { Heading, useTranslation } from '@samplan/web/ui';
import { UnsentItem } from './unsent-item';

/** What is written and not there yet, wherever in the program one is. Nothing while all is sent. */
export function UnsentList() {
  const { t } = useTranslation();
  const unsent = useUnsent();
  if (unsent.length === 0) return null;
  return (
    <section className="hi-unsent" aria-label={t('kept.unsent')}>
      <Heading level={2} size="2xs">
        {t('kept.unsent')}
      </Heading>
      {unsent.some(({ state }) => state === 'waiting') ? <p className="sp-subtle">{t('kept.unsentLead')}</p> : null}
      <ul className="hi-list">
        {unsent.map((entry) => (
          <li key={entry.id}>
            <UnsentItem entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
