import type { SensitivePiece } from '@samplan/shared/nudges';
import { type RefObject, useState } from 'react';
import { Button } from '../actions/button';
import { useTranslation } from '../language/use-language';
import { useJournalHints } from './use-journal-hints';

interface JournalHintProps {
  text: string;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Says that something looks as if it belongs in the journal. Never in the way: it can be left as it stands. */
export function JournalHint({ text, field }: JournalHintProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const words = ({ start, end }: SensitivePiece): string => text.slice(start, end);
  const piece = useJournalHints(text).find((found) => !left.has(words(found)));
  const show = ({ start, end }: SensitivePiece): void => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return (
    <div role="status" className="sp-journal-hint">
      {piece ? (
        <>
          <p>
            {t(`common.journalHint.${piece.kind}`, { piece: words(piece) })} {t('common.journalHint.why')}
          </p>
          <div className="sp-journal-hint__actions">
            <Button variant="tertiary" data-size="sm" onClick={() => show(piece)}>
              {t('common.journalHint.show')}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => {
                setLeft(new Set([...left, words(piece)]));
                field.current?.focus();
              }}
            >
              {t('common.journalHint.leave')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
