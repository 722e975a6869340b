import { useTypedMutation } from '@samplan/web/data';
import { useState } from 'react';
import { MarkNoticesReadMutation } from '../graphql/notices';

/** The server takes this many at once. */
const mostAtOnce = 100;

export interface MarkRead {
  mark: (ids: readonly string[]) => Promise<void>;
  busy: boolean;
  failed: boolean;
  done: boolean;
}

export function useMarkRead(): MarkRead {
  const { execute } = useTypedMutation(MarkNoticesReadMutation);
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'done'>('idle');
  const mark = async (ids: readonly string[]): Promise<void> => {
    setState('busy');
    for (let from = 0; from < ids.length; from += mostAtOnce) {
      const { fault } = await execute({ input: { ids: ids.slice(from, from + mostAtOnce) } });
      if (fault) return setState('failed');
    }
    setState('done');
  };
  return { mark, busy: state === 'busy', failed: state === 'failed', done: state === 'done' };
}
