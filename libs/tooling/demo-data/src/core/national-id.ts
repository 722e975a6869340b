const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const checkDigit = (digits: string, weights: readonly number[]): number =>
  (11 - (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11)) % 11;

/**
 * A synthetic national identity number: 80 is added to the month, so that no human being has it. The same date and
 * serial give the same number.
 */
export function syntheticNationalId(bornOn: string, serial: number): string {
  const [year = '', month = '', day = ''] = bornOn.split('-');
  const from = Number(year) < 2000 ? 0 : 500;
  const date = `${day}${Number(month) + 80}${year.slice(2)}`;
  for (let step = 0; step < 500; step += 1) {
    const digits = `${date}${String(from + ((serial + step) % 500)).padStart(3, '0')}`;
    const first = checkDigit(digits, firstWeights);
    const second = checkDigit(`${digits}${first}`, secondWeights);
    if (first < 10 && second < 10) return `${digits}${first}${second}`;
  }
  throw new Error(`No number is left for ${bornOn}`);
}
