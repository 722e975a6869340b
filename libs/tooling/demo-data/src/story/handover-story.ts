import type { NoticeKind } from '@samplan/shared/contracts';
import type { Story } from './story';
import type { Actor } from './town';

interface Away {
  placeId: string;
  deputy: Actor;
  role: Parameters<Story['member']>[1]['role'];
  areas: Parameters<Story['member']>[1]['areas'];
  helpsWith: string;
  from: number;
  until: number;
}

/** Somebody is away, and a colleague stands in for them with one person. */
export function standsIn(story: Story, actor: Actor, { placeId, deputy, from, until, ...place }: Away): void {
  const { town } = story;
  const told = town.calendar.at(Math.min(from, 0) - 5, '11:00');
  town.book.add('absence', {
    id: town.ids.at(told),
    tenant_id: town.id,
    person_id: actor.id,
    person_kind: 'professional',
    from_date: town.calendar.date(from),
    until_date: town.calendar.date(until),
    state: 'planned',
    deputy_id: deputy.id,
    choices: [],
    created_at: told,
    version: 1,
  });
  story.member(deputy, { ...place, from, until: until + 1, deputyFor: placeId });
  tell(story, story.owner, 'deputy_named', deputy, told, from);
}

interface HandOver {
  placeId: string;
  from: Actor;
  to: Actor;
  on: number;
  isCarriedOut: boolean;
  summary: string;
}

/** A place goes from one to the next: planned and still to be undone, or carried out. */
export function handsOver(story: Story, { placeId, from, to, on, isCarriedOut, summary }: HandOver): void {
  const { town } = story;
  const planned = town.calendar.at(Math.min(on, 0) - 3, '12:30');
  const id = town.ids.at(planned);
  town.book.add('hand_over', {
    id,
    ...story.keys,
    batch_id: id,
    membership_id: placeId,
    predecessor_id: from.id,
    successor_id: to.id,
    successor_kind: 'professional',
    successor_unit_id: to.unit?.id,
    on_date: town.calendar.date(on),
    state: isCarriedOut ? 'carried_out' : 'planned',
    moves_role: true,
    moves_measures: true,
    moves_meetings: true,
    moves_questions: true,
    opens_threads: false,
    stays: false,
    tells_team: false,
    without_ground: false,
    summary,
    planned_at: planned,
    settled_at: isCarriedOut ? town.calendar.at(on, '10:00') : null,
    version: isCarriedOut ? 2 : 1,
  });
  if (isCarriedOut) tell(story, story.owner, 'new_helper', to, town.calendar.at(on, '10:00'), on);
  else tell(story, to, 'hand_over_planned', from, planned, on);
}

function tell(story: Story, to: Actor, kind: NoticeKind, actor: Actor, at: Date, on: number): void {
  const { town } = story;
  town.book.add('notice', {
    id: town.ids.at(at),
    ...story.keys,
    recipient_id: to.id,
    kind,
    actor_id: actor.id,
    on_date: town.calendar.date(on),
    created_at: at,
    read_at: null,
    version: 1,
  });
}
