import * as fc from 'fast-check';
import * as Y from 'yjs';
import { type Binding, bindField, moved } from './bind-field';
import { TogetherSession } from './together-session';

/** A server that answers at once, and says what it is told to. */
class FakeLine {
  live = true;
  comesUp = (): Promise<boolean> => Promise.resolve(this.live);
  doc = new Y.Doc();
  written = 0;
  private readonly takers = new Map<string, (told: never) => void>();
  private turned = (): void => undefined;

  constructor(text: string) {
    this.doc.getText('text').insert(0, text);
  }

  ask = async (event: string, asked: { update?: Uint8Array }): Promise<never> => {
    if (!this.live) return null as never;
    if (event === 'text:open') {
      return { ok: true, state: Y.encodeStateAsUpdate(this.doc), mayWrite: true, people: [] } as never;
    }
    Y.applyUpdate(this.doc, asked.update!);
    this.written += 1;
    return Promise.resolve({ ok: true, at: '2026-11-22T12:00:00Z' } as never);
  };
  on = (event: string, take: (told: never) => void): (() => void) => {
    this.takers.set(event, take);
    return () => this.takers.delete(event);
  };
  tell = (): void => undefined;
  subscribe = (listener: () => void): (() => void) => {
    this.turned = listener;
    return () => undefined;
  };
  turn(live: boolean): void {
    this.live = live;
    this.turned();
  }
  say(event: string, told: object): void {
    this.takers.get(event)?.({ kind: 'what_matters', id: 'plan', ...told } as never);
  }
  /** Somebody else writes. */
  other(at: number, words: string): void {
    this.doc.getText('text').insert(at, words);
    this.say('text:changed', { update: Y.encodeStateAsUpdate(this.doc), mayWrite: true });
  }
  get text(): string {
    return this.doc.getText('text').toJSON();
  }
}

let field: HTMLTextAreaElement;
let bound: Binding | null = null;
afterEach(() => {
  bound?.stop();
  bound = null;
  field.remove();
});

async function begun(text: string) {
  const line = new FakeLine(text);
  const session = new TogetherSession({ kind: 'what_matters', id: 'plan' }, line as never);
  await session.open();
  field = document.createElement('textarea');
  document.body.append(field);
  bound = bindField(field, session);
  field.focus();
  return { line, session };
}

/** As the browser does it: the field has its new text and caret, then tells. */
function type(at: number, words: string, removed = 0): void {
  const { value } = field;
  field.value = value.slice(0, at) + words + value.slice(at + removed);
  field.setSelectionRange(at + words.length, at + words.length);
  field.dispatchEvent(new Event('input'));
}
const compose = (event: string): boolean => field.dispatchEvent(new Event(event));

it('shows what others write without moving the caret or the scroll', async () => {
  const { line } = await begun('Å gå i hagen');
  field.setSelectionRange(5, 12);
  field.scrollTop = 40;
  line.other(0, 'Aud: ');
  expect(field.value).toBe('Aud: Å gå i hagen');
  expect([field.selectionStart, field.selectionEnd, field.scrollTop]).toEqual([10, 17, 40]);
});

it('takes back what was typed here and nothing of what others wrote', async () => {
  const { line } = await begun('Hagen');
  type(5, ' mi');
  line.other(0, 'Kari: ');
  const can: unknown[] = [];
  bound!.onChange(() => can.push(bound!.can()));
  bound!.undo();
  expect(field.value).toBe('Kari: Hagen');
  expect(can.at(-1)).toEqual({ undo: false, redo: true });
  bound!.redo();
  expect(field.value).toBe('Kari: Hagen mi');
  bound!.undo();
  bound!.undo();
  expect(field.value).toBe('Kari: Hagen');
});

it('leaves the field alone while a sign is put together, and loses nothing', async () => {
  const { line, session } = await begun('Hagen');
  compose('compositionstart');
  type(5, 'n');
  line.other(0, '漢字 ');
  expect(field.value).toBe('Hagenn');
  type(5, '你', 1);
  compose('compositionend');
  expect(field.value).toBe('漢字 Hagen你');
  expect(session.text.toJSON()).toBe(field.value);
});

it('keeps emoji whole and right-to-left as it is', async () => {
  const { session } = await begun('a😀b');
  type(1, '😁', 2);
  type(4, ' שלום');
  expect(session.text.toJSON()).toBe('a😁b שלום');
});

it('keeps what is typed while the network is away, and mixes it with what others wrote', async () => {
  const { line, session } = await begun('Hagen');
  line.turn(false);
  type(5, ' mi');
  expect(session.state.kind).toBe('away');
  expect(session.unsent()).not.toBeNull();
  line.doc.getText('text').insert(0, 'Kari: ');
  line.turn(true);
  while (session.state.kind !== 'saved') await new Promise((resolve) => setTimeout(resolve, 0));
  expect(field.value).toBe('Kari: Hagen mi');
  expect(line.text).toBe('Kari: Hagen mi');
  expect(session.unsent()).toBeNull();
});

it('stands still, with its words, when one may not write any more', async () => {
  const { line, session } = await begun('Hagen');
  type(5, ' mi');
  line.say('text:closed', { code: 'NOT_FOUND' });
  expect(session.state).toEqual({ kind: 'closed', code: 'NOT_FOUND' });
  expect(field.value).toBe('Hagen mi');
  expect(line.written).toBe(0);
});

it('has the field and the text say the same whatever both do', async () => {
  const strokes = fc.array(
    fc.record({ mine: fc.boolean(), at: fc.nat(40), words: fc.string({ maxLength: 5 }), removed: fc.nat(3) }),
    { maxLength: 15 },
  );
  await fc.assert(
    fc.asyncProperty(strokes, async (all) => {
      const { line, session } = await begun('Å kome ut i hagen');
      for (const { mine, at, words, removed } of all) {
        if (mine) type(Math.min(at, field.value.length), words.replaceAll('\r', ''), removed);
        else line.other(Math.min(at, line.text.length), words.replaceAll('\r', ''));
        expect(session.text.toJSON()).toBe(field.value);
      }
      bound!.stop();
      bound = null;
      field.remove();
    }),
    { numRuns: 40 },
  );
});

it.each([
  [5, [{ insert: 'abc' }], 8],
  [5, [{ retain: 5 }, { insert: 'abc' }], 5],
  [5, [{ retain: 2 }, { delete: 10 }], 2],
  [5, [{ delete: 2 }, { retain: 1 }, { insert: 'x' }], 4],
])('moves a caret at %d by %j to %d', (place, delta, expected) => {
  expect(moved(place, delta)).toBe(expected);
});
