import type { CastEntry } from '../cast/cast-entry';
import { PlanStory } from '../story/plan-story';
import { Story } from '../story/story';
import { ThreadStory } from '../story/thread-story';
import type { Actor, Unit } from '../story/town';
import type { Phrases } from '../themes/phrases';
import type { Part, Post, Theme } from '../themes/theme';
import type { StaffedTown } from '../towns/staffed-town';
import { steppedIn, type Tale } from './tale';
import { unfoldBeside } from './unfold-beside';
import { unfoldMeetings } from './unfold-meetings';
import { unfoldPlan } from './unfold-plan';
import { unfoldTeam } from './unfold-team';
import { unfoldThread } from './unfold-thread';
import { unfoldVisits } from './unfold-visits';

/** Tells what has happened around one person, from the opening until now. */
export function unfold<Zone extends string>(
  place: StaffedTown<Zone>,
  entry: CastEntry<string, Zone>,
  theme: Theme,
  phrases: Phrases,
): Story {
  const { town } = place;
  const owner = town.citizen(entry.name, null);
  const story = new Story(town, owner, {
    openedOn: entry.opened,
    closedOn: entry.closed,
    state: entry.reported ? 'reported' : undefined,
  });
  if (entry.reported) {
    reported(story, entry, phrases);
    return story;
  }
  const tale = prepare(place, place.units[entry.zone], entry, theme, phrases, story, owner);
  unfoldTeam(tale);
  const told = unfoldPlan(tale);
  const met = unfoldMeetings(tale, told);
  if (told) unfoldBeside(tale, told);
  unfoldThread(tale, met);
  unfoldVisits(tale, met);
  return story;
}

/** Nobody has taken it on: at most a wish, and no team. */
function reported(story: Story, entry: CastEntry<string, string>, phrases: Phrases): void {
  const { town } = story;
  if (entry.plan) {
    const wishedHow = town.random.pick(phrases.wishedHow);
    new PlanStory(story, { state: entry.plan, wishedOn: entry.opened, wishedHow });
  }
  new ThreadStory(story, town.calendar.at(entry.opened, '09:05'));
}

function prepare(
  place: StaffedTown,
  zone: Unit,
  entry: CastEntry<string, string>,
  theme: Theme,
  phrases: Phrases,
  story: Story,
  owner: Actor,
): Tale {
  const { town } = place;
  const kin = entry.kin ? town.citizen(entry.kin[0], null) : null;
  const parts = new Map<Part, Actor>([['owner', owner]]);
  if (kin) parts.set('kin', kin);
  for (const { post } of theme.seats) parts.set(post, whoHolds(place, zone, entry, post));
  const coordinator = parts.get(theme.seats[0].post);
  if (!coordinator) throw new Error(`No coordinator for ${entry.name}`);
  const deputy = entry.deputy ? place.named(entry.deputy) : null;
  const coordinatorOn = (day: number): Actor => (deputy && day >= steppedIn ? deputy : coordinator);
  return {
    town,
    place,
    story,
    theme,
    phrases,
    entry,
    owner,
    kin,
    parts,
    coordinatorOn,
    playing: (part, day) => (part === theme.seats[0].post ? coordinatorOn(day) : parts.get(part)),
    lastDay: entry.closed ?? 0,
    has: (trouble) => entry.troubles?.includes(trouble) ?? false,
    fill: (text) => text.replaceAll('{owner}', owner.given),
  };
}

function whoHolds(place: StaffedTown, zone: Unit, entry: CastEntry<string, string>, post: Post): Actor {
  const name = entry.hands?.[post];
  if (name) return place.named(name);
  const holders = place.holding(post, post === 'homeCare' ? zone : undefined);
  return place.town.random.pick(holders);
}
