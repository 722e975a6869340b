import type { HistoryLineFragment } from '@samplan/web/data';
import { ArrowRightIcon, useTranslation, VisuallyHidden } from '@samplan/web/ui';
import { TextChange } from '@samplan/web/ui/text-change';
import { useHistoryWords } from '../words/use-history-words';

interface ChangeLineProps {
  of: Pick<HistoryLineFragment, 'kind'>;
  change: HistoryLineFragment['changes'][number];
  added: boolean;
}

/** One value as it was and as it became. */
export function ChangeLine({ of, change, added }: ChangeLineProps) {
  const { t } = useTranslation();
  const words = useHistoryWords();
  const { kind, before, after } = change;
  const became = words.value(change, after, of);
  return (
    <div className="hi-change">
      <dt>{words.field(change, of)}</dt>
      <dd>
        {added ? (
          <span dir="auto">{became}</span>
        ) : kind === 'TEXT' && before && after ? (
          <TextChange before={before} after={after} />
        ) : (
          <span className="hi-values">
            <VisuallyHidden>{t('history.was')}: </VisuallyHidden>
            <del dir="auto">{words.value(change, before, of)}</del>
            <ArrowRightIcon aria-hidden="true" />
            <VisuallyHidden>{t('history.became')}: </VisuallyHidden>
            <ins dir="auto">{became}</ins>
          </span>
        )}
      </dd>
    </div>
  );
}
