-- A text that several write at once. What it is about says who reads and who writes it.
create table shared_text (
  id uuid primary key,
  tenant_id uuid not null,
  collaboration_id uuid not null,
  kind text not null check (kind in ('what_matters', 'evaluation')),
  subject_id uuid not null,
  seq integer not null default 0 check (seq >= 0),
  -- All that was ever written, merged, and how it reads.
  state bytea not null check (octet_length(state) <= 1000000),
  text text not null check (length(text) <= 10000),
  -- How far the plain text that everybody reads has come.
  folded_seq integer not null default 0 check (folded_seq between 0 and seq),
  last_author_id uuid not null,
  last_at timestamptz not null,
  unique (kind, subject_id),
  unique (tenant_id, collaboration_id, id),
  foreign key (tenant_id, collaboration_id) references collaboration (tenant_id, id),
  foreign key (tenant_id, last_author_id) references person (tenant_id, id)
);
create index shared_text_unfolded on shared_text (tenant_id, last_at) where folded_seq < seq;
call app.protect_circle('shared_text');
grant insert, update (seq, state, text, folded_seq, last_author_id, last_at) on shared_text to samplan_app;
grant update (folded_seq) on shared_text to samplan_worker;

-- Whose page each number in the merged text stands for: nobody writes under another's. Those below 1000 are the program's own.
create table shared_text_writer (
  text_id uuid not null,
  client bigint not null check (client between 1000 and 4294967295),
  tenant_id uuid not null,
  collaboration_id uuid not null,
  author_id uuid not null,
  primary key (text_id, client),
  foreign key (tenant_id, collaboration_id, text_id) references shared_text (tenant_id, collaboration_id, id),
  foreign key (tenant_id, author_id) references person (tenant_id, id)
);
call app.protect_circle('shared_text_writer');
create policy own_hand on shared_text_writer as restrictive to samplan_app using (author_id = app.person()) with check (author_id = app.person());
grant insert on shared_text_writer to samplan_app;

-- Each piece as it came, in the order it was taken in.
create table shared_text_update (
  text_id uuid not null,
  seq integer not null check (seq > 0),
  tenant_id uuid not null,
  collaboration_id uuid not null,
  author_id uuid not null,
  at timestamptz not null,
  content bytea not null check (octet_length(content) between 1 and 65536),
  primary key (text_id, seq),
  foreign key (tenant_id, collaboration_id, text_id) references shared_text (tenant_id, collaboration_id, id),
  foreign key (tenant_id, author_id) references person (tenant_id, id)
);
call app.protect_circle('shared_text_update');
create policy own_hand on shared_text_update as restrictive to samplan_app using (author_id = app.person()) with check (author_id = app.person());
grant insert on shared_text_update to samplan_app;
create trigger update_stands before update or delete on shared_text_update for each row execute function app.refuse();

-- What was taken in and not yet folded when a program stopped is folded by the worker.
grant update (what_matters, what_matters_author_id, what_matters_at, what_matters_version) on individual_plan to samplan_worker;
