-- How a team is gathered: invitations to a person, a unit or a standing team, and the team's charter.
grant create on schema app to samplan_definer;

-- Those a unit's leader lets answer for it when the unit is invited.
create table invitation_receiver (
  id uuid primary key,
  tenant_id uuid not null references municipality,
  unit_id uuid not null,
  person_id uuid not null,
  person_kind text not null default 'professional' check (person_kind = 'professional'),
  let_by uuid not null,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  version integer not null default 1,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, person_id, person_kind) references person (tenant_id, id, kind),
  foreign key (tenant_id, let_by) references person (tenant_id, id),
  constraint invitation_receiver_once exclude using gist (unit_id with =, person_id with =, valid with &&)
);
create index invitation_receiver_person on invitation_receiver (person_id);
call app.protect_tenant('invitation_receiver');
create policy directory on invitation_receiver for select to samplan_app using (true);
create policy kept_by_leaders on invitation_receiver to samplan_app
  using ((select app.has_unit_role('leader')) or (select app.has_unit_role('administrator')))
  with check ((select app.has_unit_role('leader')) or (select app.has_unit_role('administrator')));
grant insert, update on invitation_receiver to samplan_app;

-- One row from asking to answer. A unit is asked first and names a person; the same row then waits for that person.
create table team_invitation (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  to_kind text not null check (to_kind in ('person','unit','standing_team')),
  person_id uuid,
  unit_id uuid,
  standing_team_id uuid,
  role text not null check (role in ('primary_contact','member')),
  helps_with text not null check (length(helps_with) between 1 and 300),
  level text not null check (level in ('read','contribute','edit_own')),
  areas text[] not null check (areas <@ array['health','mental_health','daily_living','housing','work','education','economy','family','leisure']),
  measure_id uuid,
  starts_on date not null,
  ends_on date,
  state text not null check (state in ('open','accepted','declined','withdrawn')),
  reason text check (length(reason) between 1 and 300),
  invited_by uuid not null,
  invited_at timestamptz not null,
  named_by uuid,
  named_at timestamptz,
  settled_by uuid,
  settled_at timestamptz,
  version integer not null default 1,
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, standing_team_id) references standing_team (tenant_id, id),
  foreign key (tenant_id, collaboration_id, measure_id) references measure (tenant_id, collaboration_id, id),
  foreign key (tenant_id, invited_by) references person (tenant_id, id),
  foreign key (tenant_id, named_by) references person (tenant_id, id),
  foreign key (tenant_id, settled_by) references person (tenant_id, id),
  check (ends_on is null or ends_on >= starts_on),
  constraint team_invitation_to_somebody check (
    case to_kind when 'person' then person_id is not null and standing_team_id is null
                 when 'unit' then unit_id is not null and standing_team_id is null
                 else standing_team_id is not null and person_id is null and measure_id is null end),
  constraint team_invitation_named_whole check (num_nonnulls(named_by, named_at) in (0, 2)),
  constraint team_invitation_settled_whole check ((state = 'open') = (num_nonnulls(settled_by, settled_at) = 0)),
  constraint team_invitation_accepted_by_somebody check (state <> 'accepted' or person_id is not null or standing_team_id is not null)
);
create index team_invitation_collaboration on team_invitation (collaboration_id, invited_at desc, id desc);
create index team_invitation_waiting_person on team_invitation (person_id) where state = 'open';
create index team_invitation_waiting_unit on team_invitation (unit_id) where state = 'open' and person_id is null;
create index team_invitation_waiting_team on team_invitation (standing_team_id) where state = 'open';
create unique index team_invitation_person_once on team_invitation (collaboration_id, person_id, coalesce(measure_id, collaboration_id)) where state = 'open' and person_id is not null;
create unique index team_invitation_unit_once on team_invitation (collaboration_id, unit_id, coalesce(measure_id, collaboration_id)) where state = 'open' and person_id is null and to_kind = 'unit';
create unique index team_invitation_team_once on team_invitation (collaboration_id, standing_team_id) where state = 'open' and standing_team_id is not null;

