import { box, layoutMap } from './map-layout';

const groups = ['rehab', 'nav', 'home'];
const helpers = [
  { id: 'per', group: 'rehab' },
  { id: 'stine', group: 'rehab' },
  { id: 'ola', group: 'nav' },
  { id: 'kari', group: 'home' },
];

it.each([272, 320, 360, 700, 1100])('keeps everything inside %i px, and nothing on top of anything else', (width) => {
  const map = layoutMap(groups, helpers, width);
  const boxes = [
    { ...map.person, height: box.person },
    ...map.groups.map((one) => ({ ...one, width: map.cardWidth, height: box.group })),
    ...map.helpers.map((one) => ({ ...one, width: map.cardWidth, height: box.helper })),
  ];
  expect(boxes).toHaveLength(8);
  for (const one of boxes) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.x + one.width).toBeLessThanOrEqual(width);
    expect(one.y + one.height).toBeLessThanOrEqual(map.height);
    for (const other of boxes.filter(({ id }) => id !== one.id)) {
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect([one.id, other.id, apart]).toEqual([one.id, other.id, true]);
    }
  }
});

it('puts services on both sides where there is room, so that no line crosses a card', () => {
  const sides = new Set(layoutMap(groups, helpers, 1100).groups.map(({ side }) => side));
  expect([...sides].sort()).toEqual(['left', 'right']);
  expect(layoutMap(groups, helpers, 360).groups.map(({ side }) => side)).toEqual(['right', 'right', 'right']);
});

it('has room for a person nobody helps yet', () => {
  expect(layoutMap([], [], 360).height).toBeGreaterThanOrEqual(box.person);
});
