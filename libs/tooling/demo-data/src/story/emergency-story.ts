import type { CrisisArea } from '@samplan/shared/contracts';
import { generateKeyBetween } from 'fractional-indexing';
import type { Story } from './story';
import type { Actor, Town, Unit } from './town';

interface Sign {
  area: CrisisArea;
  earlyWarning: string;
  steps: string;
  whoDoes: string;
  whoToCall: string;
  ownWords?: boolean;
}

/** The municipality has decided which law emergency access rests on. */
export function turnsOnEmergencyAccess(town: Town, by: Actor, legalGround: string, from: number): void {
  const at = town.calendar.at(from, '09:00');
  town.book.add('emergency_setting', {
    id: town.ids.at(at),
    tenant_id: town.id,
    legal_ground: legalGround,
    max_hours: 4,
    valid: `[${at.toISOString()},)`,
    set_by: by.id,
    set_at: at,
    version: 1,
  });
}

/** Signs that things are turning and what helps, written on a calm day. */
export function knowsTheSigns(story: Story, by: Actor, on: number, signs: readonly Sign[]): void {
  const at = story.town.calendar.at(on, '13:00');
  let rank: string | null = null;
  for (const { area, earlyWarning, steps, whoDoes, whoToCall, ownWords = false } of signs) {
    rank = generateKeyBetween(rank, null);
    const id = story.newId(at);
    story.town.book.add('crisis_step', {
      id,
      ...story.keys,
      life_area: area,
      early_warning: earlyWarning,
      steps,
      who_does: whoDoes,
      who_to_call: whoToCall,
      own_words: ownWords,
      rank,
      created_by: by.id,
      created_at: at,
      version: 1,
    });
    story.happened('crisis_step.changed', 'crisis_step', { id, version: 1 }, by, at, {
      area,
      after: { earlyWarning, steps, whoDoes, whoToCall, ownWords },
    });
  }
}

interface Opening {
  by: Actor;
  on: number;
  time: string;
  reason: string;
  legalGround: string;
  reviewed?: { by: Actor; note: string };
}

/** Somebody outside the team opened for some hours, and it was told. */
export function opensInEmergency(story: Story, told: readonly Actor[], opening: Opening): void {
  const { town } = story;
  const { by, on, time, reason, legalGround, reviewed } = opening;
  const at = town.calendar.at(on, time);
  const id = story.newId(at);
  town.book.add('emergency_access', {
    id,
    ...story.keys,
    person_id: by.id,
    person_kind: 'professional',
    unit_id: by.unit?.id,
    reason,
    legal_ground: legalGround,
    opened_at: at,
    valid: `[${at.toISOString()},${new Date(at.getTime() + 4 * 3_600_000).toISOString()})`,
    reviewed_by: reviewed?.by.id ?? null,
    reviewed_at: reviewed ? town.calendar.at(on + 1, '10:00') : null,
    review_note: reviewed?.note ?? null,
    version: reviewed ? 2 : 1,
  });
  for (const { id: recipient } of told) {
    town.book.add('notice', {
      id: town.ids.at(at),
      ...story.keys,
      recipient_id: recipient,
      kind: 'emergency_opened',
      actor_id: by.id,
      on_date: null,
      created_at: at,
      read_at: town.calendar.at(on + 1, '08:00'),
      version: 1,
    });
  }
}

interface Guard {
  toward: Actor;
  unit: Unit;
  reason: string;
  legalGround: string;
  decidedBy: Actor;
  from: number;
  until: number;
}

/** A service that somebody near is not to learn of here before they have been told. */
export function keepsFrom(story: Story, { toward, unit, reason, legalGround, decidedBy, from, until }: Guard): void {
  const { calendar } = story.town;
  const at = calendar.at(from, '11:00');
  const id = story.newId(at);
  story.town.book.add('disclosure_guard', {
    id,
    ...story.keys,
    toward_id: toward.id,
    unit_id: unit.id,
    reason,
    legal_ground: legalGround,
    decided_by: decidedBy.id,
    decided_at: at,
    // It stands to the end of its last day.
    valid: `[${at.toISOString()},${calendar.at(until + 1, '00:00').toISOString()})`,
    version: 1,
  });
  story.happened('guard.changed', 'disclosure_guard', { id, version: 1 }, decidedBy, at, {
    area: 'common',
    audience: decidedBy,
    after: { towardId: toward.id, unitId: unit.id, reason, legalGround },
  });
}
