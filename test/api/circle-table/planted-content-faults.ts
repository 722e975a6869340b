/** A fault to plant in what is read of a plan: in the rows themselves, or in the condition on which they are there. */
export type ContentFault = { name: string } & (InRows | InCondition);

export interface InRows {
  plant: string[];
  undo: string[];
}

export interface InCondition {
  table: string;
  policy: string;
  /** What something else is put for; all of it when left out. */
  right?: string;
  wrong: string;
}

/** As if nobody asked which part of life it is in. */
const everyArea = (table: string): ContentFault => ({
  name: `forgets the part of life of ${table}`,
  plant: [`alter table ${table} add kept text`, `update ${table} set kept = life_area, life_area = 'common'`],
  undo: [`update ${table} set life_area = kept`, `alter table ${table} drop kept`],
});

/** As if nobody asked whether it stands. */
const takenAway = (table: string): ContentFault => ({
  name: `forgets that ${table} was taken away`,
  plant: [
    `alter table ${table} add kept uuid`,
    `update ${table} set kept = removed_by, removed_by = null, removed_at = null where removed_by is not null`,
  ],
  undo: [
    `update ${table} set removed_by = kept, removed_at = created_at where kept is not null`,
    `alter table ${table} drop kept`,
  ],
});

const unguarded = (table: string): ContentFault => ({
  name: `hides nothing of ${table}`,
  table,
  policy: 'guard',
  wrong: 'true',
});

export const contentFaults: ContentFault[] = [
  ...['goal', 'need', 'evaluation', 'service_offer', 'professional_plan', 'rehab_course', 'crisis_step', 'draft'].map(
    everyArea,
  ),
  ...[
    'need',
    'evaluation',
    'measure_contributor',
    'service_offer',
    'professional_plan',
    'rehab_course',
    'rehab_activity',
  ].map(takenAway),
  ...['measure', 'need', 'evaluation', 'measure_contributor', 'service_offer', 'professional_plan', 'person'].map(
    unguarded,
  ),
  { name: 'tells of a need whose measure is hidden', table: 'need', policy: 'guard_with_measure', wrong: 'true' },
  {
    name: 'takes whoever wrote a need down for its owner',
    table: 'need',
    policy: 'guard',
    right: 'owner_id',
    wrong: 'created_by',
  },
  {
    name: 'keeps back what the person said to somebody hidden',
    table: 'evaluation',
    policy: 'guard',
    right: 'outcome_by',
    wrong: 'own_by',
  },
  {
    name: 'forgets those who spoke besides in an evaluation',
    table: 'evaluation',
    policy: 'guard',
    right: 'evaluation.spoken_by',
    wrong: "'{}'::uuid[]",
  },
  {
    name: 'takes whoever wrote an offer for the unit that gives it',
    table: 'service_offer',
    policy: 'guard',
    right: 'unit_id',
    wrong: 'created_by',
  },
  {
    name: 'forgets contributors who are people',
    table: 'measure_contributor',
    policy: 'guard',
    right: 'person_id',
    wrong: 'created_by',
  },
  {
    name: 'forgets contributors that are units',
    table: 'measure_contributor',
    policy: 'guard',
    right: 'unit_id',
    wrong: 'created_by',
  },
  {
    name: 'forgets needs that are a unit’s',
    table: 'need',
    policy: 'guard',
    right: 'owner_unit_id',
    wrong: 'created_by',
  },
  {
    name: 'hides no measure that was taken away',
    table: 'measure',
    policy: 'guard',
    right: 'IS NULL',
    wrong: 'IS NULL OR removed_at IS NOT NULL',
  },
  { name: 'shows drafts to others', table: 'draft', policy: 'own_draft', wrong: 'true' },
];
