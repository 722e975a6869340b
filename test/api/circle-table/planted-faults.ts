/** A fault to plant: text of one of the circle's functions and what a careless hand might have put in its place. */
export interface Fault {
  name: string;
  fn: 'app.recompute_circle(uuid)' | 'app.parental_areas(uuid)' | 'app.age_day(date, text)' | 'app.at_work(uuid, uuid)';
  right: string;
  wrong: string;
}

const circle = 'app.recompute_circle(uuid)';
const parents = 'app.parental_areas(uuid)';
const work = 'app.at_work(uuid, uuid)';

export const faults: Fault[] = [
  { name: 'opens to who has not said yes', fn: circle, right: 'm.accepted_at is not null and', wrong: '' },
  {
    name: 'opens beyond the ground’s areas',
    fn: circle,
    right: 'select unnest(m.areas) intersect select unnest(g.areas)',
    wrong: 'select unnest(m.areas)',
  },
  {
    name: 'opens beyond the membership’s areas',
    fn: circle,
    right: 'select unnest(m.areas) intersect select unnest(g.areas)',
    wrong: 'select unnest(g.areas)',
  },
  {
    name: 'outlives the ground',
    fn: circle,
    right: 'tstzmultirange(m.valid * g.valid)',
    wrong: 'tstzmultirange(m.valid)',
  },
  {
    name: 'outlives the membership',
    fn: circle,
    right: 'tstzmultirange(m.valid * g.valid)',
    wrong: 'tstzmultirange(g.valid)',
  },
  {
    name: 'takes a ground to a unit for somebody else’s',
    fn: circle,
    right: '(g.person_id = m.person_id or g.unit_id = m.unit_id)',
    wrong: '(g.person_id = m.person_id or g.unit_id is not null)',
  },
  {
    name: 'forgets grounds by name',
    fn: circle,
    right: '(g.person_id = m.person_id or g.unit_id = m.unit_id)',
    wrong: 'g.unit_id = m.unit_id',
  },
  {
    name: 'keeps the expert after the task',
    fn: circle,
    right: "and (m.measure_id is null or t.status not in ('done','stopped'))",
    wrong: '',
  },
  {
    name: 'lets the expert beyond the task’s area',
    fn: circle,
    right: 'intersect select unnest(case when m.measure_id is null then m.areas else array[t.life_area] end)',
    wrong: '',
  },
  {
    name: 'shows a newcomer what was written before',
    fn: circle,
    right: 'least(m.sees_from, lower(m.valid)) as sees_from',
    wrong: "'-infinity'::timestamptz as sees_from",
  },
  {
    name: 'hides what was opened to a newcomer',
    fn: circle,
    right: 'least(m.sees_from, lower(m.valid)) as sees_from',
    wrong: 'lower(m.valid) as sees_from',
  },
  {
    name: 'hides from a newcomer until what was opened later',
    fn: circle,
    right: 'least(m.sees_from, lower(m.valid)) as sees_from',
    wrong: 'coalesce(m.sees_from, lower(m.valid)) as sees_from',
  },
  {
    name: 'opens what was written before in areas that whoever opened it did not see',
    fn: circle,
    right: 'array(select unnest(areas) intersect select unnest(opened_areas))',
    wrong: 'areas',
  },
  {
    name: 'keeps closed what was opened to a place',
    fn: circle,
    right: 'opened_from is not null',
    wrong: 'false',
  },
  {
    name: 'opens to a standing team that has not said yes',
    fn: circle,
    right: 'where c.collaboration_id = target and c.accepted_at is not null',
    wrong: 'where c.collaboration_id = target',
  },
  {
    name: 'opens to who has left the standing team',
    fn: circle,
    right: 'c.valid * s.valid * sm.valid * g.valid',
    wrong: 'c.valid * s.valid * g.valid',
  },
  {
    name: 'lets in relatives through a unit',
    fn: circle,
    right: 'join ground g on g.collaboration_id = k.collaboration_id and g.person_id = k.person_id',
    wrong: 'join ground g on g.collaboration_id = k.collaboration_id',
  },
  { name: 'lets in relatives after their entry', fn: circle, right: 'k.valid * g.valid', wrong: 'g.valid' },
  {
    name: 'forgets who is kept out',
    fn: circle,
    right: "b.valid - coalesce(k.ranges, '{}')",
    wrong: 'b.valid',
  },
  {
    name: 'keeps out for ever',
    fn: circle,
    right: "b.valid - coalesce(k.ranges, '{}')",
    wrong: "case when k.ranges is null then b.valid else '{}' end",
  },
  {
    name: 'forgets who has stopped working there',
    fn: work,
    right: 'm.person_id = who',
    wrong: 'm.person_id = who and false',
  },
  {
    name: 'forgets the units that took over',
    fn: work,
    right: 'select s.to_unit_id from places join unit_succession s on s.from_unit_id = places.id',
    wrong: 'select s.to_unit_id from places join unit_succession s on s.from_unit_id = places.id and false',
  },
  {
    name: 'lets a guardian see every area',
    fn: circle,
    right: "array['common'] || array(select unnest(g.areas) order by 1)",
    wrong:
      "array['common','health','mental_health','daily_living','housing','work','education','economy','family','leisure']",
  },
  {
    name: 'lets parents edit what is the services’',
    fn: circle,
    right: "'parent', 'contribute'",
    wrong: "'parent', 'edit_own'",
  },
  {
    name: 'opens emergency access to every area',
    fn: circle,
    right: "'emergency', 'read', array['common']",
    wrong: "'emergency', 'read', array['common','health']",
  },
  {
    name: 'keeps parents after eighteen',
    fn: parents,
    right: 'tstzrange(null, child.of_age) end',
    wrong: 'tstzrange(null, null) end',
  },
  {
    name: 'keeps parents in matters of health after sixteen',
    fn: parents,
    right: "case when area in ('health','mental_health') then",
    wrong: "case when area in ('health') then",
  },
  {
    name: 'counts a birthday by Greenwich',
    fn: parents,
    right: "'health')::timestamp at time zone 'Europe/Oslo'",
    wrong: "'health')::timestamp at time zone 'UTC'",
  },
  {
    name: 'lets a child withhold before twelve',
    fn: parents,
    right: 'tstzrange(child.weight, null)',
    wrong: 'tstzrange(null, null)',
  },
  {
    name: 'opens to parents of somebody whose age nobody knows',
    fn: parents,
    right: 'where child.born_on is not null or child.expected_on is not null',
    wrong: '',
  },
];
