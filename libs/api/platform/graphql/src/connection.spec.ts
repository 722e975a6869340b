import { newId } from '@samplan/shared/kernel';
import { type CursorPart, decodeCursor, encodeCursor } from './connection';

const id: string = newId();
const code = (cursor: string, shape: CursorPart[]): string => {
  try {
    decodeCursor(cursor, shape);
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it('gives back the key it was made of', () => {
  const keys: [CursorPart, string | null][] = [
    ['text', "O'Neill Å"],
    ['date', '2026-02-28'],
    ['date', null],
    ['instant', '2026-02-28T08:00:00.123Z'],
    ['instant', '2026-02-28T08:00:00.123456Z'],
  ];
  for (const [part, value] of keys) expect(decodeCursor(encodeCursor([value, id]), [part, 'id'])).toEqual([value, id]);
  for (const none of [null, undefined, '']) expect(decodeCursor(none, ['id'])).toBeNull();
});

it('refuses one it did not make, before anything is asked of the database', () => {
  const forged: [unknown, CursorPart[]][] = [
    [
      ['x', id],
      ['date', 'id'],
    ],
    [
      ['2026-02-31', 'x'],
      ['date', 'id'],
    ],
    [
      ['2026-02-28', id],
      ['instant', 'id'],
    ],
    [
      ['2026-02-28T08:00:00.123456789Z', id],
      ['instant', 'id'],
    ],
    [
      ['2026-02-31T08:00:00.123456Z', id],
      ['instant', 'id'],
    ],
    [
      ['infinity', id],
      ['instant', 'id'],
    ],
    [
      ['Aud', null],
      ['text', 'id'],
    ],
    [
      [7, id],
      ['text', 'id'],
    ],
    [
      ['Aud', id, id],
      ['text', 'id'],
    ],
    [{ 0: 'Aud', 1: id }, ['text', 'id']],
  ];
  const forge = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
  for (const [key, shape] of forged) expect(code(forge(key), shape)).toBe('BAD_REQUEST');
  expect(code('not a cursor', ['text', 'id'])).toBe('BAD_REQUEST');
});
