import * as fc from 'fast-check';
import * as Y from 'yjs';
import { begunAnew, docOf, knownIn, readText, rewrite, standsOn, takeIn } from './shared-doc';

/** One who writes: on their own page, sent when they like. */
class Pen {
  readonly doc = new Y.Doc();
  private sent: Uint8Array;

  constructor(writer: number, state: Uint8Array) {
    Y.applyUpdate(this.doc, state);
    this.doc.clientID = writer;
    this.sent = Y.encodeStateVector(this.doc);
  }

  get text(): Y.Text {
    return this.doc.getText('text');
  }

  unsent(): Uint8Array {
    const update = Y.encodeStateAsUpdate(this.doc, this.sent);
    this.sent = Y.encodeStateVector(this.doc);
    return update;
  }
}

const taken = (state: Uint8Array, update: Uint8Array): Uint8Array => {
  const merged = takeIn(state, update);
  if (typeof merged === 'string') throw new Error(merged);
  return merged.state;
};

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\0'));

it('reads as the text it was made of', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => readText(docOf(text)) === text));
});

it('holds all that several type at once, whatever order it comes in, and reads the same everywhere', () => {
  const strokes = fc.array(fc.record({ pen: fc.nat(2), at: fc.nat(1000), words }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, strokes, fc.array(fc.nat(2), { maxLength: 20 }), (begun, typed, sends) => {
      let state = docOf(begun);
      const pens = [1001, 1002, 1003].map((writer) => new Pen(writer, state));
      const send = (pen: Pen): void => void (state = taken(state, pen.unsent()));
      typed.forEach((stroke, turn) => {
        const pen = pens[stroke.pen]!;
        const marks = [...pen.text.toJSON()];
        const at = marks.slice(0, stroke.at % (marks.length + 1)).join('').length;
        pen.text.insert(at, `⟨${turn}:${stroke.words}⟩`);
        const sender = sends[turn];
        if (sender !== undefined) send(pens[sender]!);
      });
      for (const pen of pens) send(pen);
      for (const pen of pens) Y.applyUpdate(pen.doc, state);
      const read = readText(state);
      expect(pens.map((pen) => pen.text.toJSON())).toEqual([read, read, read]);
      // Others may have written inside a stretch; every mark that was typed is still there.
      const count = (text: string): number => [...text].length;
      expect(count(read)).toBe(
        count(begun) + typed.reduce((sum, stroke, turn) => sum + count(`⟨${turn}:${stroke.words}⟩`), 0),
      );
    }),
  );
});

it('takes the same piece twice as once', () => {
  const state = docOf('Hagen');
  const pen = new Pen(1001, state);
  pen.text.insert(5, ' og huset');
  const update = pen.unsent();
  const once = taken(state, update);
  expect(readText(taken(once, update))).toBe('Hagen og huset');
  expect(takeIn(once, update)).toMatchObject({ writers: [] });
});

it('follows a text that was written whole, and keeps what somebody types meanwhile', () => {
  fc.assert(
    fc.property(words, words, words, (before, after, meanwhile) => {
      const state = docOf(before);
      const pen = new Pen(1001, state);
      pen.text.insert(pen.text.length, `⟨${meanwhile}⟩`);
      const update = rewrite(state, after, 2000);
      const whole = update ? taken(state, update) : state;
      expect(readText(whole)).toBe(after);
      expect(readText(taken(whole, pen.unsent()))).toContain(`⟨${meanwhile}⟩`);
    }),
  );
});

it('is begun anew with the text alone, and knows pages of before', () => {
  const pen = new Pen(1001, docOf('Hagen'));
  pen.text.insert(0, 'Å komme ut i ');
  const first = taken(docOf('Hagen'), pen.unsent());
  const second = begunAnew(first, readText(first));
  const third = begunAnew(second.state, 'Noe annet');
  expect([readText(second.state), readText(third.state)]).toEqual(['Å komme ut i Hagen', 'Noe annet']);
  const states = [first, second.state, third.state];
  for (const [at, state] of states.entries())
    expect(states.map((known) => standsOn(state, knownIn(known)))).toEqual(states.map((_known, place) => place === at));
  const fresh = new Pen(1002, third.state);
  fresh.text.insert(0, 'Og ');
  const grown = taken(third.state, fresh.unsent());
  expect([standsOn(grown, knownIn(third.state)), standsOn(third.state, knownIn(grown))]).toEqual([true, false]);
  pen.text.insert(3, 'sent');
  expect(takeIn(third.state, pen.unsent())).toBe('MISSING_BEFORE');
});

describe('what is refused', () => {
  const state = docOf('Hagen');
  const made = (change: (doc: Y.Doc) => void, writer = 1001): Uint8Array => {
    const pen = new Pen(writer, state);
    change(pen.doc);
    return pen.unsent();
  };

  it.each<[string, Uint8Array, string]>([
    ['garbage', Uint8Array.from([1, 2, 3, 250, 250, 250, 250]), 'BAD_REQUEST'],
    ['more than a page can type', new Uint8Array(70_000), 'TOO_LARGE'],
    ['a text that is too long', made((doc) => doc.getText('text').insert(0, 'a'.repeat(9_996))), 'TOO_LONG'],
    ['another place than the text', made((doc) => doc.getText('more').insert(0, 'a')), 'BAD_REQUEST'],
    ['something else than text', made((doc) => doc.getMap('text').set('a', 'b')), 'BAD_REQUEST'],
    ['formatting', made((doc) => doc.getText('text').insert(0, 'a', { bold: true })), 'BAD_REQUEST'],
    ['something embedded', made((doc) => doc.getText('text').insertEmbed(0, { a: 1 })), 'BAD_REQUEST'],
    ['the sign no database holds', made((doc) => doc.getText('text').insert(0, '\0')), 'BAD_REQUEST'],
    ['a number of the program’s own', made((doc) => doc.getText('text').insert(0, 'a'), 7), 'BAD_REQUEST'],
  ])('%s', (_name, update, code) => {
    expect(takeIn(state, update)).toBe(code);
  });

  it('a piece whose beginning has not come', () => {
    const pen = new Pen(1001, state);
    pen.text.insert(0, 'a');
    pen.unsent();
    pen.text.insert(1, 'b');
    expect(takeIn(state, pen.unsent())).toBe('MISSING_BEFORE');
  });

  it('any bytes, without falling over', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const merged = takeIn(state, bytes);
        if (typeof merged !== 'string') expect(merged.writers).toEqual([]);
      }),
    );
  });
});
