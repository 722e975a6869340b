/** Helpers that live as long as the connection: ids and choices that are the same for the same seed. */
export const helpers = `
create or replace function pg_temp.scale_id(at timestamptz, key text) returns uuid language sql stable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(hash, 1, 3) || '8' || substr(hash, 4, 15))::uuid
    from md5(current_setting('scale.key') || key) hash
$$;
create or replace function pg_temp.scale_pick(key text, choices integer) returns integer language sql stable as $$
  select ('x' || substr(md5(current_setting('scale.key') || key), 1, 7))::bit(28)::integer % choices
$$;`;

/** Ten units, and one professional for five plans: everybody is in about thirty teams. One is of the coordinating unit. */
export const people = [
  `create temp table scale_unit on commit drop as
   select k::integer as k, pg_temp.scale_id(app.now() - interval '3 years', 'unit' || k) as id, kind
     from unnest(array['home_care','mental_health','rehabilitation','nav_municipal','nav_state','purchaser_office','day_centre','family_centre','gp','housing'])
          with ordinality as u (kind, k)`,
  `insert into unit (id, tenant_id, name, kind) select id, app.tenant(), 'Enhet ' || k, kind from scale_unit`,
  `create temp table scale_staff on commit drop as
   select s, pg_temp.scale_id(app.now() - interval '3 years', 'staff' || s) as id, u.id as unit_id
     from generate_series(0, greatest(12, current_setting('scale.plans')::integer / 5) - 1) s
     join scale_unit u on u.k = s % 10 + 1`,
  `insert into login (id, issuer, subject)
   select pg_temp.scale_id(app.now() - interval '3 years', 'login' || s), 'samplan-scale', current_setting('scale.key') || s
     from scale_staff where s = 0`,
  `insert into person (id, tenant_id, login_id, kind, given_name, family_name, profession)
   select id, app.tenant(), (select l.id from login l where l.subject = current_setting('scale.key') || s and l.issuer = 'samplan-scale'),
          'professional', 'Fagperson', 'Nummer ' || s, 'Sykepleier'
     from scale_staff`,
  `insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid)
   select pg_temp.scale_id(app.now() - interval '3 years', 'employed' || s), app.tenant(), id, unit_id, 'employee', tstzrange(app.now() - interval '3 years', null)
     from scale_staff`,
  `insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid)
   select pg_temp.scale_id(app.now() - interval '3 years', 'coordinating' || s), app.tenant(), id, unit_id, 'coordinating', tstzrange(app.now() - interval '3 years', null)
     from scale_staff where s = 1`,
  `insert into unit_profile (unit_id, tenant_id, helps_with, tags, opening_hours)
   select id, app.tenant(), 'Hjelp til å klare hverdagen hjemme, trening og samtaler', array['hverdag','trening'], 'Hele døgnet' from scale_unit`,
  `create temp table scale_case on commit drop as
   select i, opened_at,
          pg_temp.scale_id(opened_at, 'case' || i) as id,
          pg_temp.scale_id(opened_at, 'owner' || i) as owner_id,
          pg_temp.scale_id(opened_at, 'kin' || i) as kin_id,
          pg_temp.scale_id(opened_at, 'plan' || i) as plan_id,
          pg_temp.scale_id(opened_at, 'thread' || i) as thread_id
     from (select i, app.now() - make_interval(days => 260 + pg_temp.scale_pick('opened' || i, 400), mins => i) as opened_at
             from generate_series(0, current_setting('scale.plans')::integer - 1) i) cases`,
  `insert into person (id, tenant_id, kind, given_name, family_name)
   select owner_id, app.tenant(), 'citizen', 'Eier', 'Nummer ' || i from scale_case
   union all select kin_id, app.tenant(), 'citizen', 'Pårørende', 'Nummer ' || i from scale_case`,
];

/** A coordinator, five members and a relative for each, all with a consent. */
export const teams = [
  `insert into collaboration (id, tenant_id, owner_id, state, opened_on)
   select id, app.tenant(), owner_id, 'open', opened_at::date from scale_case`,
  `create temp table scale_seat on commit drop as
   select c.i, n, c.id as case_id, c.opened_at, f.id as person_id, f.unit_id, pg_temp.scale_id(c.opened_at, 'ground' || c.i || '.' || n) as ground_id
     from scale_case c cross join generate_series(0, 5) n
     join scale_staff f on f.s = (c.i * 6 + n) % (select count(*) from scale_staff)`,
  `insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, helps_with, level, areas, accepted_at, valid)
   select pg_temp.scale_id(opened_at, 'seat' || i || '.' || n), app.tenant(), case_id, person_id, unit_id,
          case n when 0 then 'coordinator' else 'member' end, 'Hjelper til', case n when 0 then 'coordinate' else 'edit_own' end,
          array['health','daily_living','economy'], opened_at, tstzrange(opened_at, null)
     from scale_seat`,
  `insert into next_of_kin (id, tenant_id, collaboration_id, person_id, relationship, level, areas, valid)
   select pg_temp.scale_id(opened_at, 'relative' || i), app.tenant(), id, kin_id, 'Datter', 'read', array['daily_living'], tstzrange(opened_at, null)
     from scale_case`,
  `insert into ground (id, tenant_id, collaboration_id, kind, unit_id, areas, purpose, given_how, recorded_by, valid)
   select ground_id, app.tenant(), case_id, 'consent', unit_id, array['health','daily_living','economy'], 'Samarbeid', 'spoken', person_id, tstzrange(opened_at, null)
     from scale_seat`,
  `insert into ground (id, tenant_id, collaboration_id, kind, person_id, areas, purpose, given_how, recorded_by, valid)
   select pg_temp.scale_id(opened_at, 'kinground' || i), app.tenant(), id, 'consent', kin_id, array['daily_living'], 'Følge med', 'spoken', owner_id, tstzrange(opened_at, null)
     from scale_case`,
];