-- Invitations that wait for the viewer: in person, for a unit they answer for, or for a standing team they lead. What
-- one has answered oneself stays in sight.
create function app.invitations_to_me() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(i.id), '{}')
    from team_invitation i
   where i.tenant_id = app.tenant()
     and (i.state = 'open' or i.settled_by = app.person())
     and (i.person_id = app.person()
          or i.named_by = app.person()
          or (i.to_kind = 'unit' and i.person_id is null and (
                exists (select from unit_membership m where m.unit_id = i.unit_id and m.person_id = app.person() and m.role = 'leader' and m.valid @> app.now())
                or exists (select from invitation_receiver r where r.unit_id = i.unit_id and r.person_id = app.person() and r.valid @> app.now())))
          or exists (select from standing_team_member s where s.standing_team_id = i.standing_team_id and s.person_id = app.person() and s.role = 'lead' and s.valid @> app.now()))
$$;
call app.protect_circle('team_invitation');
create policy asked on team_invitation to samplan_app
  using (id = any ((select app.invitations_to_me())::uuid[])) with check (id = any ((select app.invitations_to_me())::uuid[]));
grant insert, update on team_invitation to samplan_app;
call app.watch_changes('team_invitation');
-- Who is asked stands outside the circle and still answers; that answer is told to those inside.
create policy asked on change for insert to samplan_app
  with check (entity = 'team_invitation' and entity_id = any ((select app.invitations_to_me())::uuid[]));

-- Whose team it is, told to who is asked only where a ground to them or their unit already lets them know.
create function app.invited_to() returns table (invitation_id uuid, owner_id uuid, given_name text, family_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, p.id, p.given_name, p.family_name
    from unnest(app.invitations_to_me()) mine (id)
    join team_invitation i on i.id = mine.id
    left join standing_team s on s.id = i.standing_team_id
    join collaboration c on c.id = i.collaboration_id
    join person p on p.id = c.owner_id
   where exists (select from ground g
                  where g.collaboration_id = i.collaboration_id and g.valid @> app.now()
                    and (g.person_id = app.person() or g.unit_id = coalesce(i.unit_id, s.unit_id)))
     and not exists (select from exclusion e
                      where e.collaboration_id = i.collaboration_id and e.person_id = app.person() and e.valid @> app.now())
$$;

-- Citizens who are asked into a team, a volunteer for instance, are known to the person and the coordinator who asks.
create function app.asked_people() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct i.person_id), '{}')
    from team_invitation i
   where i.person_id is not null and i.collaboration_id = any (app.circle_as(array['owner','guardian','coordinator']))
$$;
create policy asked_people on person for select to samplan_app using (id = any ((select app.asked_people())::uuid[]));

-- Whether somebody is kept out of the circle an invitation leads to; for the unit that is about to name them.
create function app.kept_out(invitation uuid, somebody uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from team_invitation i join exclusion e using (collaboration_id)
                  where i.id = invitation and i.id = any (app.invitations_to_me())
                    and e.person_id = somebody and e.valid @> app.now())
$$;

