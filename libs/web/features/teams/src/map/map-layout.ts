/** Somebody on the map, as the layout needs them. */
export interface MapHelper {
  id: string;
  group: string;
}

interface Placed {
  id: string;
  x: number;
  y: number;
}

export interface MapLayout {
  width: number;
  height: number;
  centre: Placed;
  groups: Placed[];
  helpers: Placed[];
}

export const box = { width: 200, person: 56, group: 40, helper: 96, gap: 12 } as const;

/** Where everything stands. One column when narrow; else the person in the middle with services on both sides. */
export function layoutMap(groups: readonly string[], helpers: readonly MapHelper[], width: number): MapLayout {
  const wide = width >= 3 * box.width + 4 * box.gap;
  const columns = wide ? 2 : 1;
  const tops = Array.from({ length: columns }, () => (wide ? 0 : box.person + 3 * box.gap));
  const placed: Pick<MapLayout, 'groups' | 'helpers'> = { groups: [], helpers: [] };
  groups.forEach((group) => {
    const column = tops.indexOf(Math.min(...tops));
    const x = wide ? (column === 0 ? 0 : width - box.width) : width - box.width;
    let y = tops[column]!;
    placed.groups.push({ id: group, x, y });
    y += box.group + box.gap;
    for (const helper of helpers.filter((one) => one.group === group)) {
      placed.helpers.push({ id: helper.id, x, y });
      y += box.helper + box.gap;
    }
    tops[column] = y + 2 * box.gap;
  });
  const height = Math.max(...tops, box.person);
  const centre = wide
    ? { id: 'person', x: (width - box.width) / 2, y: Math.max(0, height / 2 - box.person) }
    : { id: 'person', x: 0, y: 0 };
  return { width, height, centre, ...placed };
}
