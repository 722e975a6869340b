const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits, the last of which checks the others, modulus 11. */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(text[8]);
}
