import fc from 'fast-check';
import { actOf, asOfVersion, lastToTakeBack, touchedSince } from './history';

const change = { before: { title: 'A' }, after: { title: 'B' }, undoes: null, restores: null };

it.each([
  ['added', { ...change, before: null }],
  ['edited', change],
  ['removed', { ...change, before: { removed: false }, after: { removed: true } }],
  ['brought_back', { ...change, before: { removed: true }, after: { removed: false } }],
  ['undone', { ...change, undoes: 3 }],
  ['restored', { ...change, restores: 1 }],
] as const)('knows what was %s', (act, row) => {
  expect(actOf(row)).toBe(act);
});

it('says which fields somebody else has written in since', () => {
  const { before, after } = { before: { title: 'A', how: null }, after: { title: 'B', how: 'x' } };
  expect(touchedSince({ before, after }, { title: 'B', how: 'y', extent: 'z' })).toEqual(['how']);
  expect(touchedSince({ before: null, after }, { title: 'C' })).toEqual([]);
});

it('puts together how something was, from what stood there before each later change', () => {
  const later = [
    { version: 2, before: { title: 'A' } },
    { version: 3, before: { title: 'B', how: 'x' } },
    { version: 4, before: { how: 'y' } },
  ];
  expect(asOfVersion(later, 1)).toEqual({ title: 'A', how: 'x' });
  expect(asOfVersion(later, 3)).toEqual({ how: 'y' });
  expect(asOfVersion(later, 4)).toEqual({});
});

describe('taking back and doing again', () => {
  interface Step {
    kind: string;
    thingId: string;
    version: number;
    undoes: number | null;
  }
  const steps = fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 30 });

  /** What an editor does: a stack of what stands, and one of what was taken back. */
  function played(presses: readonly string[]): { changes: Step[]; stands: number[]; takenBack: number[] } {
    const changes: Step[] = [];
    let stands: { change: number; as: Step }[] = [];
    let takenBack: { change: number; as: Step }[] = [];
    let count = 0;
    const add = (undoes: number | null): Step => {
      const step = { kind: 'goal', thingId: 'g', version: changes.length + 2, undoes };
      changes.push(step);
      return step;
    };
    for (const press of presses) {
      if (press === 'do') {
        stands.push({ change: (count += 1), as: add(null) });
        takenBack = [];
      } else {
        const from = press === 'undo' ? stands : takenBack;
        const last = from.at(-1);
        if (!last) continue;
        const moved = { change: last.change, as: add(last.as.version) };
        if (press === 'undo') [stands, takenBack] = [stands.slice(0, -1), [...takenBack, moved]];
        else [stands, takenBack] = [[...stands, moved], takenBack.slice(0, -1)];
      }
    }
    return {
      changes,
      stands: stands.map(({ as }) => as.version),
      takenBack: takenBack.map(({ as }) => as.version),
    };
  }

  it('goes as in any editor, whatever is pressed', () => {
    fc.assert(
      fc.property(steps, (presses) => {
        const { changes, stands, takenBack } = played(presses);
        const { undo, redo } = lastToTakeBack(changes);
        expect(undo?.version ?? null).toBe(stands.at(-1) ?? null);
        expect(redo?.version ?? null).toBe(takenBack.at(-1) ?? null);
      }),
    );
  });

  it('does not mix up the same version of two things', () => {
    const one = { kind: 'goal', thingId: 'a', version: 2, undoes: null };
    const other = { kind: 'measure', thingId: 'b', version: 2, undoes: null };
    const back = { kind: 'goal', thingId: 'a', version: 3, undoes: 2 };
    expect(lastToTakeBack([one, other, back])).toEqual({ undo: other, redo: back });
  });
});
