import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast, type World } from '@samplan/test/support';

type PersonaKey = 'owner' | 'relative' | 'coordinator' | 'member';

export interface Probe {
  /** Whoever is entitled; the probe must first succeed as them. */
  as: PersonaKey;
  document: string;
  variables: (cast: StandardCast, world: World) => Record<string, unknown>;
  /** Where in the variables the id of the thing stands; null for lists, which show others nothing instead. */
  id: string[] | null;
  /** Brings the standard cast into the state the operation asks for. */
  arrange?: (cast: StandardCast, world: World) => Promise<void>;
}

const errors = 'errors { ... on UserError { code path } }';
const soon = (world: World): string => dateInOslo(daysFrom(world.now, 14));
const mutation = (name: string, input: string, selection: string): string =>
  `mutation Probe($input: ${input}!) { ${name}(input: $input) { ${selection} ${errors} } }`;

const started = (cast: StandardCast): Promise<void> => cast.meeting.start();
const meetingInput = (cast: StandardCast): Record<string, unknown> => ({ input: { meetingId: cast.meeting.id } });
const itemInput = (cast: StandardCast): Record<string, unknown> => ({ input: { itemId: cast.itemId } });
const meetingId = ['input', 'meetingId'];
const itemId = ['input', 'itemId'];

