/** A fault to plant in what decides which rows are found: in a function's text, or in the guard of a table. */
export type ReadFault =
  | {
      name: string;
      fn:
        | 'app.circle()'
        | 'app.emergency_circle()'
        | 'app.kept_out_of_emergency(uuid, uuid)'
        | 'app.hidden_in(uuid, uuid)';
      right: string;
      wrong: string;
    }
  | { name: string; unguarded: string };

const hidden = 'app.hidden_in(uuid, uuid)';

export const readFaults: ReadFault[] = [
  {
    name: 'opens the whole collaboration in an emergency',
    fn: 'app.circle()',
    right: "and relation <> 'emergency'",
    wrong: '',
  },
  { name: 'leaves the circle open for ever', fn: 'app.circle()', right: 'and valid @> app.now()', wrong: '' },
  {
    name: 'leaves the crisis steps open after the emergency',
    fn: 'app.emergency_circle()',
    right: 'and valid @> app.now()',
    wrong: '',
  },
  {
    name: 'leads to whoever the person keeps out in an emergency',
    fn: 'app.kept_out_of_emergency(uuid, uuid)',
    right: 'select target = any',
    wrong: 'select false and target = any',
  },
  { name: 'keeps quiet after it has been told', fn: hidden, right: 'and g.told_at is null', wrong: '' },
  {
    name: 'keeps quiet after the end',
    fn: hidden,
    right: 'and g.told_at is null and g.valid @> app.now()',
    wrong: 'and g.told_at is null',
  },
  { name: 'keeps from one what is kept from another', fn: hidden, right: 'and g.toward_id = viewer', wrong: '' },
  {
    name: 'forgets the units it was merged with',
    fn: hidden,
    right: 'units.id in (s.from_unit_id, s.to_unit_id)',
    wrong: 'false',
  },
  {
    name: 'forgets its standing teams',
    fn: hidden,
    right: 'where s.unit_id in (select id from units)',
    wrong: 'where false',
  },
  {
    name: 'forgets its employees',
    fn: hidden,
    right: 'select m.person_id from unit_membership m where',
    wrong: 'select m.person_id from unit_membership m where false and',
  },
  {
    name: 'forgets who is in the team for it',
    fn: hidden,
    right: 'where m.collaboration_id = target and m.unit_id in (select id from units)',
    wrong: 'where false',
  },
  {
    name: 'forgets who is in its standing teams',
    fn: hidden,
    right: 'where m.standing_team_id in (select id from teams)',
    wrong: 'where false',
  },
  {
    name: 'keeps back who is known from another unit',
    fn: hidden,
    right: 'm.unit_id not in (select id from units) and m.accepted_at',
    wrong: 'false and m.accepted_at',
  },
  {
    name: 'keeps back who is known from another standing team',
    fn: hidden,
    right: 's.unit_id not in (select id from units)',
    wrong: 'false',
  },
  { name: 'takes whoever is asked for somebody known', fn: hidden, right: 'and m.accepted_at is not null', wrong: '' },
  {
    name: 'takes whoever was in the team for somebody known',
    fn: hidden,
    right: 'and m.accepted_at is not null and m.valid @> app.now()',
    wrong: 'and m.accepted_at is not null',
  },
  {
    name: 'forgets who stands in for them',
    fn: hidden,
    right: 'absent.unit_id in (select id from units)',
    wrong: 'false',
  },
  {
    name: 'takes whoever stands in for them for somebody known',
    fn: hidden,
    right: 'and m.id not in (select id from for_them)',
    wrong: '',
  },
  { name: 'hides citizens', fn: hidden, right: "where p.kind = 'citizen'", wrong: 'where false' },
  ...[
    'unit',
    'person',
    'unit_membership',
    'standing_team',
    'standing_team_member',
    'team_membership',
    'standing_team_case',
    'ground',
    'measure',
    'message',
  ].map((table) => ({ name: `hides nothing of ${table}`, unguarded: table })),
];
