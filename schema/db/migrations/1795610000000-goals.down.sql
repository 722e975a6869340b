drop table service_offer;
drop table professional_plan;
drop table child_talk;
drop table measure_contributor;
drop trigger settle on measure;
drop trigger settle on goal;
drop trigger removal_ends_membership on measure;
drop function app.settle_measure();
drop function app.settle_goal();
drop index measure_collaboration;
drop index measure_accountable;
drop index measure_removed;
alter table measure
  drop constraint measure_removed_by,
  drop constraint measure_removed_by_somebody,
  drop constraint measure_how_check,
  drop column settled_at,
  drop column rank,
  drop column removed_at,
  drop column removed_by;
create index measure_collaboration on measure (collaboration_id);
create index measure_accountable on measure (accountable_person_id, deadline, id) where status in ('proposed','agreed','under_way');
drop index goal_plan;
drop index goal_removed;
drop index goal_one_top;
alter table goal drop constraint goal_rank_check, add column nth integer;
do $$
declare
  municipality uuid;
begin
  for municipality in select app.municipalities() loop
    perform set_config('app.tenant', municipality::text, true);
    update goal set nth = ordered.n
      from (select id, (row_number() over (partition by plan_id order by rank, id))::integer as n from goal) ordered
     where ordered.id = goal.id;
    update measure set how = left(how, 300) where length(how) > 300;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
alter table goal alter column rank type integer using nth;
alter table goal rename column rank to position;
alter table goal
  drop constraint goal_parent,
  drop constraint goal_removed_by,
  drop constraint goal_not_under_itself,
  drop constraint goal_top_is_under_none,
  drop constraint goal_set_aside_with_reason,
  drop constraint goal_removed_by_somebody,
  drop column parent_id,
  drop column is_top,
  drop column details,
  drop column state,
  drop column state_reason,
  drop column settled_at,
  drop column nth,
  drop column removed_at,
  drop column removed_by;
create index goal_plan on goal (plan_id, position, id);
alter table measure add constraint measure_how_check check (length(how) <= 300);
