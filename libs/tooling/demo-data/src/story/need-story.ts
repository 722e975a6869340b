import type { LifeArea, NeedSayer, NeedState } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import type { Story } from './story';
import type { Actor } from './town';

interface NeedTerms {
  text: string;
  saidBy: NeedSayer;
  area: LifeArea;
  by: Actor;
  on: number;
  /** Days on which the coordinator, and then the coordinating unit, were told that nobody has taken it. */
  told?: readonly [half: number, out: number];
  /** How it has gone since; without it nobody has taken it. */
  became?: { state: Exclude<NeedState, 'open'>; by: Actor; on: number; reason?: string; measure?: Row };
}

/** Something somebody needs, and what has become of it. */
export function needs(story: Story, { text, saidBy, area, by, on, told, became }: NeedTerms): void {
  const { calendar, book } = story.town;
  const at = calendar.at(on, '10:40');
  const since = became ? calendar.at(became.on, '12:15') : at;
  const id = story.newId(at);
  const whose = {
    owner_id: became?.by.id ?? null,
    owner_unit_id: became?.by.unit?.id ?? null,
    reason: became?.reason ?? null,
    measure_id: became?.measure?.['id'] ?? null,
  };
  book.add('need', {
    id,
    ...story.keys,
    life_area: area,
    text,
    said_by: saidBy,
    state: became?.state ?? 'open',
    state_since: since,
    open_since: at,
    told_at: told ? calendar.at(told[0], '06:00') : null,
    escalated_at: told ? calendar.at(told[1], '06:00') : null,
    ...whose,
    created_by: by.id,
    created_at: at,
    version: became ? 2 : 1,
  });
  story.happened('need.changed', 'need', { id, version: 1 }, by, at, {
    area,
    after: { text, saidBy, needState: 'open' },
  });
  if (!became) return;
  const nobody = { needState: 'open', ownerId: null, ownerUnitId: null, reason: null, measureId: null };
  story.happened('need.changed', 'need', { id, version: 2 }, became.by, since, {
    area,
    before: nobody,
    after: {
      needState: became.state,
      ownerId: whose.owner_id,
      ownerUnitId: whose.owner_unit_id,
      reason: whose.reason,
      measureId: whose.measure_id,
    },
  });
}
