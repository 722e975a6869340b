import { type LifeArea, useDraft } from '@samplan/web/data';
import { useEffect, useRef } from 'react';
import type { TogetherSession } from './together-session';

export interface KeptAs {
  collaborationId: string;
  lifeArea: LifeArea;
  key: string;
}

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** What the server has not answered survives that the page is closed; opened again, it comes in beside the rest. */
export function useUnsent(session: TogetherSession, keptAs: KeptAs): void {
  const { found, keep, drop, hold, letGo } = useDraft({ ...keptAs, baseVersion: 0 });
  const lies = useRef<'nowhere' | 'on the device' | 'as a draft'>('nowhere');
  useEffect(() => {
    const update = found?.fields['update'];
    if (!update) return;
    lies.current = 'as a draft';
    session.restore(toBytes(update));
  }, [found, session]);
  useEffect(() => {
    // Without an end of its own: the last piece is answered after the field is gone, and the session ends it then.
    session.subscribe(() => {
      const { kind } = session.state;
      const unsent = session.unsent();
      if (unsent && kind === 'away') {
        lies.current = 'as a draft';
        keep({ update: toText(unsent) });
      } else if (unsent && kind === 'saving') {
        if (lies.current === 'nowhere') lies.current = 'on the device';
        hold({ update: toText(unsent) });
      } else if (kind === 'saved' && !unsent && lies.current !== 'nowhere') {
        if (lies.current === 'as a draft') drop();
        else letGo();
        lies.current = 'nowhere';
      }
    });
  }, [session, keep, drop, hold, letGo]);
}
