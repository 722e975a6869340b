import type { CharterHistoryQuery } from '@samplan/web/data';
import { Heading, useFormat, useTranslation } from '@samplan/web/ui';
import { charterParts } from './charter-parts';

type Edit = NonNullable<CharterHistoryQuery['collaboration']['charter']>['edits']['nodes'][number];

/** Who changed what, and how it read from then on. */
export function CharterEditLine({ edit }: { edit: Edit }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Heading level={2} size="2xs">
        {t('teams.charterBy', { name: edit.by.name, when: format.when(edit.at) })}
      </Heading>
      <dl className="tm-charter">
        {charterParts
          .filter((part) => edit[part] !== null)
          .map((part) => (
            <div key={part}>
              <dt>{t(`teams.${part}`)}</dt>
              <dd>{edit[part] || <em>{t('teams.charterRemoved')}</em>}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
