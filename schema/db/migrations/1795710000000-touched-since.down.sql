drop function app.touched_since(uuid, integer);
