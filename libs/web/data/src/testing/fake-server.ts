import { MemoryShelf } from '../kept/device';
import { draftStore } from '../kept/draft-store';
import { outbox } from '../kept/kept';
import { moveTo } from '../kept/place';

type Answer = { data: unknown } | { errors: { message: string; extensions: { code: string } }[] };
export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
  headers: Headers;
}

/** What every form asks while it is written in; a server that has kept nothing. */
const keeping: Record<string, () => Answer> = {
  OpenOutbox: () => ({ data: { openOutbox: { __typename: 'OutboxKey', key: btoa('k'.repeat(32)) } } }),
  OwnDrafts: () => ({ data: { collaboration: { __typename: 'Collaboration', id: 'c', drafts: [] } } }),
  KeepDraft: () => ({ data: { keepDraft: { __typename: 'P', savedAt: '2026-02-03T09:41:00.000Z', errors: [] } } }),
  DropDraft: () => ({ data: { dropDraft: { __typename: 'P', dropped: true, errors: [] } } }),
};

/** All that only the page knew is gone; what lies on the device and the server is there. */
export const pageLoadedAnew = (): void => draftStore.forget();

/** Answers GraphQL requests by operation name, in place of the network. */
export class FakeServer {
  readonly asked: Asked[] = [];
  /** Other addresses: status by path. */
  readonly posted: { path: string; body: unknown }[] = [];
  private readonly answers = new Map<string, (variables: Record<string, unknown>) => Answer>();
  private readonly down = new Map<string, number>();
  private readonly original = globalThis.fetch;

  constructor() {
    globalThis.fetch = ((input: RequestInfo | URL, init?: RequestInit) =>
      this.handle(String(input), init)) as typeof fetch;
  }

  answer(operation: string, data: unknown): void {
    this.answers.set(operation, () => ({ data }));
  }

  /** One answer or another, after what is asked. */
  answerBy(operation: string, data: (variables: Record<string, unknown>) => unknown): void {
    this.answers.set(operation, (variables) => ({ data: data(variables) }));
  }

  refuse(operation: string, code: string): void {
    this.answers.set(operation, () => ({
      errors: [{ message: code, extensions: { code, correlationId: 'abcd1234-0000' } }] as never,
    }));
  }

  /** Breaks on some of what is asked; the rest is answered as before. */
  stumblesOn(operation: string, isBroken: (variables: Record<string, unknown>) => boolean): void {
    const otherwise = this.answers.get(operation);
    const broken = { errors: [{ message: 'INTERNAL', extensions: { code: 'INTERNAL' } }] };
    this.answers.set(operation, (variables) => (isBroken(variables) || !otherwise ? broken : otherwise(variables)));
  }

  /** Something before the program answers in its place. */
  isDown(operation: string, status: number): void {
    this.down.set(operation, status);
  }

  times(operation: string): number {
    return this.asked.filter((request) => request.operation === operation).length;
  }

  stop(): void {
    globalThis.fetch = this.original;
    // What one test left waiting is nothing to the next.
    outbox.leave();
    draftStore.forget();
    moveTo(new MemoryShelf());
  }

  private async handle(path: string, init: RequestInit = {}): Promise<Response> {
    const body = JSON.parse(String(init.body)) as { operationName?: string; variables?: Record<string, unknown> };
    if (!path.endsWith('/graphql')) {
      this.posted.push({ path, body });
      return new Response('{}', { status: 200 });
    }
    const operation = body.operationName ?? '';
    const variables = body.variables ?? {};
    this.asked.push({ operation, variables, headers: new Headers(init.headers) });
    const status = this.down.get(operation);
    if (status !== undefined) return new Response('<html></html>', { status });
    const answer = this.answers.get(operation) ?? keeping[operation];
    if (!answer) throw new Error(`No answer to ${operation}`);
    // A network takes its time, so that a screen is drawn in between.
    await new Promise((resolve) => setTimeout(resolve, 5));
    return new Response(JSON.stringify(answer(variables)), {
      status: 200,
      headers: { 'content-type': 'application/json' },
    });
  }
}
