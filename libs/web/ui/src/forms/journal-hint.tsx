import type { SensitivePiece } from '@samplan/shared/nudges';
import { type RefObject, useEffect, useState } from 'react';
import { Button } from '../actions/button';
import { useTranslation } from '../language/use-language';
import { useJournalHints } from './use-journal-hints';
import type { SecondLook } from './use-second-look';

interface JournalHintProps {
  text: string;
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  look?: SecondLook | undefined;
}

/** Says that something looks as if it belongs in the journal. Never in the way: it can be left as it stands. */
export function JournalHint({ text, field, look }: JournalHintProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isHeld = look?.held === text;
  const words = ({ start, end }: SensitivePiece): string => text.slice(start, end);
  const piece = useJournalHints(text, isHeld).find((found) => !left.has(words(found)));
  const told = piece && words(piece);
  useEffect(() => {
    if (told) look?.onHint(told);
  }, [told, look]);
  const show = (): void => {
    // Others may have written before it meanwhile.
    const start = field.current?.value.indexOf(told ?? '') ?? -1;
    field.current?.focus();
    if (told && start >= 0) field.current?.setSelectionRange(start, start + told.length);
  };
  return (
    <div role="status" className="sp-journal-hint">
      {piece && told ? (
        <>
          <p>
            {t(`common.journalHint.${piece.kind}`, { piece: told })} {t('common.journalHint.why')}
            {isHeld ? ` ${t('common.journalHint.again')}` : null}
          </p>
          <div className="sp-journal-hint__actions">
            <Button variant="tertiary" data-size="sm" onClick={show}>
              {t('common.journalHint.show')}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => {
                setLeft(new Set([...left, told]));
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
