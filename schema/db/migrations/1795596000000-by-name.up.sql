-- Somebody who is not known here is let in by name: the person, or who decides for them, lets in a relative without knowing a number.

grant create on schema app to samplan_definer;

-- The same press sent twice lets in one person.
alter table next_of_kin add column idempotency_key uuid;
create unique index next_of_kin_press on next_of_kin (collaboration_id, idempotency_key);

-- Makes a citizen of whom only the name is known, for whoever may let in a relative; never by a session that a code opened.
-- Nobody is looked for by a name. Answers 'made', 'made_before' when this press has let somebody in, or 'not_allowed'.
create function app.person_by_name(collaboration uuid, press uuid, new_id uuid, new_given text, new_family text)
returns table (outcome text, person_id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  before uuid;
begin
  if app.narrow() or not collaboration = any (app.circle_as(array['owner', 'guardian', 'parent', 'coordinator'])) then
    return query select 'not_allowed', null::uuid;
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('let-in ' || collaboration, 0));
  select k.person_id into before from next_of_kin k where k.collaboration_id = collaboration and k.idempotency_key = press;
  if before is not null then
    return query select 'made_before', before;
    return;
  end if;
  insert into person (id, tenant_id, kind, given_name, family_name) values (new_id, app.tenant(), 'citizen', new_given, new_family);
  return query select 'made', new_id;
end $$;

-- As before, but for who has let in the relative the link is for.
create or replace function app.use_personal_link(using_session uuid, hash bytea, tried_source bytea)
returns table (person_id uuid, purpose text, about_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  claimant uuid;
  link personal_link;
  holder uuid;
  why text;
begin
  select s.login_id into strict claimant from session s where s.id = using_session and s.ended_at is null and s.idle_expires_at > app.now();
  select * into link from personal_link i where i.token_hash = hash for update;
  select p.login_id into holder from person p where p.id = link.person_id for update;
  why := case
    when app.tried_too_often('personal_link', tried_source, 20) then 'too_many'
    when link.id is null then 'unknown'
    when link.withdrawn_at is not null then 'withdrawn'
    when link.used_by = claimant and holder = claimant then null
    when link.used_by is not null then 'used'
    when link.expires_at <= app.now() then 'expired'
    when holder is not null and holder <> claimant and not app.is_code_login(holder) then 'taken'
    -- Whoever coordinates here makes links for others.
    when exists (select from person p
                  where p.login_id = claimant
                    and (p.id = link.created_by
                         or exists (select from circle_access a where a.collaboration_id = link.collaboration_id and a.viewer_id = p.id
                                       and a.relation = 'coordinator' and a.valid @> app.now())
                         -- Whoever has said yes to a relative, or written it down, has said it for somebody else.
                         or link.purpose = 'relative' and exists (
                              select from ground g where g.collaboration_id = link.collaboration_id and g.person_id = link.person_id
                                 and p.id in (g.given_by, g.decided_by, g.recorded_by)))) then 'oneself'
    when app.link_refusal(link.person_id, link.collaboration_id, link.purpose, link.created_by, link.created_at) is not null then 'known'
  end;
  perform app.note_attempt('personal_link', why, link.tenant_id, link.id, claimant, tried_source);
  if why is not null then
    return;
  end if;
  if link.used_by is null then
    update person set login_id = claimant where id = link.person_id;
    perform app.end_code_sessions(link.person_id);
    update personal_link set used_at = app.now(), used_by = claimant, version = version + 1 where id = link.id;
    perform app.note_circle_change(link.tenant_id, link.person_id, link.collaboration_id, 'link.used', 'personal_link', link.id, link.version + 1, null);
  end if;
  return query select link.person_id, link.purpose, link.about_id;
end $$;

revoke execute on function app.person_by_name(uuid, uuid, uuid, text, text) from public;
grant execute on function app.person_by_name(uuid, uuid, uuid, text, text) to samplan_app;
alter function app.person_by_name(uuid, uuid, uuid, text, text) owner to samplan_definer;
revoke create on schema app from samplan_definer;
