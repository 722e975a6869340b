import { Text, useTranslation } from '@samplan/web/ui';
import type { WouldSee } from './use-would-see';

/** Said as soon as it is known, and again when the choice is another. */
export function WhoWouldSee({ seen }: { seen: WouldSee | null }) {
  const { t } = useTranslation();
  return (
    <div aria-live="polite">
      {seen ? <Text>{seen.text}</Text> : null}
      {seen && seen.names.length > 0 ? (
        <details className="ci-why">
          <summary>{t('consent.table.whoNames')}</summary>
          <ul className="ci-preview__list">
            {seen.names.map((name, index) => (
              <li key={`${name}-${index}`}>{name}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
