import { Notice } from '@samplan/web/ui';

/** Why a press did not get through, where the press was made. */
export function MutationNotice({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <Notice tone="danger" announce>
      {text}
    </Notice>
  );
}
