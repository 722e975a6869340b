/** The running plan of one collaboration, and those in its team who can answer for something. */
const around = [
  `create temp table years_plan on commit drop as
   select p.id as plan_id, c.id as case_id, c.owner_id, app.now() - make_interval(years => current_setting('scale.years')::integer) as begun_at
     from collaboration c join individual_plan p on p.collaboration_id = c.id
    where c.id = current_setting('scale.case')::uuid and p.state = 'active'`,
  `create temp table years_hand on commit drop as
   select row_number() over (order by m.id) - 1 as n, m.person_id, m.unit_id, count(*) over () as hands
     from team_membership m join years_plan p on p.case_id = m.collaboration_id
    where m.unit_id is not null and m.valid @> app.now()`,
];

/** Goals are set one after another through the years; three of four are reached. */
const goals = [
  `create temp table years_goal on commit drop as
   select g, p.*, at, (array['daily_living','health','economy'])[g % 3 + 1] as area, g % 4 > 0 as reached,
          pg_temp.scale_id(at, 'years-goal' || g) as id
     from years_plan p cross join generate_series(1, current_setting('scale.goals')::integer) g
     cross join lateral (select p.begun_at + (app.now() - p.begun_at) * g / (current_setting('scale.goals')::integer + 1) as at) t`,
  `insert into goal (id, tenant_id, collaboration_id, plan_id, life_area, title, voice, rank, created_by, created_at, state, settled_at)
   select id, app.tenant(), case_id, plan_id, area, 'Mål ' || g || ' gjennom årene', case g % 2 when 1 then 'user' else 'service' end,
          'b' || lpad(g::text, 2, '0'), owner_id, at, case when reached then 'reached' else 'open' end, case when reached then least(at + interval '1 year', app.now()) end
     from years_goal`,
];

/** One of ten measures is still to be done. */
const measures = [
  `create temp table years_measure on commit drop as
   select m, g.case_id, g.owner_id, g.id as goal_id, g.area, g.at, h.person_id, h.unit_id, m % 10 = 0 as open,
          pg_temp.scale_id(g.at, 'years-measure' || m) as id
     from generate_series(1, current_setting('scale.measures')::integer) m
     join years_goal g on g.g = (m - 1) % current_setting('scale.goals')::integer + 1
     join years_hand h on h.n = m % h.hands`,
  `insert into measure (id, tenant_id, collaboration_id, goal_id, life_area, title, rank, how, deadline, status, settled_at,
                        accountable_person_id, accountable_kind, accountable_unit_id, created_by, created_at, version)
   select id, app.tenant(), case_id, goal_id, area, 'Tiltak ' || m || ' gjennom årene', 'c' || lpad(m::text, 3, '0'), 'Sammen',
          case when open then (app.now() + make_interval(days => m % 50))::date else (at + interval '120 days')::date end,
          case when open then 'under_way' else 'done' end, case when not open then least(at + interval '100 days', app.now()) end,
          person_id, 'professional', unit_id, person_id, at, current_setting('scale.edits')::integer + 1
     from years_measure`,
];

/** Needs that are met, and each goal looked at twice a year. */
const beside = [
  `insert into need (id, tenant_id, collaboration_id, life_area, text, said_by, state, state_since, open_since, created_by, created_at)
   select pg_temp.scale_id(at, 'years-need' || n), app.tenant(), case_id, 'daily_living', 'Behov ' || n || ' gjennom årene', 'person', 'met', at, at, owner_id, at
     from years_plan cross join generate_series(1, current_setting('scale.needs')::integer) n
     cross join lateral (select begun_at + (app.now() - begun_at) * n / (current_setting('scale.needs')::integer + 1) as at) t`,
  `create temp table years_evaluation on commit drop as
   select g.*, looked_at, h.person_id, pg_temp.scale_id(looked_at, 'years-evaluation' || g.g) as evaluation_id
     from years_goal g cross join lateral generate_series(g.at + interval '182 days', app.now(), interval '182 days') looked_at
     join years_hand h on h.n = g.g % h.hands`,
  `insert into evaluation (id, tenant_id, collaboration_id, life_area, plan_id, goal_id, evaluated_on, outcome, outcome_by, learnt, created_by, created_at)
   select evaluation_id, app.tenant(), case_id, area, plan_id, id, looked_at::date, (array['less','as_hoped','more'])[extract(year from looked_at)::integer % 3 + 1],
          person_id, 'Det som ble lært i ' || extract(year from looked_at), person_id, looked_at
     from years_evaluation`,
];

/** Every measure has been given another title again and again, from when it was written until now. */
const history = [
  `insert into change (tenant_id, at, actor_id, collaboration_id, life_area, type, entity, entity_id, version, before, after)
   select app.tenant(), c.* from (
     select at, owner_id, case_id, area, 'goal.added', 'goal', id, 1, null::jsonb, jsonb_build_object('title', 'Mål ' || g || ' gjennom årene') from years_goal
     union all
     select at, person_id, case_id, area, 'measure.added', 'measure', id, 1, null, jsonb_build_object('title', 'Tiltak ' || m || ', utkast 1') from years_measure
     union all
     select at + (app.now() - at) * v / (edits + 2), person_id, case_id, area, 'measure.edited', 'measure', id, v + 1,
            jsonb_build_object('title', 'Tiltak ' || m || ', utkast ' || v),
            jsonb_build_object('title', case v when edits then 'Tiltak ' || m || ' gjennom årene' else 'Tiltak ' || m || ', utkast ' || v + 1 end)
       from years_measure cross join (select current_setting('scale.edits')::integer as edits) e cross join generate_series(1, edits) v
     union all
     select looked_at, person_id, case_id, area, 'evaluation.changed', 'evaluation', evaluation_id, 1, null, '{}' from years_evaluation
   ) c (at) order by at`,
];

export const years = [...around, ...goals, ...measures, ...beside, ...history];
