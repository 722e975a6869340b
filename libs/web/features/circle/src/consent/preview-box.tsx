import type { CircleChangeViewFragment, PreviewInput } from '@samplan/web/data';
import { Notice, useTranslation } from '@samplan/web/ui';
import { useCircleWords } from '../words/use-circle-words';
import { usePreview } from './use-preview';
import { nameOf, type Typed } from './who';

interface PreviewBoxProps {
  input: PreviewInput | null;
  /** Somebody who is not in the list, and whom the rehearsal takes for a stranger. */
  typed?: Typed | null;
}

/** What lets in a service, where nobody from it may be in the team yet. */
const opens = ['giveConsent', 'changeConsent', 'recordLegalBasis'] as const;

/** Exactly what changes for whom, before it does, worked out by the rule that will decide. */
export function PreviewBox({ input, typed = null }: PreviewBoxProps) {
  const { t } = useTranslation();
  const { changes, waiting } = usePreview(input);
  if (!input || (!waiting && !changes)) return null;
  return (
    <div className="ci-preview" aria-live="polite">
      <Notice heading={t('consent.preview')}>
        {changes === null ? <p>{t('consent.previewWait')}</p> : null}
        {changes?.length === 0 ? (
          <p>{t(opens.some((deed) => input[deed]) ? 'consent.previewNone' : 'consent.previewSame')}</p>
        ) : null}
        {changes && changes.length > 0 ? (
          <ul className="ci-preview__list">
            {changes.map((change, index) => (
              <ChangeLines key={change.person?.id ?? index} change={change} newName={typed && nameOf(typed)} />
            ))}
          </ul>
        ) : null}
        {typed?.nationalId.trim() ? <p>{t('consent.previewNew')}</p> : null}
      </Notice>
    </div>
  );
}

function ChangeLines({ change, newName }: { change: CircleChangeViewFragment; newName: string | null }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const who = change.person?.name ?? newName ?? t('common.somebody');
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
    ...(change.writes === null ? [] : [t(change.writes ? 'consent.mayWrite' : 'consent.readsOnly', { name })]),
  ];
  return lines.map((line) => <li key={line}>{line}</li>);
}
