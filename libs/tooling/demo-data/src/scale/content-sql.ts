/** Three goals and ten measures in each plan. */
export const plans = [
  `insert into individual_plan (id, tenant_id, collaboration_id, state, wished_on, wished_how, period_start, period_end, review_date, what_matters, what_matters_author_id, what_matters_at, what_matters_version)
   select plan_id, app.tenant(), id, 'active', opened_at::date, 'Sa ja', opened_at::date, opened_at::date + 730, (app.now() + interval '60 days')::date,
          'Det som er viktig for meg, nummer ' || i, owner_id, opened_at, 1
     from scale_case`,
  `create temp table scale_goal on commit drop as
   select c.i, g, c.id as case_id, c.plan_id, c.owner_id, c.opened_at + make_interval(mins => g) as at,
          (array['health','daily_living','economy'])[g] as area, pg_temp.scale_id(c.opened_at + make_interval(mins => g), 'goal' || c.i || '.' || g) as id
     from scale_case c cross join generate_series(1, 3) g`,
  `insert into goal (id, tenant_id, collaboration_id, plan_id, life_area, title, voice, rank, created_by, created_at)
   select id, app.tenant(), case_id, plan_id, area, 'Mål ' || g || ' i plan ' || i, case g when 1 then 'user' else 'service' end, 'a' || g, owner_id, at
     from scale_goal`,
  `create temp table scale_measure on commit drop as
   select g.case_id, g.id as goal_id, g.area, g.at, m, s.person_id, s.unit_id, g.i,
          pg_temp.scale_id(g.at, 'measure' || g.i || '.' || m) as id, pg_temp.scale_pick('state' || g.i || '.' || m, 10) as luck
     from scale_goal g
     join generate_series(0, 9) m on m % 3 + 1 = g.g
     join scale_seat s on s.i = g.i and s.n = m % 6`,
  `insert into measure (id, tenant_id, collaboration_id, goal_id, life_area, title, rank, how, deadline, status, accountable_person_id, accountable_kind, accountable_unit_id, user_answer, created_by, created_at)
   select id, app.tenant(), case_id, goal_id, area, 'Tiltak ' || m || ' i plan ' || i, 'a' || m, 'Sammen', (app.now() + make_interval(days => luck * 12 - 20))::date,
          case when luck < 4 then 'done' when luck < 8 then 'under_way' else 'agreed' end, person_id, 'professional', unit_id, 'yes', person_id, at
     from scale_measure`,
];

/** One need in each plan, which nobody owned in time in every tenth. */
export const needs = [
  `insert into need (id, tenant_id, collaboration_id, life_area, text, said_by, state, state_since, open_since, owner_id, told_at, escalated_at, created_by, created_at)
   select pg_temp.scale_id(opened_at, 'need' || i), app.tenant(), id, 'daily_living', 'Behov i plan ' || i, 'person',
          case when i % 10 = 0 then 'open' else 'owned' end, opened_at, opened_at, case when i % 10 > 0 then owner_id end,
          case when i % 10 = 0 then opened_at end, case when i % 10 = 0 then opened_at + interval '30 days' end, owner_id, opened_at
     from scale_case`,
];