-- Lets in whoever has just said yes: the membership is the invitation's, word for word, and begins today at the earliest.
-- Null when they are in already, or the task they were asked for is over.
create function app.join_team(invitation uuid, membership uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked team_invitation;
  period tstzrange;
begin
  select * into asked from team_invitation
   where id = invitation and tenant_id = app.tenant() and state = 'accepted' and settled_by = app.person() and settled_at = app.now();
  if asked.id is null then
    raise exception 'nobody has said yes to this invitation now' using errcode = 'restrict_violation';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(asked.collaboration_id::text, 0));
  period := tstzrange(greatest(app.now(), asked.starts_on::timestamp at time zone 'Europe/Oslo'),
                      (asked.ends_on + 1)::timestamp at time zone 'Europe/Oslo');
  if asked.measure_id is not null and exists (select from measure where id = asked.measure_id and status in ('done','stopped')) then
    return null;
  end if;
  if asked.standing_team_id is not null then
    if exists (select from standing_team_case c where c.collaboration_id = asked.collaboration_id and c.standing_team_id = asked.standing_team_id and c.valid && period) then
      return null;
    end if;
    insert into standing_team_case (id, tenant_id, collaboration_id, standing_team_id, helps_with, level, areas, asked_by, accepted_by, accepted_at, valid)
    values (membership, asked.tenant_id, asked.collaboration_id, asked.standing_team_id, asked.helps_with, asked.level, asked.areas, asked.invited_by, app.person(), app.now(), period);
    return membership;
  end if;
  if exists (select from team_membership m
              where m.collaboration_id = asked.collaboration_id and m.person_id = app.person() and m.deputy_for is null
                and m.measure_id is not distinct from asked.measure_id and m.valid && period) then
    return null;
  end if;
  insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, helps_with, level, areas, measure_id, invited_by, accepted_at, valid)
  values (membership, asked.tenant_id, asked.collaboration_id, app.person(), asked.unit_id,
          -- One to turn to first is enough: a second is a member until the coordinator moves the role.
          case when asked.role = 'primary_contact' and exists (
                 select from team_membership m where m.collaboration_id = asked.collaboration_id and m.role = 'primary_contact' and m.deputy_for is null and m.valid && period)
               then 'member' else asked.role end,
          asked.helps_with, asked.level, asked.areas, asked.measure_id, asked.invited_by, app.now(), period);
  return membership;
end $$;
grant insert on standing_team_case to samplan_definer;

-- How many cases each standing team carries: a number for those who lead the unit, and nothing of whose they are.
create function app.standing_team_load(teams uuid[]) returns table (standing_team_id uuid, cases integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, count(c.id)::int
    from standing_team s
    left join standing_team_case c on c.standing_team_id = s.id and c.accepted_at is not null and c.valid @> app.now()
   where s.id = any (teams) and s.tenant_id = app.tenant()
     and (exists (select from unit_membership m
                   where m.unit_id = s.unit_id and m.person_id = app.person() and m.role = 'leader' and m.valid @> app.now())
          or exists (select from standing_team_member l
                      where l.standing_team_id = s.id and l.person_id = app.person() and l.role = 'lead' and l.valid @> app.now()))
   group by s.id
$$;

-- ── The charter: what the team has agreed about itself ────────────────────────────────────────────────────────────
create table team_charter (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null unique,
  purpose text not null default '' check (length(purpose) <= 10000),
  shared_goal text not null default '' check (length(shared_goal) <= 10000),
  ways_of_working text not null default '' check (length(ways_of_working) <= 10000),
  decides_itself text not null default '' check (length(decides_itself) <= 10000),
  edited_by uuid not null,
  edited_at timestamptz not null,
  version integer not null default 1,
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, edited_by) references person (tenant_id, id)
);
call app.protect_circle('team_charter');
grant insert, update on team_charter to samplan_app;
call app.watch_changes('team_charter');

-- ── Who may call what ─────────────────────────────────────────────────────────────────────────────────────────────
revoke execute on function app.invitations_to_me(), app.invited_to(), app.asked_people(), app.kept_out(uuid, uuid), app.join_team(uuid, uuid), app.standing_team_load(uuid[]) from public;
grant execute on function app.invitations_to_me(), app.invited_to(), app.asked_people(), app.kept_out(uuid, uuid), app.join_team(uuid, uuid), app.standing_team_load(uuid[]) to samplan_app;
alter function app.invitations_to_me() owner to samplan_definer;
alter function app.invited_to() owner to samplan_definer;
alter function app.asked_people() owner to samplan_definer;
alter function app.kept_out(uuid, uuid) owner to samplan_definer;
alter function app.join_team(uuid, uuid) owner to samplan_definer;
alter function app.standing_team_load(uuid[]) owner to samplan_definer;
revoke create on schema app from samplan_definer;
