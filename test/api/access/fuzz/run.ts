import type { GraphqlAnswer, TestApi, TestClient } from '@samplan/test/support';
import { randomUUID } from 'node:crypto';
import type { FuzzRequest } from './requests';
import type { Target } from './target';

/** What came of a run: how often each outcome, and every answer that should not have been given. */
export interface FuzzResult {
  outcomes: Record<string, number>;
  /** Operations that answered somebody with something else than a refused document. */
  reached: Set<string>;
  faults: string[];
}

const atOnce = 16;

/** Sends requests past the network, several at a time, and looks through every answer. */
export async function sendAll(
  api: TestApi,
  people: Record<string, { id: string; loginId: string } | null>,
  requests: readonly FuzzRequest[],
  target: Target,
): Promise<FuzzResult> {
  const result: FuzzResult = { outcomes: {}, reached: new Set(), faults: [] };
  const clients = new Map<string, TestClient>();
  const clientOf = async (role: string): Promise<TestClient> => {
    const person = people[role];
    return person ? api.as(person) : api.anonymous();
  };
  for (const role of Object.keys(people)) clients.set(role, await clientOf(role));

  const waiting = [...requests.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, request] = next;
      const answer = await send(api, clients.get(request.role)!, request);
      judge(answer, index, request, target, result);
      // An operation that ends the session must not spare the person the rest.
      if (people[request.role] && answer.includes('UNAUTHENTICATED')) {
        clients.set(request.role, await clientOf(request.role));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return result;
}

async function send(api: TestApi, client: TestClient, { query, variables }: FuzzRequest): Promise<string> {
  const { payload } = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'nb',
      'x-correlation-id': randomUUID(),
      ...(client.cookie && { cookie: client.cookie }),
    },
    payload: JSON.stringify({ query, variables }),
  });
  return payload;
}

function judge(answer: string, index: number, request: FuzzRequest, target: Target, result: FuzzResult): void {
  const { data, errors } = JSON.parse(answer) as GraphqlAnswer<Record<string, unknown>>;
  const code = errors?.[0]?.extensions.code ?? (JSON.stringify(data).includes('"errors":[{') ? 'EXPECTED' : 'DATA');
  result.outcomes[code] = (result.outcomes[code] ?? 0) + 1;
  if (code !== 'BAD_REQUEST' && code !== 'UNAUTHENTICATED') result.reached.add(request.operation);
  const sent = JSON.stringify(request.variables);
  const told = [
    ...(answer.includes(target.canary) ? ['content'] : []),
    ...target.secretIds.filter((id) => answer.includes(id) && !sent.includes(id)).map((id) => `id ${id}`),
    ...(errors?.some(({ extensions }) => extensions.code === 'INTERNAL') ? ['INTERNAL'] : []),
  ];
  if (told.length > 0) {
    result.faults.push(`#${index} ${request.role} ${request.operation}: ${told.join(', ')}\n${request.query}\n${sent}`);
  }
}
