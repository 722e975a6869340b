-- What was asked of a unit that has become another is answered by whoever leads what it became.
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
