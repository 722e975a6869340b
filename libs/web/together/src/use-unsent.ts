import { type LifeArea, useDraft } from '@samplan/web/data';
import { useEffect } from 'react';
import type { TogetherSession } from './together-session';

export interface KeptAs {
  collaborationId: string;
  lifeArea: LifeArea;
  key: string;
}

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** What is typed while the network is away survives that the page is closed; opened again, it comes in beside the rest. */
export function useUnsent(session: TogetherSession, keptAs: KeptAs): void {
  const { found, keep, drop } = useDraft({ ...keptAs, baseVersion: 0 });
  useEffect(() => {
    const update = found?.fields['update'];
    if (update) session.restore(toBytes(update));
  }, [found, session]);
  useEffect(() => {
    let kept = false;
    return session.subscribe(() => {
      const { kind } = session.state;
      const unsent = kind === 'away' ? session.unsent() : null;
      if (unsent) keep({ update: toText(unsent) });
      else if (kind === 'saved' && !session.isWaiting && (kept || found)) drop();
      kept ||= unsent !== null;
    });
  }, [session, found, keep, drop]);
}
