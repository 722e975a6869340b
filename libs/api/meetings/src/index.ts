export { meetingPolicy } from './access/meeting.policy';
export { MeetingsModule } from './meetings.module';
export { AgendaItemEntity } from './persistence/agenda-item.entity';
export { MeetingDecisionEntity } from './persistence/meeting-decision.entity';
export { MeetingParticipantEntity } from './persistence/meeting-participant.entity';
export { MeetingEntity } from './persistence/meeting.entity';
export { MinutesReadEntity } from './persistence/minutes-read.entity';
