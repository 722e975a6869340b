import { isOrganisationNumber } from './organisation-number';

it.each([
  ['974760673', true],
  ['889640782', true],
  ['123456785', true],
  ['974760674', false],
  ['123456789', false],
  ['97476067', false],
  ['9747606730', false],
  ['97476067a', false],
  ['', false],
])('%s is an organisation number: %s', (text, is) => expect(isOrganisationNumber(text)).toBe(is));

it('has no number whose check digit would be ten', () => {
  // 3·2 + 2·2 gives 10, so 11 − 10 = 1 would do; 3·4 gives 12, and 11 − 1 = 10 is no digit.
  for (let digit = 0; digit <= 9; digit += 1) expect(isOrganisationNumber(`40000000${digit}`)).toBe(false);
});
