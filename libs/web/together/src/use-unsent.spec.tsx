import { act, renderHook } from '@testing-library/react';
import { currentShelf, FakeServer } from '@samplan/web/data/testing';
import { sharedTextField, type SharedTextWritten } from '@samplan/shared/contracts';
import * as Y from 'yjs';
import { TogetherSession, typedHere } from './together-session';
import { useUnsent } from './use-unsent';

const address = { kind: 'what_matters', id: 'plan' } as const;
const keptAs = { collaborationId: 'c', lifeArea: 'COMMON', key: 'what-matters' } as const;

/** A line that takes what is written and answers when it is told to. */
function quietLine() {
  const answers: ((written: SharedTextWritten | null) => void)[] = [];
  const written: Uint8Array[] = [];
  const ask = (event: string, asked: { update: Uint8Array }): Promise<unknown> => {
    const state = Y.encodeStateAsUpdate(new Y.Doc());
    if (event === 'text:open') return Promise.resolve({ ok: true, state, mayWrite: true, people: [] });
    written.push(asked.update);
    return new Promise((resolve) => answers.push(resolve));
  };
  const line = {
    live: true,
    comesUp: () => Promise.resolve(true),
    ask: ask as never,
    on: () => () => undefined,
    tell: () => undefined,
    subscribe: () => () => undefined,
  };
  const answer = (said: SharedTextWritten | null): void => answers.shift()?.(said);
  return { line, written, answer, session: new TogetherSession(address, line) };
}

const type = (session: TogetherSession, text: string): void =>
  session.doc.transact(() => session.text.insert(session.text.length, text), typedHere);

const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));

function textOf(updates: Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getText(sharedTextField).toJSON();
}

describe('what is written together and not answered', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(async () => {
    for (const id of (await currentShelf().all()).keys()) await currentShelf().remove(id);
    server.stop();
  });

  const lying = async (): Promise<number> => (await currentShelf().all()).size;

  it('lies on the device from the first sign, and no longer when it is answered', async () => {
    const { session, answer } = quietLine();
    renderHook(() => useUnsent(session, keptAs));
    await session.open();
    type(session, 'Hagen');
    await settled();
    expect(session.state.kind).toBe('saving');
    expect(await lying()).toBe(1);
    void session.send();
    answer({ ok: true, at: '2026-11-22T12:00:00Z' });
    await settled();
    expect(await lying()).toBe(0);
    expect(server.times('KeepDraft') + server.times('DropDraft')).toBe(0);
    await session.leave();
  });

  it('is there again when one was done, and the line never answered', async () => {
    server.isDown('KeepDraft', 502);
    const before = quietLine();
    const field = renderHook(() => useUnsent(before.session, keptAs));
    await before.session.open();
    type(before.session, 'Hagen');
    await settled();
    void before.session.send();
    type(before.session, ' og hunden');
    const left = before.session.leave();
    field.unmount();
    before.answer(null);
    await settled();
    before.answer(null);
    await left;
    await settled();
    expect(await lying()).toBe(1);

    const after = quietLine();
    await after.session.open();
    renderHook(() => useUnsent(after.session, keptAs));
    await settled();
    expect(after.session.text.toJSON()).toBe('Hagen og hunden');
    void after.session.send();
    expect(textOf(after.written)).toBe('Hagen og hunden');
    after.answer({ ok: true, at: '2026-11-22T12:00:00Z' });
    await settled();
    expect(await lying()).toBe(0);
    await after.session.leave();
  });

  it('goes out after the piece that was on its way when one was done', async () => {
    const { session, written, answer } = quietLine();
    const field = renderHook(() => useUnsent(session, keptAs));
    await session.open();
    type(session, 'Hagen');
    void session.send();
    type(session, ' og hunden');
    const left = session.leave();
    field.unmount();
    answer({ ok: true, at: '2026-11-22T12:00:00Z' });
    await settled();
    answer({ ok: true, at: '2026-11-22T12:00:01Z' });
    await left;
    await settled();
    expect(textOf(written)).toBe('Hagen og hunden');
    expect(await lying()).toBe(0);
  });
});
