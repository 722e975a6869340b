import type { Action, ChangeType, KeptFieldKind, KeptKind, LogSection } from '@samplan/shared/contracts';

export interface KeptThing {
  /** As change rows name it, and the table it is in. */
  entity: string;
  /** Where one row holds things with histories of their own. */
  onlyTypes?: readonly ChangeType[];
  /** Column with its life area; null for what everybody in the circle sees. */
  area: string | null;
  /** Column with what it is called; null when it needs no name. */
  name: string | null;
  removedAt: string | null;
  version: string;
  /** Taken back at once by whoever did it, or not at all: it never goes back to what it was long ago. */
  onlyAtOnce?: true;
  /** What one must be allowed to do to put it back. */
  edit: Action;
  section: LogSection;
  /** Fields that are what somebody said: they are said anew, never brought back by another. */
  said?: readonly string[];
  /** What its change rows hold that people read, in the order they read it. */
  fields: Readonly<Record<string, KeptFieldKind>>;
}

/** Everything that has a history to read and restore from. A new thing is one entry here and a keeper. */
export const keptThings: Readonly<Record<KeptKind, KeptThing>> = {
  what_matters: {
    entity: 'individual_plan',
    onlyTypes: ['what_matters.edited'],
    area: null,
    name: null,
    removedAt: null,
    version: 'what_matters_version',
    edit: 'what-matters:edit',
    section: 'plan',
    fields: { whatMatters: 'text' },
  },
  plan: {
    entity: 'individual_plan',
    onlyTypes: ['plan.edited'],
    area: null,
    name: null,
    removedAt: null,
    version: 'version',
    edit: 'plan:edit',
    section: 'plan',
    said: ['consentOn', 'consentHow'],
    fields: {
      resources: 'text',
      ownContribution: 'text',
      kinContribution: 'text',
      neededCooperation: 'text',
      periodStart: 'date',
      periodEnd: 'date',
      reviewDate: 'date',
      reviewReason: 'text',
      consentOn: 'date',
    },
  },
  plan_state: {
    entity: 'individual_plan',
    onlyTypes: ['plan.changed'],
    area: null,
    name: null,
    removedAt: null,
    version: 'version',
    onlyAtOnce: true,
    edit: 'plan:withdraw',
    section: 'plan',
    fields: { state: 'choice', stateReason: 'text', wishedHow: 'text' },
  },
  goal: {
    entity: 'goal',
    area: 'life_area',
    name: 'title',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'goal:edit',
    section: 'plan',
    fields: {
      title: 'text',
      voice: 'choice',
      details: 'text',
      state: 'choice',
      stateReason: 'text',
      reviewOn: 'date',
      reviewReason: 'text',
    },
  },
  measure: {
    entity: 'measure',
    area: 'life_area',
    name: 'title',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'measure:edit',
    section: 'plan',
    said: ['userAnswer'],
    fields: {
      title: 'text',
      accountablePersonId: 'person',
      startDate: 'date',
      deadline: 'date',
      extent: 'text',
      how: 'text',
      status: 'choice',
      statusReason: 'text',
      userAnswer: 'choice',
    },
  },
  contributor: {
    entity: 'measure_contributor',
    area: 'life_area',
    name: 'name',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'contributor:edit',
    section: 'plan',
    fields: { personId: 'person', unitId: 'unit', name: 'text', does: 'text' },
  },
  crisis_step: {
    entity: 'crisis_step',
    area: 'life_area',
    name: 'early_warning',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'crisis-step:edit',
    section: 'crisis',
    fields: { earlyWarning: 'text', steps: 'text', whoDoes: 'text', whoToCall: 'text', ownWords: 'choice' },
  },
  child_talk: {
    entity: 'child_talk',
    area: 'life_area',
    name: null,
    removedAt: 'removed_at',
    version: 'version',
    edit: 'child-talk:record',
    section: 'plan',
    // What a guardian answered is for those who may write it down.
    fields: { outcome: 'choice', talkedOn: 'date' },
  },
  professional_plan: {
    entity: 'professional_plan',
    area: 'life_area',
    name: 'title',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'professional-plan:edit',
    section: 'plan',
    fields: { title: 'text', kind: 'choice', unitId: 'unit', keptWhere: 'text', reviseOn: 'date' },
  },
  service_offer: {
    entity: 'service_offer',
    area: 'life_area',
    name: 'wish',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'service-offer:edit',
    section: 'plan',
    fields: { wish: 'text', answer: 'choice', reason: 'text', unitId: 'unit' },
  },
  goal_scale: {
    entity: 'goal_scale',
    area: 'life_area',
    name: 'as_hoped',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'goal-scale:set',
    section: 'plan',
    fields: { muchLess: 'text', less: 'text', asHoped: 'text', more: 'text', muchMore: 'text' },
  },
  evaluation: {
    entity: 'evaluation',
    area: 'life_area',
    name: null,
    removedAt: 'removed_at',
    version: 'version',
    edit: 'evaluation:rate',
    section: 'plan',
    said: ['ownOutcome', 'ownWords'],
    fields: { outcome: 'choice', learnt: 'text', ownOutcome: 'choice', ownWords: 'text', evaluatedOn: 'date' },
  },
  rehab_course: {
    entity: 'rehab_course',
    area: 'life_area',
    name: 'purpose',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'rehab:edit',
    section: 'plan',
    fields: { purpose: 'text', fromDate: 'date', untilDate: 'date', intensity: 'text' },
  },
  rehab_activity: {
    entity: 'rehab_activity',
    area: 'life_area',
    name: 'what',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'rehab:rate',
    section: 'plan',
    said: ['startRating', 'endRating'],
    fields: { what: 'text', howOften: 'text', who: 'text', startRating: 'text', endRating: 'text' },
  },
  need: {
    entity: 'need',
    area: 'life_area',
    name: 'text',
    removedAt: 'removed_at',
    version: 'version',
    edit: 'need:change',
    section: 'plan',
    fields: {
      text: 'text',
      saidBy: 'choice',
      needState: 'choice',
      ownerId: 'person',
      ownerUnitId: 'unit',
      reason: 'text',
    },
  },
};

/** What a conflict shows is what the history shows: never the id of a goal that may be out of sight. */
export function onlyWhatIsRead<Conflict extends { field: string; yours: unknown; theirs: unknown }>(
  kind: KeptKind,
  conflicts: readonly Conflict[],
): Conflict[] {
  return conflicts.map((one) => (one.field in keptThings[kind].fields ? one : { ...one, yours: null, theirs: null }));
}

/** Which thing a change row is of; null when it has no history here. */
export function keptKindOf(row: { entity: string; type: ChangeType }): KeptKind | null {
  const kinds = Object.keys(keptThings) as KeptKind[];
  return (
    kinds.find((kind) => {
      const { entity, onlyTypes } = keptThings[kind];
      return entity === row.entity && (onlyTypes?.includes(row.type) ?? true);
    }) ?? null
  );
}
