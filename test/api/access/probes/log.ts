import { newId } from '@samplan/shared/kernel';
import { logQuestion, type StandardCast, visit } from '@samplan/test/support';
import { mutation, type Probes } from './probe';

/** What an arranged probe left behind, by municipality. */
const arranged = new Map<string, string>();
const idOf = (cast: StandardCast): string => arranged.get(cast.collaboration.id) ?? newId();

async function arrangeVisit(cast: StandardCast): Promise<void> {
  arranged.set(cast.collaboration.id, await visit(cast.collaboration, cast.member));
}

async function arrangeQuestion(cast: StandardCast): Promise<void> {
  const entryId = await visit(cast.collaboration, cast.member);
  const question = { entryId, viewer: cast.member, askedBy: cast.owner };
  arranged.set(cast.collaboration.id, await logQuestion(cast.collaboration, question));
}

export const logProbes: Probes = {
  'Query.logQuestion': {
    as: 'coordinator',
    document: 'query Probe($id: ID!) { logQuestion(id: $id) { id viewer { name } askedBy { name } lines { body } } }',
    variables: (cast) => ({ id: idOf(cast) }),
    id: ['id'],
    arrange: arrangeQuestion,
    told: [],
  },
  'Query.logQuestionsToAnswer': {
    as: 'coordinator',
    document: 'query Probe { logQuestionsToAnswer { nodes { id askedBy { id name } lines { body } } } }',
    variables: () => ({}),
    id: null,
    arrange: arrangeQuestion,
    told: [],
  },
  'Query.overdueLogQuestions': {
    as: 'administrator',
    document: 'query Probe { overdueLogQuestions { nodes { reference coordinator { name } } } }',
    variables: () => ({}),
    id: null,
    arrange: async (cast, world) => {
      await arrangeQuestion(cast);
      await world.db.query("update log_question set due_on = (now() - interval '2 days')::date");
      const unit = await world.unit('coordinating_unit');
      await world.employ(cast.administrator, unit, 'coordinating');
    },
    told: [],
  },
  'Mutation.askAboutVisit': {
    as: 'owner',
    document: mutation('askAboutVisit', 'AskAboutVisitInput', 'entry { id question { id } }'),
    variables: (cast) => ({
      input: { entryId: idOf(cast), text: 'Hvorfor så du på planen min?', idempotencyKey: newId() },
    }),
    id: ['input', 'entryId'],
    arrange: arrangeVisit,
    told: 'own',
  },
  'Mutation.writeLogQuestion': {
    as: 'coordinator',
    document: mutation('writeLogQuestion', 'WriteLogQuestionInput', 'question { id }'),
    variables: (cast) => ({
      input: { questionId: idOf(cast), kind: 'ANSWER', text: 'Det gjaldt gangtreningen.', idempotencyKey: newId() },
    }),
    id: ['input', 'questionId'],
    arrange: arrangeQuestion,
    told: [],
  },
  'Mutation.setLogAlert': {
    as: 'owner',
    document: mutation('setLogAlert', 'SetLogAlertInput', 'mode'),
    variables: (cast) => ({ input: { collaborationId: cast.collaboration.id, mode: 'NEW_PERSON' } }),
    id: ['input', 'collaborationId'],
    told: 'own',
  },
};
