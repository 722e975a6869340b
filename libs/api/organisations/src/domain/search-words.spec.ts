import { askedOf } from './search-words';

it.each([
  ['gjeld', 'gjeld:*', 'gjeld'],
  ['  Økonomi og  gjeld ', 'økonomi:* & og:* & gjeld:*', 'økonomi og gjeld'],
  ["nav' | drop:* & !x", 'nav:* & drop:* & x:*', 'nav drop x'],
  ['%_\\', '', ''],
  ['', '', ''],
])('asks for «%s»', (text, query, typed) => expect(askedOf(text)).toMatchObject({ query, typed }));

it('asks for no more than eight words', () => {
  expect(askedOf('a b c d e f g h i j').words).toHaveLength(8);
});
