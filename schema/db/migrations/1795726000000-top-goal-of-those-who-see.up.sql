-- One top goal in each area: who chooses one is not told of another where they do not see, and does not take it away.
-- Those who see both see both; choosing one of them clears the other.
drop index goal_one_top;
create unique index goal_one_top on goal (plan_id, life_area) where is_top and removed_at is null;
