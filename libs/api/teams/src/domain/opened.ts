import type { LifeArea } from '@samplan/shared/contracts';

/** What somebody sees of messages, area by area: null is from the beginning. */
export interface Sight {
  areas: ReadonlySet<LifeArea>;
  seesFrom: (area: LifeArea) => Date | null;
}

export interface Opened {
  openedFrom: Date;
  openedAreas: LifeArea[];
}

const beginning = new Date(0);

/** What one may open to somebody else: as far back as one sees what is common, in the areas one sees as far. */
export function openable({ areas, seesFrom }: Sight): Opened {
  const from = (area: LifeArea): Date => seesFrom(area) ?? beginning;
  const openedFrom = from('common');
  return { openedFrom, openedAreas: [...areas].filter((area) => area !== 'common' && from(area) <= openedFrom) };
}
