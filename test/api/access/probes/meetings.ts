import { newId } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast } from '@samplan/test/support';
import { mutation, soon, type Probes } from './probe';

const started = (cast: StandardCast): Promise<void> => cast.meeting.start();
const meetingInput = (cast: StandardCast): Record<string, unknown> => ({ input: { meetingId: cast.meeting.id } });
const itemInput = (cast: StandardCast): Record<string, unknown> => ({ input: { itemId: cast.itemId } });
const meetingId = ['input', 'meetingId'];
const itemId = ['input', 'itemId'];

export const meetingsProbes: Probes = {
  'Query.myMeetings': {
    as: 'member',
    document: 'query Probe { myMeetings { nodes { id title } } }',
    variables: () => ({}),
    id: null,
    told: ['meetings'],
  },
  'Query.meeting': {
    as: 'member',
    document: 'query Probe($id: ID!) { meeting(id: $id) { id title agenda { title facts } } }',
    variables: (cast) => ({ id: cast.meeting.id }),
    id: ['id'],
    told: ['meetings'],
  },
  'Mutation.callMeeting': {
    as: 'coordinator',
    document: mutation('callMeeting', 'CallMeetingInput', 'meeting { id }'),
    variables: (cast, world) => ({
      input: {
        collaborationId: cast.collaboration.id,
        title: 'Teammøte',
        startsAt: daysFrom(world.now, 3).toISOString(),
        endsAt: new Date(daysFrom(world.now, 3).getTime() + 3_600_000).toISOString(),
        participantIds: [cast.member.id],
        agenda: [{ title: 'Veien videre' }],
        idempotencyKey: newId(),
      },
    }),
    id: ['input', 'collaborationId'],
    told: ['meetings'],
  },
  'Mutation.proposeAgendaItem': {
    as: 'owner',
    document: mutation('proposeAgendaItem', 'ProposeAgendaItemInput', 'item { id }'),
    variables: (cast) => ({ input: { meetingId: cast.meeting.id, title: 'Hagen' } }),
    id: meetingId,
    told: ['meetings'],
  },
  'Mutation.startMeeting': {
    as: 'coordinator',
    document: mutation('startMeeting', 'MeetingIdInput', 'meeting { id }'),
    variables: meetingInput,
    id: meetingId,
    told: ['meetings'],
  },
  'Mutation.markAttendance': {
    as: 'coordinator',
    document: mutation('markAttendance', 'MarkAttendanceInput', 'meeting { id }'),
    variables: (cast) => ({ input: { meetingId: cast.meeting.id, personId: cast.member.id, attendance: 'PRESENT' } }),
    id: meetingId,
    arrange: started,
    told: ['meetings'],
  },
  'Mutation.takeUpItem': {
    as: 'coordinator',
    document: mutation('takeUpItem', 'TakeUpItemInput', 'meeting { id }'),
    variables: itemInput,
    id: itemId,
    arrange: started,
    told: ['meetings'],
  },
  'Mutation.concludeItem': {
    as: 'coordinator',
    document: mutation('concludeItem', 'TakeUpItemInput', 'meeting { id }'),
    variables: itemInput,
    id: itemId,
    arrange: async (cast) => {
      await cast.meeting.start();
      await cast.meeting.takeUp(cast.itemId);
    },
    told: ['meetings'],
  },
  'Mutation.writeNotes': {
    as: 'member',
    document: mutation('writeNotes', 'WriteNotesInput', 'item { id }'),
    variables: (cast) => ({
      input: { itemId: cast.itemId, expectedVersion: 1, section: 'FACTS', text: 'Går bedre nå' },
    }),
    id: itemId,
    arrange: started,
    told: ['meetings'],
  },
  'Mutation.takeDecision': {
    as: 'coordinator',
    document: mutation('takeDecision', 'TakeDecisionInput', 'decision { id }'),
    variables: (cast) => ({ input: { itemId: cast.itemId, text: 'Rekkverk settes opp', idempotencyKey: newId() } }),
    id: itemId,
    arrange: started,
    told: ['meetings'],
  },
  'Mutation.makeMeasure': {
    as: 'coordinator',
    document: mutation('makeMeasure', 'MakeMeasureInput', 'decision { id }'),
    variables: (cast, world) => ({
      input: { decisionId: cast.decisionId, accountablePersonId: cast.member.id, deadline: soon(world) },
    }),
    id: ['input', 'decisionId'],
    arrange: started,
    told: ['meetings', 'plan'],
  },
  'Mutation.endMeeting': {
    as: 'coordinator',
    document: mutation('endMeeting', 'MeetingIdInput', 'meeting { id }'),
    variables: meetingInput,
    id: meetingId,
    arrange: started,
    told: ['meetings'],
  },
  'Mutation.publishMinutes': {
    as: 'coordinator',
    document: mutation('publishMinutes', 'MeetingIdInput', 'meeting { id }'),
    variables: meetingInput,
    id: meetingId,
    arrange: started,
    told: ['meetings'],
  },
  'Mutation.markMinutesRead': {
    as: 'member',
    document: mutation('markMinutesRead', 'MeetingIdInput', 'meeting { id }'),
    variables: meetingInput,
    id: meetingId,
    arrange: (cast) => cast.meeting.publish(),
    told: ['meetings'],
  },
};
