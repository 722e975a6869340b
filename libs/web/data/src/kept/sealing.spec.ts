/** @jest-environment node */
import { importKey, seal, unseal } from './sealing';

const key = (letter: string) => importKey(btoa(letter.repeat(32)));

it('is read with the key it was sealed with, and with no other', async () => {
  const [mine, theirs] = [(await key('a'))!, (await key('b'))!];
  const sealed = await seal(mine, { title: 'Gå til butikken 🛒' });
  expect(new TextDecoder('latin1').decode(sealed.data)).not.toContain('butikken');
  expect(await unseal(mine, sealed)).toEqual({ title: 'Gå til butikken 🛒' });
  expect(await unseal(theirs, sealed)).toBeUndefined();
  expect((await seal(mine, 1)).iv).not.toEqual(sealed.iv);
});
