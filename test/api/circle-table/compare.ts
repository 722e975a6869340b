import type { Client } from 'pg';
import type { Facts, Sight } from './facts';
import { circlesOf, sightIn } from './in-database';
import { instants } from './instants';
import { sightOf } from './oracle';
import type { Case } from './store';

export interface Difference {
  viewer: string;
  at: string;
  expected: string;
  found: string;
  facts: Facts;
}

/** What the oracle expects of one viewer at each of the instants. */
interface Expectation {
  case: Case;
  viewer: string;
  at: Date[];
  expected: string[];
}

const nothing = 'nothing';

/** So that two sights are the same text when they are the same. */
const said = (sight: Sight | null): string =>
  sight
    ? JSON.stringify({
        relations: [...sight.relations].sort(),
        levels: Object.entries(sight.levels).sort(([a], [b]) => (a < b ? -1 : 1)),
        messagesFrom: Object.entries(sight.messagesFrom).sort(([a], [b]) => (a < b ? -1 : 1)),
      })
    : nothing;

/** The oracle is asked once: what it says of the facts is the same whatever has been done to the database. */
export class Expected {
  readonly compared: number;
  readonly open: number;
  private readonly all: Expectation[];

  constructor(
    private readonly cases: Case[],
    now: Date,
  ) {
    this.all = cases.flatMap((one) => {
      const at = instants(one.facts, now);
      const { owner, professionals, citizens } = one.facts;
      return [owner, ...professionals, ...citizens].map(({ id: viewer }) => ({
        case: one,
        viewer,
        at,
        expected: at.map((instant) => said(sightOf(one.facts, viewer, instant))),
      }));
    });
    const answers = this.all.flatMap(({ expected }) => expected);
    this.compared = answers.length;
    this.open = answers.filter((answer) => answer !== nothing).length;
  }

  /** The first place where the database does not agree, among some of the cases or all of them. */
  async firstDifference(db: Client, among: Case[] = this.cases): Promise<Difference | null> {
    const circles = await circlesOf(
      db,
      among.map(({ collaborationId }) => collaborationId),
    );
    for (const { case: one, viewer, at, expected } of this.all) {
      const circle = circles.get(one.collaborationId);
      const rows = circle?.filter(({ viewerId }) => viewerId === viewer);
      const index = rows ? at.findIndex((instant, nth) => said(sightIn(rows, instant)) !== expected[nth]) : -1;
      if (index >= 0)
        return {
          viewer,
          at: at[index]!.toISOString(),
          expected: expected[index]!,
          found: said(sightIn(rows!, at[index]!)),
          facts: one.facts,
        };
    }
    return null;
  }
}
