import { newId } from '@samplan/shared/kernel';
import { insert, type StandardCast } from '@samplan/test/support';
import { mutation, type Probes } from './probe';

/** A goal whose title the coordinator has changed. */
const arrange = async ({ collaboration, coordinator, goalId }: StandardCast): Promise<void> => {
  const { db, now } = collaboration.world;
  await db.query('update goal set version = 2 where id = $1', [goalId]);
  await insert(db, 'change', {
    ...collaboration.keys,
    at: now,
    actor_id: coordinator.id,
    life_area: 'daily_living',
    type: 'goal.edited',
    entity: 'goal',
    entity_id: goalId,
    version: 2,
    before: { title: 'Gå' },
    after: { title: 'Gå trygt ute' },
    correlation_id: newId(),
  });
};

export const historyProbes: Probes = {
  'Mutation.undoChange': {
    as: 'coordinator',
    document: mutation('undoChange', 'UndoChangeInput', 'entry { id }'),
    variables: (cast) => ({ input: { kind: 'GOAL', id: cast.goalId, version: 2 } }),
    id: ['input', 'id'],
    arrange,
    told: ['plan'],
  },
  'Mutation.restoreVersion': {
    as: 'coordinator',
    document: mutation('restoreVersion', 'RestoreVersionInput', 'entry { id }'),
    variables: (cast) => ({ input: { kind: 'GOAL', id: cast.goalId, version: 1, expectedVersion: 2 } }),
    id: ['input', 'id'],
    arrange,
    told: ['plan'],
  },
  'Mutation.keepDraft': {
    as: 'coordinator',
    document: mutation('keepDraft', 'KeepDraftInput', 'savedAt'),
    variables: (cast) => ({
      input: {
        collaborationId: cast.collaboration.id,
        lifeArea: 'COMMON',
        key: 'goal:new',
        baseVersion: 0,
        fields: [{ name: 'title', text: 'Gå' }],
      },
    }),
    id: ['input', 'collaborationId'],
    told: [],
  },
  'Mutation.dropDraft': {
    as: 'coordinator',
    document: mutation('dropDraft', 'DropDraftInput', 'dropped'),
    variables: (cast) => ({ input: { collaborationId: cast.collaboration.id, key: 'goal:new' } }),
    id: ['input', 'collaborationId'],
    told: [],
  },
  'Mutation.openOutbox': {
    as: 'coordinator',
    alsoFor: ['stranger', 'neighbour', 'unitLeader', 'administrator'],
    document: 'mutation Probe { openOutbox { key } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
};
