-- A function in a condition may be asked again for every row of a table; as a query of its own it is asked once.
create or replace function app.asked_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.person_id), '{}')
    from team_invitation i
   where i.person_id is not null and i.collaboration_id = any ((select app.circle_as(array['owner','guardian','coordinator']))::uuid[])
$$;
create or replace function app.emergency_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct met.person_id), '{}')
    from (
      select c.owner_id as person_id from collaboration c where c.id = any ((select app.emergency_circle())::uuid[])
      union all
      select k.person_id from next_of_kin k where k.collaboration_id = any ((select app.emergency_circle())::uuid[]) and k.valid @> app.now()
      union all
      select c.owner_id from emergency_access e join collaboration c on c.id = e.collaboration_id
       where e.tenant_id = app.tenant() and (select app.may_know_of_openings())
    ) met
$$;
create or replace function app.hidden_places() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(c.id), '{}')
    from collaboration c join person p on p.id = c.owner_id
   where c.id = any ((select app.circle() || app.emergency_circle())::uuid[]) and p.address_protection <> 'none' and (c.owner_id <> app.person() or app.narrow())
     and c.id <> all ((select app.circle_as(array['coordinator']))::uuid[])
     and not exists (select from team_membership m
                      where m.collaboration_id = c.id and m.person_id = app.person() and m.sees_place
                        and m.accepted_at is not null and m.valid @> app.now())
$$;
create or replace function app.linked_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct person_id), '{}') from personal_link where collaboration_id = any ((select app.circle_as(array['coordinator']))::uuid[])
$$;
create or replace function app.log_question_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct met.id), '{}')
    from log_question q
    join collaboration c on c.id = q.collaboration_id
   cross join lateral (values (q.asked_by), (c.owner_id)) met (id)
   where q.goes_to = 'coordinating_unit' and q.id = any ((select app.log_questions_to_answer())::uuid[])
$$;
create or replace function app.hidden_names() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  pairs text[] := app.hidden();
begin
  if pairs is null then
    return null;
  end if;
  return (select array_agg(distinct hidden.id)
            from unnest(pairs) pair
           cross join lateral (select right(pair, 36)::uuid as id) hidden
           where not exists (
                   select from team_membership m
                    where m.collaboration_id = any ((select app.circle())::uuid[]) and hidden.id in (m.unit_id, m.person_id)
                      and not (m.collaboration_id::text || hidden.id) = any (pairs)));
end $$;
-- Who works where is asked for a whole municipality, and there are many.
create index unit_membership_tenant on unit_membership (tenant_id);
