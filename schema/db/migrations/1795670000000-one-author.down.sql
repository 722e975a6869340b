-- The pieces themselves are gone.
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
