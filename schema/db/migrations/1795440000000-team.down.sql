drop table team_charter;
drop policy asked on change;
drop policy asked_people on person;
drop table team_invitation;
drop function app.standing_team_load(uuid[]), app.join_team(uuid, uuid), app.kept_out(uuid, uuid), app.invited_to(), app.asked_people(), app.invitations_to_me();
drop table invitation_receiver;
revoke insert on standing_team_case from samplan_definer;
