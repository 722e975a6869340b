drop index goal_one_top;
-- Before, there was one in the whole plan; the one written down first stays.
do $$
declare
  municipality uuid;
begin
  for municipality in select app.municipalities() loop
    perform set_config('app.tenant', municipality::text, true);
    update goal set is_top = false
     where is_top and removed_at is null
       and exists (select from goal other
                    where other.plan_id = goal.plan_id and other.is_top and other.removed_at is null and other.id < goal.id);
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
create unique index goal_one_top on goal (plan_id) where is_top and removed_at is null;
