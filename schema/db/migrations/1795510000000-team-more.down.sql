drop function app.withdraw_invitation_links(uuid);
