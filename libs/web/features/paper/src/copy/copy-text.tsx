import { Button, FilesIcon, TextArea, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';

/** A text one can read, change and copy. It is sent nowhere. */
export function CopyText({ label, text, press }: { label: string; text: string; press: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'copied' | 'byHand' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? text);
      setTold('copied');
    } catch {
      // Not every browser lets a page write to the clipboard; what is marked can be copied by hand.
      field.current?.focus();
      field.current?.select();
      setTold('byHand');
    }
  };
  return (
    <div className="pa-copy">
      {/* A new text is a new field: nobody copies what was there before. */}
      <TextArea key={text} ref={field} label={label} defaultValue={text} rows={4} />
      <div className="pa-copy__press">
        <Button variant="secondary" onClick={() => void copy()}>
          <FilesIcon aria-hidden /> {press}
        </Button>
        <span role="status">{told ? t(`paper.copy.${told}`) : ''}</span>
      </div>
    </div>
  );
}
