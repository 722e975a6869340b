import { isSynthetic, nationalIdField } from '@samplan/shared/contracts';
import { syntheticNationalId } from '@samplan/test/support';
import { randomBytes } from 'node:crypto';
import { birthDateIn } from './birth-date';
import { readKeyring } from './keyring';
import { NationalIds } from './national-ids';
import { readNationalIdKeys } from './settings';

const named = (name: string): string => `${name}:${randomBytes(32).toString('base64')}`;
const ring = (...entries: string[]) => readKeyring(entries.join(','))!;
const [old, fresh, oldHash, freshHash] = [named('s1'), named('s2'), named('h1'), named('h2')];
const before = new NationalIds({ sealing: ring(old), hashing: ring(oldHash) }, true);
const during = new NationalIds({ sealing: ring(fresh, old), hashing: ring(freshHash, oldHash) }, true);
const after = new NationalIds({ sealing: ring(fresh), hashing: ring(freshHash) }, true);
const number = syntheticNationalId('1948-05-17', 12);

describe('national identity numbers', () => {
  it('are sealed so that neither number nor date is in what is stored, differently each time', () => {
    const one = before.seal(number, 'aud');
    const other = before.seal(number, 'aud');
    expect(one.sealed).toHaveLength(39);
    expect(one.sealed.equals(other.sealed)).toBe(false);
    expect(Buffer.concat([one.sealed, one.hash]).includes(number.slice(0, 6))).toBe(false);
    expect(before.open(one, 'aud')).toBe(number);
  });

  it('open nowhere else than in their own row, with their own key, and not when they have been tampered with', () => {
    const sealed = before.seal(number, 'aud');
    expect(() => before.open(sealed, 'emil')).toThrow();
    expect(() => after.open(sealed, 'aud')).toThrow('No key named s1');
    const changed = { ...sealed, sealed: Buffer.from(sealed.sealed) };
    changed.sealed[15]! ^= 1;
    expect(() => before.open(changed, 'aud')).toThrow();
  });

  it('are found before, during and after the keys are changed', () => {
    const { hash } = before.seal(number, 'aud');
    expect(during.hashes(number).some((one) => one.equals(hash))).toBe(true);
    expect(after.hashes(number).some((one) => one.equals(hash))).toBe(false);
    const sealed = during.seal(during.open(before.seal(number, 'aud'), 'aud'), 'aud');
    expect([sealed.keyId, sealed.hashKeyId]).toEqual(['s2', 'h2']);
    expect(after.hashes(number)[0]!.equals(sealed.hash)).toBe(true);
    expect(after.open(sealed, 'aud')).toBe(number);
  });

  it.each([
    ['17854800106', null],
    [number, '1948-05-17'],
    [syntheticNationalId('2015-02-03', 4), '2015-02-03'],
    [syntheticNationalId('1999-12-31', 9), '1999-12-31'],
  ])('%s is of somebody born %s', (text, bornOn) => {
    const parsed = nationalIdField.safeParse(text);
    expect(parsed.success).toBe(bornOn !== null);
    if (parsed.success) {
      expect(birthDateIn(parsed.data)).toBe(bornOn);
      expect(isSynthetic(parsed.data)).toBe(true);
    }
  });

  it.each([
    // Published examples and numbers with the right check digits, of nobody in particular.
    ['D-number', '41', '01', '80', '1980-01-01'],
    ['synthetic D-number', '41', '81', '80', '1980-01-01'],
    ['hospital or NAV test number', '01', '41', '80', '1980-01-01'],
  ])('reads the date in a %s', (_, day, month, year, bornOn) => {
    expect(birthDateIn(`${day}${month}${year}12345`)).toBe(bornOn);
  });

  it.each([
    [900, '40', '1940-03-02'],
    [500, '39', '2039-03-02'],
    [749, '54', '1854-03-02'],
    [750, '54', null],
  ])('takes the century from the three digits %i and the year %s', (individual, year, bornOn) => {
    expect(birthDateIn(`0203${year}${individual}00`)).toBe(bornOn);
  });

  it('are made up in a demo and nowhere else', () => {
    const real = '17054800100';
    const inProduction = new NationalIds({ sealing: ring(old), hashing: ring(oldHash) }, false);
    expect([before.faultIn(number), before.faultIn(real)]).toEqual([null, 'NATIONAL_ID_NOT_SYNTHETIC']);
    expect([inProduction.faultIn(number), inProduction.faultIn(real)]).toEqual(['NATIONAL_ID_SYNTHETIC', null]);
  });

  it('are written with or without spaces, and refused with letters, a wrong digit, a wrong length or nothing', () => {
    const ok = (text: string): boolean => nationalIdField.safeParse(text).success;
    expect(ok(`${number.slice(0, 6)} ${number.slice(6)}`)).toBe(true);
    const last = (Number(number[10]) + 1) % 10;
    for (const wrong of ['', 'abc', `${number.slice(0, 10)}${last}`, number.slice(1), `${number}0`, '00000000000'])
      expect([wrong, ok(wrong)]).toEqual([wrong, false]);
  });
});

describe('the keys', () => {
  it.each([
    ['missing', {}],
    ['malformed', { SAMPLAN_NATIONAL_ID_KEYS: 'short', SAMPLAN_NATIONAL_ID_HASH_KEY: freshHash }],
    ['named twice', { SAMPLAN_NATIONAL_ID_KEYS: `${old},${named('s1')}`, SAMPLAN_NATIONAL_ID_HASH_KEY: freshHash }],
    ['the same for both', { SAMPLAN_NATIONAL_ID_KEYS: fresh, SAMPLAN_NATIONAL_ID_HASH_KEY: fresh }],
  ])('stop the start when they are %s', (_, environment) => {
    const { keys, wrong } = readNationalIdKeys(environment);
    expect(keys).toBeNull();
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.join()).not.toContain(fresh!.slice(3));
  });

  it('are read, the newest first', () => {
    const environment = { SAMPLAN_NATIONAL_ID_KEYS: `${fresh}, ${old}`, SAMPLAN_NATIONAL_ID_HASH_KEY: freshHash };
    expect(readNationalIdKeys(environment).keys?.sealing.newest.id).toBe('s2');
  });
});
