-- Crisis steps stand in the order people give them, as goals and measures do: one row changes when one is moved.
create or replace function pg_temp.nth_rank(n integer) returns text language sql immutable
  return case when n < 62 then 'a' || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', n + 1, 1)
              else 'b' || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (n - 62) / 62 + 1, 1)
                       || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (n - 62) % 62 + 1, 1) end;
drop index crisis_step_collaboration;
alter table crisis_step alter column position type text collate "C" using pg_temp.nth_rank(position);
alter table crisis_step rename column position to rank;
alter table crisis_step add constraint crisis_step_rank_check check (length(rank) between 2 and 200);
create index crisis_step_collaboration on crisis_step (collaboration_id, rank, id) where removed_at is null;

-- As long as the forms let it be.
alter table crisis_step
  drop constraint crisis_step_who_does_check,
  drop constraint crisis_step_who_to_call_check,
  add constraint crisis_step_who_does_check check (length(who_does) between 1 and 300),
  add constraint crisis_step_who_to_call_check check (length(who_to_call) between 1 and 300);
