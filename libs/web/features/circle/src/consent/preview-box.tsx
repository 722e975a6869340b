import type { CircleChangeViewFragment, PreviewInput } from '@samplan/web/data';
import { Notice, useTranslation } from '@samplan/web/ui';
import { useCircleWords } from '../words/use-circle-words';
import { usePreview } from './use-preview';

/** Exactly what changes for whom, before it does, worked out by the rule that will decide. */
export function PreviewBox({ input }: { input: PreviewInput | null }) {
  const { t } = useTranslation();
  const { changes, waiting } = usePreview(input);
  if (!input || (!waiting && !changes)) return null;
  return (
    <div className="ci-preview" aria-live="polite">
      <Notice heading={t('consent.preview')}>
        {changes === null ? <p>{t('consent.previewWait')}</p> : null}
        {changes?.length === 0 ? <p>{t('consent.previewNone')}</p> : null}
        {changes && changes.length > 0 ? (
          <ul className="ci-preview__list">
            {changes.map((change, index) => (
              <ChangeLines key={change.person?.id ?? index} change={change} />
            ))}
          </ul>
        ) : null}
      </Notice>
    </div>
  );
}

function ChangeLines({ change }: { change: CircleChangeViewFragment }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const who = change.person?.name ?? t('common.somebody');
  const name = change.unit ? t('consent.nameFrom', { name: who, unit: change.unit.name }) : who;
  if (change.seesNothing) return <li>{t('consent.losesAll', { name })}</li>;
  const lines = [
    ...change.gains.map(({ areas, firstDay }) =>
      firstDay
        ? t('consent.opensFrom', { name, areas: words.areas(areas), date: words.date(firstDay) })
        : t('consent.opens', { name, areas: words.areas(areas) }),
    ),
    ...change.moves.map(({ areas, lastDay }) =>
      lastDay
        ? t('consent.moves', { name, areas: words.areas(areas), date: words.date(lastDay) })
        : t('consent.movesOpen', { name, areas: words.areas(areas) }),
    ),
    ...(change.loses.length > 0 ? [t('consent.loses', { name, areas: words.areas(change.loses) })] : []),
  ];
  return lines.map((line) => <li key={line}>{line}</li>);
}
