-- What stood still when nobody looked: a need whose owner has left, and what was kept to be sent and never was.

grant update (state, state_since, open_since, owner_id, owner_unit_id, version) on need to samplan_definer;

-- The worker's part: a need stays nobody's longer than its owner stays in the circle. It follows the measure it became
-- when somebody has taken that over; otherwise its clock runs, and the coordinator is told. Gives how many were let go.
create function app.release_needs() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  left_behind need;
  heir measure;
  people uuid[];
  released integer := 0;
begin
  for left_behind in
    select n.* from need n join collaboration c on c.id = n.collaboration_id and c.state = 'open'
     where n.tenant_id = app.tenant() and n.state = 'owned' and n.removed_at is null
       and not exists (select from circle_access a
                        where a.collaboration_id = n.collaboration_id and a.viewer_id = n.owner_id and a.relation <> 'emergency'
                          and a.valid @> app.now())
       and n.owner_id is distinct from c.owner_id
       and (n.owner_id is not null
            or not exists (select from circle_access a join team_membership m on m.collaboration_id = a.collaboration_id and m.person_id = a.viewer_id
                            where a.collaboration_id = n.collaboration_id and m.unit_id = n.owner_unit_id
                              and a.relation <> 'emergency' and a.valid @> app.now() and m.valid @> app.now()))
     order by n.collaboration_id, n.id
       for update of n
  loop
    select m.* into heir from measure m
      join circle_access a on a.collaboration_id = m.collaboration_id and a.viewer_id = m.accountable_person_id
                          and a.relation <> 'emergency' and a.valid @> app.now()
     where m.id = left_behind.measure_id and m.removed_at is null and m.status in ('proposed','agreed','under_way')
     limit 1;
    update need
       set state = case when heir.id is null then 'open' else 'owned' end,
           owner_id = heir.accountable_person_id, owner_unit_id = heir.accountable_unit_id, version = version + 1
     where id = left_behind.id;
    insert into change (tenant_id, at, collaboration_id, life_area, type, entity, entity_id, version, before, after, correlation_id)
    values (app.tenant(), app.now(), left_behind.collaboration_id, left_behind.life_area, 'need.changed', 'need', left_behind.id,
            left_behind.version + 1,
            jsonb_build_object('needState', 'owned', 'ownerId', left_behind.owner_id, 'ownerUnitId', left_behind.owner_unit_id),
            jsonb_build_object('needState', case when heir.id is null then 'open' else 'owned' end,
                               'ownerId', heir.accountable_person_id, 'ownerUnitId', heir.accountable_unit_id),
            app.correlation());
    released := released + 1;
    if heir.id is null then
      -- Told now, and not once more half-way.
      update need set told_at = app.now() where id = left_behind.id and escalated_at is null;
      people := array(select distinct a.viewer_id from circle_access a
                       where a.collaboration_id = left_behind.collaboration_id and a.relation = 'coordinator' and a.valid @> app.now()
                         and left_behind.life_area = any (a.areas || array['common']) order by 1);
      perform app.notify(array(select gen_random_uuid() from unnest(people)), people, 'need_waiting',
                         left_behind.collaboration_id, left_behind.id, null, null);
    end if;
  end loop;
  return released;
end $$;

-- A device sends again for days and not for months; what was begun and left is nobody's to keep for ever. So many at a
-- time that nobody waits for it.
create index sent_once_at on sent_once (at);
create index draft_saved_at on draft (saved_at);
grant delete on sent_once, draft to samplan_definer;
create function app.purge_kept(sent_before interval, written_before interval, at_most integer) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  purged integer;
  more integer;
begin
  delete from sent_once where ctid = any (array(select ctid from sent_once where at < app.now() - sent_before limit at_most));
  get diagnostics purged = row_count;
  delete from draft where ctid = any (array(select ctid from draft where saved_at < app.now() - written_before limit at_most));
  get diagnostics more = row_count;
  return purged + more;
end $$;

revoke execute on function app.release_needs(), app.purge_kept(interval, interval, integer) from public;
grant execute on function app.release_needs(), app.purge_kept(interval, interval, integer) to samplan_worker;
grant create on schema app to samplan_definer;
alter function app.release_needs() owner to samplan_definer;
alter function app.purge_kept(interval, interval, integer) owner to samplan_definer;
revoke create on schema app from samplan_definer;
