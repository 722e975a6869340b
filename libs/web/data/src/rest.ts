import { language } from './client/language';
import { newId } from './client/new-id';

export interface RestAnswer {
  ok: boolean;
  status: number;
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
    return { ok: response.ok, status: response.status };
  } catch {
    return { ok: false, status: 0 };
  }
}
