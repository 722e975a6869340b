import { openQuery } from '@samplan/web/data';
import { useEffect, useState } from 'react';
import { DemoPersonasDocument } from '../graphql/session';
import { lastPersona } from '../logic/auth';
import type { SessionState } from '../session-context';

/** Key of the demo persona that was here: the one this tab logged in as, else the one of the same name. */
export function useFormerPersona(before: SessionState): string | null {
  const [key, setKey] = useState<string | null>(lastPersona);
  const missing = key === null && before.demoMode;
  useEffect(() => {
    if (!missing) return undefined;
    let left = false;
    void openQuery(DemoPersonasDocument, {}).then((answer) => {
      const names = before.hats.map((hat) => hat.name);
      const same = answer?.demoPersonas.find((persona) => names.includes(persona.name));
      if (!left && same) setKey(same.key);
    });
    return () => {
      left = true;
    };
  }, [missing, before.hats]);
  return key;
}
