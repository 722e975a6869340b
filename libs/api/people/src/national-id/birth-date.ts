/**
 * The date of birth in a valid national identity number, as `YYYY-MM-DD`. D-numbers have 4 added to the day, synthetic
 * ones 4 or 8 to the month. The three digits after the date tell the century; null where they tell none.
 */
export function birthDateIn(number: string): string | null {
  const day = Number(number.slice(0, 2)) % 40;
  const month = Number(number.slice(2, 4)) % 40;
  const year = fullYear(Number(number.slice(4, 6)), Number(number.slice(6, 9)));
  if (year === null) return null;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function fullYear(year: number, individual: number): number | null {
  if (individual < 500) return 1900 + year;
  if (year < 40) return 2000 + year;
  if (individual >= 900) return 1900 + year;
  return individual < 750 && year >= 54 ? 1800 + year : null;
}
