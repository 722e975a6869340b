revoke update (learnt, version) on evaluation from samplan_worker;
