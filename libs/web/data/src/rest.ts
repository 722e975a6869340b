import { language } from './client/language';
import { newId } from './client/new-id';

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
