import type { SharedTextWritten } from '@samplan/shared/contracts';
import * as Y from 'yjs';
import { TogetherSession } from './together-session';

const address = { kind: 'what_matters', id: 'plan' } as const;

function lineWith(comesUp: Promise<boolean>, written: SharedTextWritten = { ok: true, at: '2026-11-22T12:00:00Z' }) {
  const said: string[] = [];
  const ask = (event: string): Promise<unknown> => {
    said.push(event);
    const state = Y.encodeStateAsUpdate(new Y.Doc());
    return Promise.resolve(event === 'text:open' ? { ok: true, state, mayWrite: true, people: [] } : written);
  };
  const line = {
    live: true,
    comesUp: () => comesUp,
    ask: ask as never,
    on: () => () => undefined,
    tell: (event: string) => void said.push(event),
    subscribe: () => () => undefined,
  };
  return { said, session: new TogetherSession(address, line) };
}

it('does not open for somebody who has left while the line was coming up', async () => {
  let up: (isUp: boolean) => void = () => undefined;
  const { said, session } = lineWith(new Promise((resolve) => (up = resolve)));
  const opened = session.open();
  await session.leave();
  up(true);
  expect(await opened).toBe(false);
  expect(said).toEqual(['text:leave']);
});

it('asks once for what it may lack, and then says that the text was begun anew', async () => {
  const { said, session } = lineWith(Promise.resolve(true), { ok: false, code: 'MISSING_BEFORE' });
  await session.open();
  session.text.insert(0, 'Hagen');
  await session.send();
  await new Promise((resolve) => setTimeout(resolve));
  await session.send();
  expect(session.state).toEqual({ kind: 'closed', code: 'MISSING_BEFORE' });
  expect(said).toEqual(['text:open', 'text:write', 'text:open', 'text:write']);
  await session.leave();
});
