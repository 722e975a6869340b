/** Somebody on the map, as the layout needs them. */
export interface MapHelper {
  id: string;
  group: string;
}

type Side = 'left' | 'right';

interface Placed {
  id: string;
  x: number;
  y: number;
}

export interface MapLayout {
  height: number;
  /** How wide services and those who come from them are drawn. */
  cardWidth: number;
  person: Placed & { width: number };
  /** The side says from where the person's line reaches the service. */
  groups: (Placed & { side: Side })[];
  helpers: Placed[];
}

export const box = {
  person: 56,
  group: 44,
  helper: 104,
  gap: 8,
  apart: 28,
  indent: 28,
  middle: 168,
  room: 56,
} as const;
const narrowest = 200;

/** Where everything stands. One column when narrow; else the person in the middle with services on both sides. */
export function layoutMap(groups: readonly string[], helpers: readonly MapHelper[], width: number): MapLayout {
  const beside = Math.floor((width - box.middle) / 2) - box.room;
  return beside >= narrowest ? aroundPerson(groups, helpers, width, beside) : underPerson(groups, helpers, width);
}

function underPerson(groups: readonly string[], helpers: readonly MapHelper[], width: number): MapLayout {
  const column = stack(groups, helpers, box.person + box.apart, box.indent);
  return {
    height: column.bottom,
    cardWidth: Math.max(0, width - box.indent),
    person: { id: 'person', x: 0, y: 0, width: Math.max(0, width - box.indent) },
    groups: column.groups.map((group) => ({ ...group, side: 'right' })),
    helpers: column.helpers,
  };
}

function aroundPerson(
  groups: readonly string[],
  helpers: readonly MapHelper[],
  width: number,
  cardWidth: number,
): MapLayout {
  const sides: Record<Side, string[]> = { left: [], right: [] };
  const weight = { left: 0, right: 0 };
  for (const group of groups) {
    const side = weight.left <= weight.right ? 'left' : 'right';
    sides[side].push(group);
    weight[side] += 1 + helpers.filter((helper) => helper.group === group).length;
  }
  const left = stack(sides.left, helpers, 0, 0);
  const right = stack(sides.right, helpers, 0, width - cardWidth);
  const height = Math.max(left.bottom, right.bottom, box.person);
  return {
    height,
    cardWidth,
    person: { id: 'person', x: (width - box.middle) / 2, y: (height - box.person) / 2, width: box.middle },
    groups: [
      ...left.groups.map((group) => ({ ...group, side: 'left' as const })),
      ...right.groups.map((group) => ({ ...group, side: 'right' as const })),
    ],
    helpers: [...left.helpers, ...right.helpers],
  };
}

/** Services under each other, each with those who come from it. */
function stack(groups: readonly string[], helpers: readonly MapHelper[], top: number, x: number) {
  const placed = { groups: [] as Placed[], helpers: [] as Placed[] };
  let y = top;
  for (const group of groups) {
    placed.groups.push({ id: group, x, y });
    y += box.group + box.gap;
    for (const helper of helpers.filter((one) => one.group === group)) {
      placed.helpers.push({ id: helper.id, x, y });
      y += box.helper + box.gap;
    }
    y += box.apart - box.gap;
  }
  return { ...placed, bottom: Math.max(top, y - box.apart) };
}
