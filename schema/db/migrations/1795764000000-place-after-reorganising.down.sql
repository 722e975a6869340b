drop function app.unit_on(uuid, uuid, date);
