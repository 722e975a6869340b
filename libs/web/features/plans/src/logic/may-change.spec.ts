import { mayChange, mayTickOff } from './may-change';

const owned = { accountable: { id: 'per' } };

it.each([
  [{ reader: 'you', level: 'CONTRIBUTE', me: 'aud' }, true],
  [{ reader: 'work', level: 'COORDINATE', me: 'kari' }, true],
  [{ reader: 'work', level: 'EDIT_OWN', me: 'per' }, true],
  [{ reader: 'work', level: 'EDIT_OWN', me: 'ola' }, false],
  [{ reader: 'kin', level: 'CONTRIBUTE', me: 'liv' }, false],
] as const)('%o may change it: %s', (viewer, may) => expect(mayChange(viewer, owned)).toBe(may));

it.each([
  [{ reader: 'you', level: 'CONTRIBUTE', me: 'aud' }, false],
  [{ reader: 'you', level: 'CONTRIBUTE', me: 'per' }, true],
  [{ reader: 'work', level: 'COORDINATE', me: 'kari' }, true],
  [{ reader: 'work', level: 'EDIT_OWN', me: 'ola' }, false],
] as const)('%o may tick it off: %s', (viewer, may) => expect(mayTickOff(viewer, owned)).toBe(may));
