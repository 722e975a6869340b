import {
  type CircleChangeViewFragment,
  type PreviewCircleChangeMutation,
  type PreviewInput,
  readErrors,
  readFragment,
  useRehearsal,
} from '@samplan/web/data';
import { useEffect, useRef, useState } from 'react';
import { CircleChangeView, PreviewMutation } from '../graphql/change-circle';

const usualPause = 300;

interface Preview {
  /** Null when it cannot be said: it is refused, or nobody could be asked. */
  changes: readonly CircleChangeViewFragment[] | null;
  /** Those who see the same as before. */
  unchanged: readonly CircleChangeViewFragment[];
  /** Why it would be refused, in words for people. */
  problem: string | null;
}

type Payload = PreviewCircleChangeMutation['previewCircleChange'];

const unknown: Preview = { changes: null, unchanged: [], problem: null };

/**
 * What a change would do, asked again shortly after it is changed, and once only for the same change; `changes` is null
 * while it cannot be said.
 */
export function usePreview(input: PreviewInput | null, pause = usualPause): Preview & { waiting: boolean } {
  const rehearse = useRehearsal(PreviewMutation);
  const told = useRef(new Map<string, Preview>());
  const [, setTimes] = useState(0);
  const key = input && JSON.stringify(input);
  useEffect(() => {
    if (!key || told.current.get(key)?.changes) return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      void rehearse({ input: JSON.parse(key) as PreviewInput }).then((data) => {
        const payload = data?.previewCircleChange;
        told.current.set(key, payload ? read(payload) : unknown);
        if (!stale) setTimes((times) => times + 1);
      });
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [key, rehearse, pause]);
  const known = key ? told.current.get(key) : undefined;
  return { ...(known ?? unknown), waiting: key !== null && !known };
}

function read({ changes, unchanged, errors }: Payload): Preview {
  const { none, general, fields } = readErrors(errors);
  if (!none || !changes) return { ...unknown, problem: general?.message ?? Object.values(fields)[0] ?? null };
  return {
    changes: readFragment(CircleChangeView, changes),
    unchanged: readFragment(CircleChangeView, unchanged ?? []),
    problem: null,
  };
}
