alter table sent_once drop column tx;
