-- What has been touched since somebody read a thing, also by those who are kept from them: nobody writes over what they
-- do not see. Which fields, by whom and when, and never what was written; only of a collaboration one is in.
grant create on schema app to samplan_definer;
create function app.touched_since(thing uuid, since integer)
returns table (version integer, type text, field text, actor_id uuid, at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.version, c.type, f.field, c.actor_id, c.at
    from change c left join lateral jsonb_object_keys(c.after) f(field) on true
   where c.tenant_id = app.tenant() and c.entity_id = thing and c.version > since
     and c.collaboration_id = any ((select app.circle())::uuid[])
   order by c.version
$$;
revoke execute on function app.touched_since(uuid, integer) from public;
grant execute on function app.touched_since(uuid, integer) to samplan_app;
alter function app.touched_since(uuid, integer) owner to samplan_definer;
revoke create on schema app from samplan_definer;
