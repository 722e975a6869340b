import type { AccessLevel, LifeArea, StandingTeamRole } from '@samplan/shared/contracts';
import type { Story } from './story';
import type { Actor, Town, Unit } from './town';

export interface StandingTeam {
  id: string;
  lead: Actor;
}

interface StandingTeamTerms {
  unit: Unit;
  name: string;
  purpose: string;
  from: number;
  lead: Actor;
  members: readonly Actor[];
}

/** Colleagues of one service who share many cases. */
export function standingTeam(
  town: Town,
  { unit, name, purpose, from, lead, members }: StandingTeamTerms,
): StandingTeam {
  const at = town.calendar.at(from, '09:00');
  const valid = `[${at.toISOString()},)`;
  const id = town.ids.at(at);
  town.book.add('standing_team', { id, tenant_id: town.id, unit_id: unit.id, name, purpose, valid, version: 1 });
  const join = (person: Actor, role: StandingTeamRole): void => {
    town.book.add('standing_team_member', {
      id: town.ids.at(at),
      tenant_id: town.id,
      standing_team_id: id,
      person_id: person.id,
      person_kind: 'professional',
      role,
      valid,
      version: 1,
    });
  };
  join(lead, 'lead');
  members.forEach((member) => join(member, 'member'));
  return { id, lead };
}

interface CaseTerms {
  areas: readonly LifeArea[];
  helpsWith: string;
  from: number;
  askedBy: Actor;
}

/** A standing team helps one person. */
export function takesOn(story: Story, team: StandingTeam, { areas, helpsWith, from, askedBy }: CaseTerms): void {
  const at = story.town.calendar.at(from, '10:30');
  story.town.book.add('standing_team_case', {
    id: story.newId(at),
    ...story.keys,
    standing_team_id: team.id,
    helps_with: helpsWith,
    level: 'edit_own',
    areas,
    asked_by: askedBy.id,
    accepted_by: team.lead.id,
    accepted_at: at,
    valid: `[${at.toISOString()},)`,
    version: 1,
  });
}

interface InvitationTerms {
  to: Unit | StandingTeam;
  areas: readonly LifeArea[];
  helpsWith: string;
  level?: AccessLevel;
  /** Days of the period that is asked for. */
  period: readonly [start: number, end?: number];
  by: Actor;
  on: number;
}

/** Asked and not answered yet. */
export function invites(story: Story, terms: InvitationTerms): void {
  const { calendar, book } = story.town;
  const at = calendar.at(terms.on, '13:15');
  const [start, end] = terms.period;
  const isUnit = 'kind' in terms.to;
  const invitation = book.add('team_invitation', {
    id: story.newId(at),
    ...story.keys,
    to_kind: isUnit ? 'unit' : 'standing_team',
    unit_id: isUnit ? terms.to.id : null,
    standing_team_id: isUnit ? null : terms.to.id,
    role: 'member',
    helps_with: terms.helpsWith,
    level: terms.level ?? 'edit_own',
    areas: terms.areas,
    starts_on: calendar.date(start),
    ends_on: end === undefined ? null : calendar.date(end),
    state: 'open',
    invited_by: terms.by.id,
    invited_at: at,
    version: 1,
  });
  story.happened('team_invitation.sent', 'team_invitation', { id: invitation['id'], version: 1 }, terms.by, at, {
    area: 'common',
    after: { state: 'open', toKind: invitation['to_kind'] },
  });
}

interface CharterTexts {
  purpose?: string;
  sharedGoal?: string;
  waysOfWorking?: string;
  decidesItself?: string;
}

/** What the team has agreed about itself, one version after the other. */
export function agrees(story: Story, versions: readonly { by: Actor; at: Date; texts: CharterTexts }[]): void {
  const [first] = versions;
  if (!first) return;
  const id = story.newId(first.at);
  const none: Required<CharterTexts> = { purpose: '', sharedGoal: '', waysOfWorking: '', decidesItself: '' };
  let stands = none;
  versions.forEach(({ by, at, texts }, index) => {
    const before = Object.fromEntries(Object.keys(texts).map((part) => [part, stands[part as keyof CharterTexts]]));
    stands = { ...stands, ...texts };
    const row = { id, version: index + 1 };
    story.happened('charter.edited', 'team_charter', row, by, at, { area: 'common', before, after: { ...texts } });
  });
  const { by, at } = versions.at(-1) ?? first;
  story.town.book.add('team_charter', {
    id,
    ...story.keys,
    purpose: stands.purpose,
    shared_goal: stands.sharedGoal,
    ways_of_working: stands.waysOfWorking,
    decides_itself: stands.decidesItself,
    edited_by: by.id,
    edited_at: at,
    version: versions.length,
  });
}
