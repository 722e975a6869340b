import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { PlansModule } from '@samplan/api/plans';
import { TeamsModule } from '@samplan/api/teams';
import { CallMeeting } from './application/call-meeting';
import { ConcludeItem } from './application/conclude-item';
import { EndMeeting } from './application/end-meeting';
import { MakeMeasure } from './application/make-measure';
import { MarkAttendance } from './application/mark-attendance';
import { MarkMinutesRead } from './application/mark-minutes-read';
import { MeetingGate } from './application/meeting-gate';
import { MeetingWriter } from './application/meeting-writer';
import { ProposeAgendaItem } from './application/propose-agenda-item';
import { PublishMinutes } from './application/publish-minutes';
import { StartMeeting } from './application/start-meeting';
import { TakeDecision } from './application/take-decision';
import { TakeUpItem } from './application/take-up-item';
import { WriteNotes } from './application/write-notes';
import { AgendaItemResolver, MeetingDecisionResolver } from './graphql/agenda.resolver';
import { CollaborationMeetingsResolver, MeasureDecisionResolver } from './graphql/collaboration-meetings.resolver';
import { MeetingMutations } from './graphql/meeting.mutations';
import { MeetingResolver } from './graphql/meeting.resolver';
import { MinutesMutations } from './graphql/minutes.mutations';
import { MinutesResolver, ParticipantResolver } from './graphql/minutes.resolver';
import { AgendaRepository } from './persistence/agenda.repository';
import { AttendanceRepository } from './persistence/attendance.repository';
import { DecisionRepository } from './persistence/decision.repository';
import { MeetingPlaces } from './persistence/meeting-places';
import { MeetingRepository } from './persistence/meeting.repository';

@Module({
  imports: [PeopleModule, TeamsModule, PlansModule],
  providers: [
    MeetingRepository,
    MeetingPlaces,
    AgendaRepository,
    DecisionRepository,
    AttendanceRepository,
    MeetingGate,
    MeetingWriter,
    CallMeeting,
    ProposeAgendaItem,
    StartMeeting,
    MarkAttendance,
    TakeUpItem,
    ConcludeItem,
    WriteNotes,
    TakeDecision,
    MakeMeasure,
    EndMeeting,
    PublishMinutes,
    MarkMinutesRead,
    MeetingResolver,
    MinutesResolver,
    ParticipantResolver,
    AgendaItemResolver,
    MeetingDecisionResolver,
    CollaborationMeetingsResolver,
    MeasureDecisionResolver,
    MeetingMutations,
    MinutesMutations,
  ],
})
export class MeetingsModule {}
