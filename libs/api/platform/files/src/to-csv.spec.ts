import { csvMark, toCsv } from './to-csv';

describe('a file for spreadsheets', () => {
  it('is marked as UTF-8, with semicolons and lines as they expect', () => {
    expect(
      toCsv([
        ['Enhet', 'Tid'],
        ['Rehab', null],
      ]),
    ).toBe(`${csvMark}Enhet;Tid\r\nRehab;\r\n`);
  });

  it.each(['=1+1', '+47 99', '-2', '@SUM(A1)', ' =cmd', '\t=1', '＝1+1'])('never runs %j', (text) => {
    expect(toCsv([[text]])).toBe(`${csvMark}'${text}\r\n`);
  });

  it.each([
    ['a;b', '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['Øst', 'Øst'],
  ])('keeps %j in one cell', (text, written) => {
    expect(toCsv([[text]])).toBe(`${csvMark}${written}\r\n`);
  });
});
