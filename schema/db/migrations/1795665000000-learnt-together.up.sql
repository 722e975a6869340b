-- What was learnt and taken in, and not yet folded when a program stopped, is folded by the worker.
grant update (learnt, version) on evaluation to samplan_worker;
