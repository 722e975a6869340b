import type { AgendaItemEntity } from '../persistence/agenda-item.entity';
import type { MeetingDecisionEntity } from '../persistence/meeting-decision.entity';
import type { MeetingEntity } from '../persistence/meeting.entity';
import type { AgendaItem, Meeting, MeetingDecision } from './meeting.type';

export function toMeeting(row: MeetingEntity): Meeting {
  const { id, collaborationId, title, startsAt, endsAt, state, startedAt, endedAt, version } = row;
  return {
    id,
    collaborationId,
    title,
    startsAt,
    endsAt,
    state,
    startedAt,
    endedAt,
    version,
    currentUnchecked: row.currentItemId && { itemId: row.currentItemId, openedAt: row.currentItemOpenedAt },
    minutes: {
      meetingId: id,
      state: row.minutesState,
      approvedById: row.minutesApprovedBy,
      approvedAt: row.minutesApprovedAt,
      publishedAt: row.minutesPublishedAt,
    },
  };
}

export function toAgendaItem(row: AgendaItemEntity): AgendaItem {
  const { id, meetingId, title, lifeArea, minutes, state, isWhatMatters, facts, assessments, version } = row;
  return {
    id,
    meetingId,
    title,
    lifeArea,
    minutes,
    state,
    isWhatMatters,
    facts,
    assessments,
    version,
    proposedById: row.proposedBy,
  };
}

export function toDecision(row: MeetingDecisionEntity): MeetingDecision {
  const { id, meetingId, agendaItemId, text, decidedAt } = row;
  return { id, meetingId, agendaItemId, text, decidedAt, measureIdUnchecked: row.measureId };
}
