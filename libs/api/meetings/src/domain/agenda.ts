import type { AccessLevel, AgendaItemState } from '@samplan/shared/contracts';

/** A concluded item can be taken up again while the meeting runs, so that a wrong press is never final. */
const transitions: Record<AgendaItemState, readonly AgendaItemState[]> = {
  proposed: ['on_agenda', 'taken_up', 'carried_over'],
  on_agenda: ['taken_up', 'carried_over'],
  taken_up: ['concluded'],
  concluded: ['taken_up'],
  carried_over: [],
};

export function canItemFollow(from: AgendaItemState, to: AgendaItemState): boolean {
  return transitions[from].includes(to);
}

/** What a proposal is at first: the coordinator, who makes the agenda, puts it there at once. */
export function proposedAs(levels: readonly AccessLevel[]): AgendaItemState {
  return levels.includes('coordinate') ? 'on_agenda' : 'proposed';
}

/** What becomes of an item when the meeting ends; what nobody took up comes back another time. */
export function atEnd(state: AgendaItemState): AgendaItemState {
  if (canItemFollow(state, 'concluded')) return 'concluded';
  return canItemFollow(state, 'carried_over') ? 'carried_over' : state;
}