/** One probe for every operation of the schema; the sweep fails for an operation without one. */
export const probes: Record<string, Probe> = {
  'Query.session': {
    as: 'member',
    document: 'query Probe { session { hat { personId } } }',
    variables: () => ({}),
    id: null,
  },
  'Query.demoPersonas': {
    as: 'member',
    document: 'query Probe { demoPersonas { key } }',
    variables: () => ({}),
    id: null,
  },
  'Query.myCollaborations': {
    as: 'member',
    document: 'query Probe { myCollaborations { nodes { id owner { name } } } }',
    variables: () => ({}),
    id: null,
  },
  'Query.myMeasures': {
    as: 'member',
    document: 'query Probe { myMeasures { nodes { id title } } }',
    variables: () => ({}),
    id: null,
  },
  'Query.myMeetings': {
    as: 'member',
    document: 'query Probe { myMeetings { nodes { id title } } }',
    variables: () => ({}),
    id: null,
  },
  'Query.collaboration': {
    as: 'member',
    document: 'query Probe($id: ID!) { collaboration(id: $id) { id owner { name } plan { goals { title } } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
  },
  'Query.meeting': {
    as: 'member',
    document: 'query Probe($id: ID!) { meeting(id: $id) { id title agenda { title facts } } }',
    variables: (cast) => ({ id: cast.meeting.id }),
    id: ['id'],
  },
  'Query.accessLog': {
    as: 'owner',
    document: 'query Probe($id: ID!) { accessLog(collaborationId: $id) { nodes { id viewer { name } } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
  },
  'Mutation.editWhatMatters': {
    as: 'owner',
    document: mutation('editWhatMatters', 'EditWhatMattersInput', 'plan { id }'),
    variables: (cast) => ({ input: { planId: cast.plan.id, expectedVersion: 1, text: 'Å være hjemme' } }),
    id: ['input', 'planId'],
  },
  'Mutation.addGoal': {
    as: 'coordinator',
    document: mutation('addGoal', 'AddGoalInput', 'goal { id }'),
    variables: (cast) => ({
      input: { collaborationId: cast.collaboration.id, title: 'Gå ut', voice: 'USER', lifeArea: 'DAILY_LIVING' },
    }),
    id: ['input', 'collaborationId'],
  },
  'Mutation.editGoal': {
    as: 'coordinator',
    document: mutation('editGoal', 'EditGoalInput', 'goal { id }'),
    variables: (cast) => ({ input: { id: cast.goalId, expectedVersion: 1, title: 'Gå lenger ut' } }),
    id: ['input', 'id'],
  },
  'Mutation.addMeasure': {
    as: 'coordinator',
    document: mutation('addMeasure', 'AddMeasureInput', 'measure { id }'),
    variables: (cast, world) => ({
      input: { goalId: cast.goalId, title: 'Trene', deadline: soon(world), accountablePersonId: cast.member.id },
    }),
    id: ['input', 'goalId'],
  },
  'Mutation.editMeasure': {
    as: 'member',
    document: mutation('editMeasure', 'EditMeasureInput', 'measure { id }'),
    variables: (cast) => ({ input: { id: cast.measureId, expectedVersion: 1, how: 'Med stav' } }),
    id: ['input', 'id'],
  },
  'Mutation.setMeasureStatus': {
    as: 'member',
    document: mutation('setMeasureStatus', 'SetMeasureStatusInput', 'measure { id }'),
    variables: (cast) => ({ input: { id: cast.measureId, expectedVersion: 1, status: 'DONE' } }),
    id: ['input', 'id'],
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
  },
  'Mutation.proposeAgendaItem': {
    as: 'owner',
    document: mutation('proposeAgendaItem', 'ProposeAgendaItemInput', 'item { id }'),
    variables: (cast) => ({ input: { meetingId: cast.meeting.id, title: 'Hagen' } }),
    id: meetingId,
  },
  'Mutation.startMeeting': {
    as: 'coordinator',
    document: mutation('startMeeting', 'MeetingIdInput', 'meeting { id }'),
    variables: meetingInput,
    id: meetingId,
  },
  'Mutation.markAttendance': {
    as: 'coordinator',
    document: mutation('markAttendance', 'MarkAttendanceInput', 'meeting { id }'),
    variables: (cast) => ({ input: { meetingId: cast.meeting.id, personId: cast.member.id, attendance: 'PRESENT' } }),
    id: meetingId,
    arrange: started,
  },
  'Mutation.takeUpItem': {
    as: 'coordinator',
    document: mutation('takeUpItem', 'TakeUpItemInput', 'meeting { id }'),
    variables: itemInput,
    id: itemId,
    arrange: started,
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
  },
  'Mutation.writeNotes': {
    as: 'member',
    document: mutation('writeNotes', 'WriteNotesInput', 'item { id }'),
    variables: (cast) => ({
      input: { itemId: cast.itemId, expectedVersion: 1, section: 'FACTS', text: 'Går bedre nå' },
    }),
    id: itemId,
    arrange: started,
  },
  'Mutation.takeDecision': {
    as: 'coordinator',
    document: mutation('takeDecision', 'TakeDecisionInput', 'decision { id }'),
    variables: (cast) => ({ input: { itemId: cast.itemId, text: 'Rekkverk settes opp', idempotencyKey: newId() } }),
    id: itemId,
    arrange: started,
  },
  'Mutation.makeMeasure': {
    as: 'coordinator',
    document: mutation('makeMeasure', 'MakeMeasureInput', 'decision { id }'),
    variables: (cast, world) => ({
      input: { decisionId: cast.decisionId, accountablePersonId: cast.member.id, deadline: soon(world) },
    }),
    id: ['input', 'decisionId'],
    arrange: started,
  },
  'Mutation.endMeeting': {
    as: 'coordinator',
    document: mutation('endMeeting', 'MeetingIdInput', 'meeting { id }'),
    variables: meetingInput,
    id: meetingId,
    arrange: started,
  },
  'Mutation.publishMinutes': {
    as: 'coordinator',
    document: mutation('publishMinutes', 'MeetingIdInput', 'meeting { id }'),
    variables: meetingInput,
    id: meetingId,
    arrange: started,
  },
  'Mutation.markMinutesRead': {
    as: 'member',
    document: mutation('markMinutesRead', 'MeetingIdInput', 'meeting { id }'),
    variables: meetingInput,
    id: meetingId,
    arrange: (cast) => cast.meeting.publish(),
  },
  'Mutation.sendMessage': {
    as: 'member',
    document: mutation('sendMessage', 'SendMessageInput', 'message { id }'),
    variables: (cast) => ({ input: { threadId: cast.collaboration.threadId, body: 'Hei', idempotencyKey: newId() } }),
    id: ['input', 'threadId'],
  },
  'Mutation.markThreadRead': {
    as: 'member',
    document: mutation('markThreadRead', 'MarkThreadReadInput', 'thread { id }'),
    variables: (cast) => ({ input: { threadId: cast.collaboration.threadId, messageId: cast.messageId } }),
    id: ['input', 'threadId'],
  },
};
