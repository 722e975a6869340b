-- A guardian and a spokesperson are called by what they are, not relatives.
create or replace function app.hats(login uuid) RETURNS TABLE(person_id uuid, tenant_id uuid, municipality text, given_name text, family_name text, profession text, unit_name text, owner_of uuid, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
  select p.id, p.tenant_id, m.name, p.given_name, p.family_name, p.profession, u.name, c.id,
         array_remove(array[
           case when c.id is not null then 'user' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.kind = 'next_of_kin' and k.valid @> app.now())
                  or exists (select from parental_responsibility r where r.person_id = p.id and r.valid @> app.now()) then 'relative' end,
           case when exists (select from guardian_mandate g where g.person_id = p.id and g.valid @> app.now()) then 'guardian' end,
           case when exists (select from next_of_kin k where k.person_id = p.id and k.kind = 'spokesperson' and k.valid @> app.now()) then 'spokesperson' end,
           case when exists (select from team_membership t where t.person_id = p.id and t.level = 'coordinate' and t.valid @> app.now()) then 'coordinator' end,
           case when p.kind = 'professional' then 'professional' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'leader' and um.valid @> app.now()) then 'unit_leader' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'coordinating' and um.valid @> app.now()) then 'coordinating_unit' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'administrator' and um.valid @> app.now()) then 'administrator' end,
           case when exists (select from unit_membership um where um.person_id = p.id and um.role = 'log_control' and um.valid @> app.now()) then 'log_control' end
         ], null)
    from person p
    join municipality m on m.id = p.tenant_id
    left join collaboration c on c.owner_id = p.id and c.state <> 'closed'
    left join lateral (
      select unit.name from unit_membership um join unit on unit.id = um.unit_id
       where um.person_id = p.id and um.valid @> app.now() order by lower(um.valid) limit 1) u on true
   where p.login_id = login and app.may_wear(login, p.id)
   order by m.name, p.kind desc, p.id
$$;
