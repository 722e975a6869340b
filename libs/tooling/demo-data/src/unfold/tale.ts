import type { CastEntry, Trouble } from '../cast/cast-entry';
import type { Story } from '../story/story';
import type { Actor, Town } from '../story/town';
import type { Phrases } from '../themes/phrases';
import type { Part, Theme } from '../themes/theme';
import type { StaffedTown } from '../towns/staffed-town';

/** The day on which a deputy takes over from a coordinator who is away. */
export const steppedIn = -12;

/** All that the parts of one person's story are told from. */
export interface Tale {
  town: Town;
  place: StaffedTown;
  story: Story;
  theme: Theme;
  phrases: Phrases;
  entry: CastEntry<string, string>;
  owner: Actor;
  kin: Actor | null;
  /** Who plays a part; those that the story has nobody for are missing. */
  parts: Map<Part, Actor>;
  coordinatorOn(day: number): Actor;
  /** Who plays a part on a day. */
  playing(part: Part, day: number): Actor | undefined;
  /** The last day on which something can have happened. */
  lastDay: number;
  has(trouble: Trouble): boolean;
  /** Puts the person's name into a text. */
  fill(text: string): string;
}

/** Whether somebody could read and write on that day. */
export function isInside(tale: Tale, actor: Actor, day: number): boolean {
  if (actor.id === tale.owner.id) return true;
  return tale.story.insiders.some((insider) => insider.actor.id === actor.id && tale.story.groundOf(insider, day));
}

export function insideOn(tale: Tale, day: number): Actor[] {
  const inside = tale.story.insiders.filter((insider) => tale.story.groundOf(insider, day));
  return [tale.owner, ...inside.map(({ actor }) => actor)];
}
