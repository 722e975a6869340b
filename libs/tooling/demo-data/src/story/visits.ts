import type { LogSection } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import type { Insider, Story } from './story';
import type { Actor } from './town';

/**
 * A line in the log of who has looked, on the ground that let them in that day. Gives the line; nothing if they had no
 * ground.
 */
export function visit(story: Story, insider: Insider, section: LogSection, day: number, time: string): Row | undefined {
  const ground = story.groundOf(insider, day);
  if (!ground) return undefined;
  const at = story.town.calendar.at(day, time);
  return story.town.book.add('access_log', {
    id: story.newId(at),
    tenant_id: story.town.id,
    at,
    outcome: 'read',
    viewer_id: insider.actor.id,
    viewer_tenant_id: story.town.id,
    viewer_unit_id: ground.unitId,
    collaboration_id: story.id,
    section,
    relation: insider.relation,
    ground_kind: ground.kind,
    ground_id: ground.id,
    areas: ['common', ...ground.areas],
    why: ground.why,
    correlation_id: null,
  });
}

/** Somebody outside tried an address that leads here. Seen by log control only. */
export function refused(story: Story, viewer: Actor, section: LogSection, day: number, time: string): void {
  const at = story.town.calendar.at(day, time);
  story.town.book.add('access_log', {
    id: story.newId(at),
    tenant_id: story.town.id,
    at,
    outcome: 'denied',
    viewer_id: viewer.id,
    viewer_tenant_id: story.town.id,
    viewer_unit_id: null,
    collaboration_id: story.id,
    section,
    relation: null,
    ground_kind: null,
    ground_id: null,
    areas: [],
    why: null,
    correlation_id: null,
  });
}
