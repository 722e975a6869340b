create or replace function app.invitations_to_me() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  with recursive led as (
    select m.unit_id as id from unit_membership m where m.person_id = app.person() and m.role = 'leader' and m.valid @> app.now()
    union
    select s.from_unit_id from unit_succession s join led on led.id = s.to_unit_id where s.on_date <= app.today())
  select coalesce(array_agg(i.id), '{}')
    from team_invitation i
   where i.tenant_id = app.tenant() and not app.narrow()
     and (i.state = 'open' or i.settled_by = app.person())
     and (((i.person_id = app.person() or i.named_by = app.person()) and app.at_work_now(app.person(), i.unit_id))
          or (i.to_kind = 'unit' and i.person_id is null and (
                i.unit_id in (select id from led)
                or exists (select from invitation_receiver r where r.unit_id = i.unit_id and r.person_id = app.person() and r.valid @> app.now() and app.at_work_now(r.person_id, r.unit_id))))
          or exists (select from standing_team_member l join standing_team s on s.id = l.standing_team_id
                      where s.id = i.standing_team_id and l.person_id = app.person() and l.role = 'lead' and l.valid @> app.now() and app.at_work_now(l.person_id, s.unit_id)))
$$;
create or replace function app.standing_team_load(teams uuid[]) RETURNS TABLE(standing_team_id uuid, cases integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select s.id, count(c.id)::int
    from standing_team s
    left join standing_team_case c on c.standing_team_id = s.id and c.accepted_at is not null and c.valid @> app.now()
   where s.id = any (teams) and s.tenant_id = app.tenant()
     and (exists (select from unit_membership m
                   where m.unit_id = s.unit_id and m.person_id = app.person() and m.role = 'leader' and m.valid @> app.now())
          or exists (select from standing_team_member l
                      where l.standing_team_id = s.id and l.person_id = app.person() and l.role = 'lead' and l.valid @> app.now()
                        and app.at_work_now(l.person_id, s.unit_id)))
   group by s.id
$$;
create or replace function app.tell_of_team_end(team uuid, goes_on boolean) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
begin
  if app.has_unit_role('administrator') or exists (
       select from standing_team s join unit_membership m on m.unit_id = s.unit_id
        where s.id = team and m.person_id = app.person() and m.role = 'leader' and m.valid @> app.now()) then
    perform app.tell_about_team(team, case when goes_on then 'goes_on' else 'closing' end);
  end if;
end $$;
create or replace function app.tell_about_team(team uuid, what text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
declare
  here standing_team;
  coordinators uuid[];
  others uuid[];
begin
  select * into here from standing_team s where s.id = team and s.tenant_id = app.tenant();
  coordinators := array(
    select distinct a.viewer_id from circle_access a
     where a.tenant_id = here.tenant_id and a.relation = 'coordinator' and a.valid @> app.now() and a.viewer_id is distinct from app.person()
       and (exists (select from standing_team_case c
                     where c.collaboration_id = a.collaboration_id and c.standing_team_id = team and c.accepted_at is not null
                       and (upper_inf(c.valid) or upper(c.valid) > greatest(app.now(), app.team_ends_at(here.closes_on))))
            or exists (select from team_invitation i where i.collaboration_id = a.collaboration_id and i.standing_team_id = team and i.state = 'open'))
     order by 1);
  others := array(
    select m.person_id from standing_team_member m
     where m.standing_team_id = team and (upper_inf(m.valid) or upper(m.valid) > app.now()) and what <> 'waits'
    union
    select m.person_id from unit_membership m where m.unit_id = here.unit_id and m.role = 'leader' and m.valid @> app.now()
    except
    select unnest(coordinators || app.person())
     order by 1);
  perform app.notify(array(select gen_random_uuid() from unnest(coordinators)), coordinators,
                     case what when 'closing' then 'standing_team_cases_left' else 'standing_team_' || what end, null, team, null, here.closes_on);
  perform app.notify(array(select gen_random_uuid() from unnest(others)), others, 'standing_team_' || what, null, team, null, here.closes_on);
end $$;
drop function app.leaders_of(uuid);
drop function app.led_or_former_units();
