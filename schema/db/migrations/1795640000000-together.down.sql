revoke update (what_matters, what_matters_author_id, what_matters_at, what_matters_version) on individual_plan from samplan_worker;
drop table shared_text_update;
drop table shared_text_writer;
drop table shared_text;
