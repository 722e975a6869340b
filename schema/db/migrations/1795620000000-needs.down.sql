alter table crisis_step drop column own_words;
drop function app.escalate_needs(integer);
drop table need;
drop function app.need_clock(), app.note_needs();
drop index collaboration_facts_needs;
alter table collaboration_facts drop column needs, drop column needs_since;
