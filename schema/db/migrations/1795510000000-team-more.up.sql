-- The link of an invitation goes with it: whoever may take the invitation back takes back the way in as well.
grant create on schema app to samplan_definer;

create function app.withdraw_invitation_links(invitation uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  link personal_link;
  withdrawn integer := 0;
begin
  if not exists (
    select from team_invitation i
     where i.id = invitation and i.tenant_id = app.tenant() and i.state = 'withdrawn' and i.settled_by = app.person() and i.settled_at = app.now()
  ) then
    raise exception 'nobody has withdrawn this invitation now' using errcode = 'restrict_violation';
  end if;
  for link in
    select * from personal_link l
     where l.tenant_id = app.tenant() and l.purpose = 'team' and l.about_id = invitation and l.withdrawn_at is null
       for update
  loop
    update personal_link set withdrawn_at = app.now(), withdrawn_by = app.person(), version = version + 1 where id = link.id;
    perform app.note_circle_change(link.tenant_id, app.person(), link.collaboration_id, 'link.withdrawn', 'personal_link', link.id, link.version + 1, jsonb_build_object('withdrawn', true));
    withdrawn := withdrawn + 1;
  end loop;
  return withdrawn;
end $$;
revoke execute on function app.withdraw_invitation_links(uuid) from public;
grant execute on function app.withdraw_invitation_links(uuid) to samplan_app;
alter function app.withdraw_invitation_links(uuid) owner to samplan_definer;
revoke create on schema app from samplan_definer;

-- Links whose invitation was withdrawn before this are of no more use.
do $$
declare
  municipality uuid;
begin
  for municipality in select app.municipalities() loop
    perform set_config('app.tenant', municipality::text, true);
    update personal_link l set withdrawn_at = i.settled_at, withdrawn_by = i.settled_by, version = l.version + 1
      from team_invitation i
     where l.purpose = 'team' and l.about_id = i.id and i.state = 'withdrawn' and l.withdrawn_at is null;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
