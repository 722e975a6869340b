-- A change can take back the one that gave a version, or bring back how something was at a version.
alter table change
  add column undoes integer,
  add column restores integer,
  add constraint change_takes_back_one check (undoes is null or restores is null);
create index change_collaboration on change (collaboration_id, at desc, seq desc);

-- Whether a change names somebody or something that is kept from the reader now.
create function app.names_hidden(collaboration uuid, before jsonb, after jsonb) returns boolean language sql stable as $$
  select exists (select from unnest((select app.hidden())) hidden
                  where starts_with(hidden, collaboration::text)
                    and strpos(concat(before, after), substr(hidden, length(collaboration::text) + 1)) > 0)
$$;
revoke execute on function app.names_hidden(uuid, jsonb, jsonb) from public;
grant execute on function app.names_hidden(uuid, jsonb, jsonb) to samplan_app;

-- What was written before a guard was set names what it hides as well as what was written after.
drop policy guard on change;
create policy guard on change as restrictive to samplan_app
  using ((select app.hidden()) is null or not (
    app.person() = any (coalesce(hidden_from, '{}')) or array[collaboration_id::text || actor_id] && (select app.hidden())
    or app.names_hidden(collaboration_id, before, after)))
  with check (true);

-- What somebody has begun to write and not sent: their own, gone when it is sent or thrown away.
create table draft (
  tenant_id uuid not null,
  person_id uuid not null,
  key text not null check (key ~ '^[a-z0-9:-]{1,150}$'),
  collaboration_id uuid not null,
  life_area text not null check (life_area in ('common','health','mental_health','daily_living','housing','work','education','economy','family','leisure')),
  fields jsonb not null check (jsonb_typeof(fields) = 'object' and length(fields::text) <= 200000),
  base_version integer not null check (base_version >= 0),
  saved_at timestamptz not null,
  primary key (person_id, collaboration_id, key),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id)
);
call app.protect_circle('draft');
create policy own_draft on draft as restrictive to samplan_app using (person_id = app.person()) with check (person_id = app.person());
grant insert, update, delete on draft to samplan_app;

-- What a device sends again because it never heard the answer is done once.
create table sent_once (
  tenant_id uuid not null,
  person_id uuid not null,
  key uuid not null,
  at timestamptz not null,
  primary key (person_id, key),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
call app.protect_tenant('sent_once');
create policy own_sending on sent_once to samplan_app using (person_id = app.person()) with check (person_id = app.person());
grant insert on sent_once to samplan_app;

-- What waits on somebody's device is sealed with a key that only this row and the open page hold.
create table outbox_key (
  tenant_id uuid not null,
  person_id uuid primary key,
  key bytea not null check (octet_length(key) = 32),
  made_at timestamptz not null,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
call app.protect_tenant('outbox_key');
create policy own_key on outbox_key to samplan_app using (person_id = app.person()) with check (person_id = app.person());
grant insert on outbox_key to samplan_app;
