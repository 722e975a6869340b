import type { ChangeSignal, ChangeType } from '@samplan/shared/contracts';

/** What a screen shows and must fetch again when it changes; every part that is given must match. */
export interface Topic {
  collaborationId?: string;
  id?: string;
  entity?: string;
  types?: readonly ChangeType[];
}

export function matches(topic: Topic, signal: ChangeSignal): boolean {
  return (
    (topic.collaborationId === undefined || topic.collaborationId === signal.collaborationId) &&
    (topic.id === undefined || topic.id === signal.id) &&
    (topic.entity === undefined || topic.entity === signal.entity) &&
    (topic.types === undefined || topic.types.includes(signal.type))
  );
}
