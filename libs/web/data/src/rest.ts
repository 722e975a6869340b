import { language } from './client/language';
import { newId } from './client/new-id';
import { sessionGate } from './client/session-gate';
import type { Fault } from './errors/fault';

export interface RestAnswer {
  ok: boolean;
  status: number;
  /** What was answered, when it was JSON. */
  body: unknown;
}

/** Sends a file; null when no answer came, or none that can be read. */
export async function postForm<Answer>(path: string, form: FormData): Promise<Answer | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'x-samplan-csrf': '1', 'x-correlation-id': newId(), 'accept-language': language() },
      body: form,
    });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}

/** The few things that are not GraphQL: login, choice of hat, logout. */
export async function postJson(path: string, body: unknown): Promise<RestAnswer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'x-samplan-csrf': '1',
        'x-correlation-id': newId(),
        'accept-language': language(),
      },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => null);
    return { ok: response.ok, status: response.status, body: answer };
  } catch {
    return { ok: false, status: 0, body: null };
  }
}

/** Fetches a file in a language of one's own choice; waits while nobody is logged in, as all else does. */
export async function getFile(
  path: string,
  inLanguage: string,
): Promise<{ file: Blob; name: string } | { fault: Fault }> {
  for (;;) {
    await sessionGate.passed();
    const reference = newId();
    const response = await fetch(path, {
      credentials: 'same-origin',
      headers: { 'x-correlation-id': reference, 'accept-language': inLanguage },
    }).catch(() => null);
    if (!response) return { fault: { code: 'OFFLINE', reference: null } };
    if (response.ok) {
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      return { file: await response.blob(), name: name ?? 'samplan' };
    }
    if (response.status === 401) await sessionGate.close();
    else return { fault: { code: codeOf(response.status), reference: reference.split('-')[0]! } };
  }
}

const codeOf = (status: number): Fault['code'] =>
  status === 404 ? 'NOT_FOUND' : status === 403 ? 'FORBIDDEN' : status === 429 ? 'RATE_LIMITED' : 'INTERNAL';
