drop table rehab_activity;
drop table rehab_course;
drop table evaluation;
drop table goal_scale;
drop function app.keep_activity_rating();
drop function app.keep_own_rating();
drop function app.may_say_for(uuid, uuid);
drop index individual_plan_review;
drop index goal_review;
alter table individual_plan
  drop constraint individual_plan_review_postponed,
  drop column review_was,
  drop column review_reason;
alter table goal
  drop constraint goal_review_postponed,
  drop column review_on,
  drop column review_was,
  drop column review_reason;
