import { newId } from './new-id';
import type { SessionGate } from './session-gate';

export interface GuardedFetchOptions {
  gate: SessionGate;
  language: () => string;
  /** Told after each answer that a person, not a signal, asked for: the session lives on from here. */
  onActivity: () => void;
  send?: typeof fetch;
}

/** Adds language and correlation id, and sends a request again once the person has logged in anew. */
export function createGuardedFetch({ gate, language, onActivity, send }: GuardedFetchOptions): typeof fetch {
  return async function guardedFetch(input, init) {
    for (;;) {
      await gate.passed();
      const headers = new Headers(init?.headers);
      headers.set('accept-language', language());
      headers.set('x-correlation-id', newId());
      const response = await (send ?? fetch)(input, { ...init, headers, credentials: 'same-origin' });
      const body = await response.text();
      if (!isUnauthenticated(body)) {
        if (!headers.has(refetchHeader)) onActivity();
        return new Response(body, {
          status: response.status,
          statusText: response.statusText,
          headers: response.headers,
        });
      }
      await gate.close();
    }
  };
}

/** Marks a request nobody pressed for: it neither prolongs the session nor adds to the log of who has looked. */
export const refetchHeader = 'x-samplan-refetch';

function isUnauthenticated(body: string): boolean {
  if (!body.includes('UNAUTHENTICATED')) return false;
  try {
    const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
    return errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') ?? false;
  } catch {
    return false;
  }
}
