import fc from 'fast-check';
import { idnr } from '@navikt/fnrvalidator';
import { findSensitive } from './find-sensitive';

const found = (text: string): string[] =>
  findSensitive(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

it.each([
  ['Fødselsnummeret er 21830099810.', []],
  ['Diagnosen er avklart, og vi møtes mandag', []],
  ['Ring 900 00 077 eller 73 59 50 00', []],
  ['Kontonummer 1234.56.78903, saksnummer 20260012345', []],
  ['Diagnose F32.1, moderat', ['diagnosis_code: F32.1']],
  ['F32.1 og G30.9', ['diagnosis_code: F32.1', 'diagnosis_code: G30.9']],
  ['Hovuddiagnosen er p76', ['diagnosis_code: p76']],
  ['Hoveddiagnose: P76 (depresjon)', ['diagnosis_code: P76']],
  ['ICPC-2 K86 hos fastlegen', ['diagnosis_code: K86']],
  ['dg. f20', ['diagnosis_code: f20']],
  ['Vi møttes i rom B12 og kjørte E18 til kl. 12.30', []],
  ['Side A4, punkt 3.12, versjon V2.0', []],
  ['Tar B12 hver dag', []],
  ['Metoprolol 50 mg x 1, Marevan 2,5 mg', ['medication_list: 50 mg x 1, Marevan 2,5 mg']],
  ['Sobril 10 mg til behov', ['medication_list: 10 mg']],
  ['Eltroxin 50 mikrogram\nmorgen: gå tur', []],
  ['Insulin 12 IE 1+0+1', ['medication_list: 12 IE']],
  ['Drikk 2 dl vann til maten, gå 3 km daglig, 500 kr i uka', []],
  ['Trene gange to ganger i uka', []],
  ['', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

/** Control digits are weighted sums (Skatteetaten's rule); the month has 80 added, so nobody has the number. */
function withControlDigits(nine: number[]): string | null {
  const sum = (weights: number[], digits: number[]) =>
    weights.reduce((all, weight, at) => all + weight * digits[at]!, 0);
  const k1 = (11 - (sum([3, 7, 6, 1, 8, 9, 4, 5, 2], nine) % 11)) % 11;
  const k2 = (11 - (sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], [...nine, k1]) % 11)) % 11;
  return k1 === 10 || k2 === 10 ? null : [...nine, k1, k2].join('');
}

const nationalId = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    dNumber: fc.boolean(),
    month: fc.integer({ min: 81, max: 92 }),
    year: fc.integer({ min: 0, max: 99 }),
    individual: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ day, dNumber, month, year, individual }) => {
    const pad = (value: number, length: number) => String(value).padStart(length, '0');
    const text = `${pad(day + (dNumber ? 40 : 0), 2)}${pad(month, 2)}${pad(year, 2)}${pad(individual, 3)}`;
    return withControlDigits([...text].map(Number));
  })
  .filter((id): id is string => id !== null && idnr(id).status === 'valid');

const around = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\d\p{L}]/gu, ' '));

it('finds every national id number, however it is split, wherever it stands', () => {
  fc.assert(
    fc.property(nationalId, fc.constantFrom('', ' ', '-', '.'), around, around, (id, split, before, after) => {
      const written = `${id.slice(0, 6)}${split}${id.slice(6)}`;
      expect(found(`${before} ${written} ${after}`)).toContain(`national_id: ${written}`);
    }),
  );
});

it('says where in the text, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const pieces = findSensitive(text);
      for (const { start, end } of pieces) expect(0 <= start && start < end && end <= text.length).toBe(true);
      expect([...pieces].sort((a, b) => a.start - b.start)).toEqual(pieces);
    }),
  );
});

it('is quick also where the text is long and made to be hard', () => {
  const hard = [`diagnose ${'a'.repeat(10_000)}`, '1+'.repeat(5_000), 'diagnose '.repeat(1_000), '1'.repeat(10_000)];
  for (const text of hard) expect(findSensitive(text)).toEqual([]);
});
