import { box, layoutMap } from './map-layout';

const groups = ['rehab', 'nav', 'home'];
const helpers = [
  { id: 'per', group: 'rehab' },
  { id: 'stine', group: 'rehab' },
  { id: 'ola', group: 'nav' },
  { id: 'kari', group: 'home' },
];

it.each([320, 360, 700, 1100])('keeps everything inside %i px, and nothing on top of anything else', (width) => {
  const map = layoutMap(groups, helpers, width);
  const boxes = [
    { ...map.centre, height: box.person },
    ...map.groups.map((one) => ({ ...one, height: box.group })),
    ...map.helpers.map((one) => ({ ...one, height: box.helper })),
  ];
  expect(boxes).toHaveLength(8);
  for (const one of boxes) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.x + box.width).toBeLessThanOrEqual(width);
    expect(one.y + one.height).toBeLessThanOrEqual(map.height);
    for (const other of boxes.filter(({ id }) => id !== one.id)) {
      const apart =
        one.x + box.width <= other.x ||
        other.x + box.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect([one.id, other.id, apart]).toEqual([one.id, other.id, true]);
    }
  }
});
