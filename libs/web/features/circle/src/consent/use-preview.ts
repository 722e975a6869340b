import {
  type CircleChangeViewFragment,
  type PreviewInput,
  readErrors,
  readFragment,
  useRehearsal,
} from '@samplan/web/data';
import { useEffect, useState } from 'react';
import { CircleChangeView, PreviewMutation } from '../graphql/change-circle';

const pause = 300;

/** What a change would do, asked again shortly after it is changed; null while it cannot be said. */
export function usePreview(input: PreviewInput | null): {
  changes: readonly CircleChangeViewFragment[] | null;
  waiting: boolean;
} {
  const rehearse = useRehearsal(PreviewMutation);
  const [known, setKnown] = useState<{ key: string; changes: readonly CircleChangeViewFragment[] | null } | null>(null);
  const key = input && JSON.stringify(input);
  useEffect(() => {
    if (!key) return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      void rehearse({ input: JSON.parse(key) as PreviewInput }).then((data) => {
        if (stale) return;
        const payload = data?.previewCircleChange;
        const none = payload && readErrors(payload.errors).none;
        setKnown({ key, changes: none && payload.changes ? readFragment(CircleChangeView, payload.changes) : null });
      });
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [key, rehearse]);
  return { changes: known?.key === key ? known.changes : null, waiting: key !== null && known?.key !== key };
}
