import { render } from '@testing-library/react';
import { PhoneText } from './phone-text';

it.each<[string, string[]]>([
  ['Kari, 70 00 00 01', ['70000001']],
  ['Stine på dagtid 900 01 201, legevakten 116 117 om natta', ['90001201', '116117']],
  ['Ring +47 90000120 eller 113.', ['+4790000120', '113']],
  ['Ingen å ringe', []],
  ['Rom 1234, 3. etasje, nummer 123456789', []],
  ['Født 12.03.1950, 70000001, 70000002', ['70000001', '70000002']],
])('«%s»', (text, numbers) => {
  const { container } = render(<PhoneText>{text}</PhoneText>);
  expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
    numbers.map((one) => `tel:${one}`),
  );
  expect(container.textContent).toBe(text);
});
