import { useTranslation } from '../language/use-language';
import { pieces } from './pieces';
import { VisuallyHidden } from './visually-hidden';

/**
 * What a text lost and gained; told in words as well, for those who hear it read. It has a door of its own: comparing
 * takes code that a first page should not pay for.
 */
export function TextChange({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  return (
    <p className="sp-change" dir="auto">
      {pieces(before, after).map((piece, index) => {
        if (piece.kind === 'same') return <span key={index}>{piece.text}</span>;
        const Mark = piece.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <VisuallyHidden>
              {t(piece.kind === 'added' ? 'history.addedWords' : 'history.removedWords')}{' '}
            </VisuallyHidden>
            {piece.text}
          </Mark>
        );
      })}
    </p>
  );
}