/** Two meetings held and one called, with four items each. */
export const meetings = [
  `create temp table scale_meeting on commit drop as
   select c.i, r, c.id as case_id, c.owner_id, s.person_id as called_by, starts_at, pg_temp.scale_id(starts_at - interval '14 days', 'meeting' || c.i || '.' || r) as id
     from scale_case c join scale_seat s on s.i = c.i and s.n = 0
     cross join lateral (select r, app.now() + make_interval(days => case r when 1 then -200 when 2 then -60 else 1 + c.i % 20 end, mins => c.i % 300) as starts_at
                           from generate_series(1, 3) r) m`,
  `insert into meeting (id, tenant_id, collaboration_id, title, starts_at, ends_at, place, state, called_by, idempotency_key, started_at, ended_at, minutes_state, minutes_approved_by, minutes_approved_at, minutes_published_at)
   select id, app.tenant(), case_id, 'Teammøte', starts_at, starts_at + interval '1 hour', 'Rådhuset', case r when 3 then 'called' else 'held' end, called_by, id,
          case when r < 3 then starts_at end, case when r < 3 then starts_at + interval '1 hour' end,
          case when r < 3 then 'published' else 'draft' end, case when r < 3 then called_by end,
          case when r < 3 then starts_at + interval '1 hour' end, case when r < 3 then starts_at + interval '1 hour' end
     from scale_meeting`,
  `insert into meeting_participant (tenant_id, collaboration_id, meeting_id, person_id, attendance)
   select app.tenant(), m.case_id, m.id, s.person_id, case m.r when 3 then 'invited' else 'present' end
     from scale_meeting m join scale_seat s on s.i = m.i
   union all select app.tenant(), case_id, id, owner_id, case r when 3 then 'invited' else 'present' end from scale_meeting`,
  `create temp table scale_item on commit drop as
   select m.i, m.r, n, m.id as meeting_id, m.case_id, m.called_by, m.starts_at, pg_temp.scale_id(m.starts_at - interval '14 days', 'item' || m.i || '.' || m.r || '.' || n) as id
     from scale_meeting m cross join generate_series(1, 4) n`,
  `insert into agenda_item (id, tenant_id, collaboration_id, meeting_id, life_area, title, position, minutes, state, is_what_matters, proposed_by, facts, assessments)
   select id, app.tenant(), case_id, meeting_id, 'common', case n when 1 then '' else 'Sak ' || n end, n, 15, case r when 3 then 'on_agenda' else 'concluded' end, n = 1, called_by,
          case r when 3 then '' else 'Det som ble sagt om saken, så godt det lar seg skrive ned i et par setninger.' end, ''
     from scale_item`,
  `insert into meeting_decision (id, tenant_id, collaboration_id, meeting_id, agenda_item_id, life_area, text, decided_by, decided_at, idempotency_key)
   select pg_temp.scale_id(starts_at, 'decision' || i || '.' || r || '.' || n), app.tenant(), case_id, meeting_id, id, 'common', 'Vi gjør som avtalt.', called_by, starts_at, id
     from scale_item where r < 3 and n = 2`,
];

/** Twelve messages in each thread, twenty visits in each log, and a notice to each who is in a team. */
export const traces = [
  `insert into thread (id, tenant_id, collaboration_id, kind) select thread_id, app.tenant(), id, 'team' from scale_case`,
  `create temp table scale_message on commit drop as
   select c.id as case_id, c.thread_id, s.person_id, c.i, m, sent_at, pg_temp.scale_id(sent_at, 'message' || c.i || '.' || m) as id
     from scale_case c cross join generate_series(1, 12) m
     join scale_seat s on s.i = c.i and s.n = m % 6
     cross join lateral (select app.now() - make_interval(days => (13 - m) * 15, mins => c.i % 400) as sent_at) t`,
  `insert into message (id, tenant_id, collaboration_id, thread_id, life_area, author_id, body, sent_at, idempotency_key)
   select id, app.tenant(), case_id, thread_id, 'common', person_id, 'Melding ' || m || ' i samarbeid ' || i || '. Det går fint her, si fra om noe endrer seg.', sent_at, id
     from scale_message`,
  `insert into access_log (id, tenant_id, at, outcome, viewer_id, viewer_tenant_id, viewer_unit_id, collaboration_id, section, relation, ground_kind, ground_id)
   select pg_temp.scale_id(at, 'visit' || s.i || '.' || v), app.tenant(), at, 'read', s.person_id, app.tenant(), s.unit_id, s.case_id,
          (array['overview','plan','messages','minutes'])[v % 4 + 1], case s.n when 0 then 'coordinator' else 'member' end, 'consent', s.ground_id
     from generate_series(1, 20) v join scale_seat s on s.n = v % 6
     cross join lateral (select app.now() - make_interval(days => v * 5, mins => s.i % 500) as at) t`,
  `insert into notice (id, tenant_id, recipient_id, kind, collaboration_id, about_id, actor_id, created_at)
   select pg_temp.scale_id(m.starts_at - interval '14 days', 'told' || m.i || '.' || s.n), app.tenant(), s.person_id, 'new_helper', m.case_id, s.person_id, m.called_by,
          m.starts_at - interval '14 days'
     from scale_meeting m join scale_seat s on s.i = m.i where m.r = 3`,
  `insert into change (tenant_id, at, actor_id, collaboration_id, life_area, type, entity, entity_id, version, after)
   select app.tenant(), at, owner_id, case_id, area, 'goal.added', 'goal', id, 1, '{}'::jsonb from scale_goal
   union all select app.tenant(), at, person_id, case_id, area, 'measure.added', 'measure', id, 1, '{}' from scale_measure
   union all select app.tenant(), starts_at - interval '14 days', called_by, case_id, 'common', 'meeting.called', 'meeting', id, 1, '{}' from scale_meeting
   union all select app.tenant(), sent_at, person_id, case_id, 'common', 'message.sent', 'message', id, 1, '{}' from scale_message`,
];
