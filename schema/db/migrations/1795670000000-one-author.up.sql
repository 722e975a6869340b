-- A version has one author, so nothing rests on the single pieces; what was typed and taken away again is not kept.
drop table shared_text_update;
