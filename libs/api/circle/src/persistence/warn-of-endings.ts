import { newId } from '@samplan/shared/kernel';
import { everyMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource, QueryRunner } from 'typeorm';

interface Due {
  recipient: string;
  kind: string;
  collaboration: string;
  about: string;
  on_day: string;
}

/**
 * All that has a last day, and whom it lets in by name. What lets in somebody near ends with the first of the entry and
 * the yes to them, and is told of once.
 */
const lasting = `
  select case when kin.person_id is not null then 'relative_ending' when g.kind = 'consent' then 'consent_ending' else 'law_ending' end as kind,
         g.collaboration_id, g.id, g.person_id, g.areas, g.valid, 'consent_ending' as of_ground
    from ground g
    left join next_of_kin kin on g.kind = 'consent' and kin.collaboration_id = g.collaboration_id and kin.person_id = g.person_id
     and upper(kin.valid) is distinct from upper(g.valid) and kin.valid && g.valid
   where not exists (select from next_of_kin k where g.kind = 'consent' and k.collaboration_id = g.collaboration_id
                        and k.person_id = g.person_id and k.valid && g.valid and upper(k.valid) <= upper(g.valid))
  union all
  select 'relative_ending', k.collaboration_id, k.id, k.person_id, k.areas, k.valid, null from next_of_kin k
   where exists (select from ground g where g.collaboration_id = k.collaboration_id and g.person_id = k.person_id
                    and (upper_inf(g.valid) or upper(g.valid) >= upper(k.valid)))
  union all
  select 'mandate_ending', collaboration_id, id, person_id, areas, valid, null from guardian_mandate
  union all
  select 'parent_ending', collaboration_id, id, person_id, '{}', valid, null from parental_responsibility`;

const levels = `array['read','contribute','edit_own','coordinate']`;

/**
 * Whom it lets in by name may have other ways in that last longer: asked of the circle as it is to be at that instant.
 * Nothing is lost by whoever goes on in the same areas, as far, with messages from as early and as one who decides.
 */
const lost = `
  select case when exists (select from circle_access s where s.collaboration_id = e.collaboration_id and s.viewer_id = e.person_id
                              and s.relation <> 'emergency' and s.valid @> upper(e.valid)) then 'own_narrowing' else 'own_ending' end as kind
    from circle_access b
   cross join unnest(b.areas) area
   where b.collaboration_id = e.collaboration_id and b.viewer_id = e.person_id and e.id in (b.ground_id, b.through_id)
     and upper(b.valid) = upper(e.valid)
     and not exists (select from circle_access s where s.collaboration_id = b.collaboration_id and s.viewer_id = b.viewer_id
                        and s.relation <> 'emergency' and s.valid @> upper(e.valid) and area = any (s.areas)
                        and array_position(${levels}, s.level) >= array_position(${levels}, b.level) and s.sees_from <= b.sees_from
                        and (b.relation not in ('guardian','parent') or s.relation in ('guardian','parent')))
   limit 1`;

/**
 * What ends within 30 days, and again within 7: told to the person, those who decide, the coordinator, and whom it lets
 * in: them once, however much ends in the same moment. Of somebody near who goes on seeing, only the yes is told to end; of a parent, nothing when the age has ended it first.
 */
const endings = `
  select distinct a.viewer_id as recipient,
         case when a.viewer_id = e.person_id and own.kind is not null then own.kind
              when e.kind = 'relative_ending' and own.kind is distinct from 'own_ending' then coalesce(e.of_ground, e.kind)
              else e.kind end as kind,
         e.collaboration_id as collaboration,
         case when a.viewer_id = e.person_id and own.kind is not null then e.collaboration_id else e.id end as about,
         (upper(e.valid) at time zone 'Europe/Oslo' - interval '1 second')::date::text as on_day,
         upper(e.valid) - case when upper(e.valid) <= app.now() + interval '7 days' then interval '7 days' else interval '30 days' end as since
    from (${lasting}) e
    left join lateral (${lost}) own on true
    join circle_access a on a.collaboration_id = e.collaboration_id and a.valid @> app.now()
     and (a.relation in ('owner','guardian','parent','coordinator') or a.viewer_id = e.person_id and own.kind is not null)
    join collaboration c on c.id = e.collaboration_id and c.state = 'open'
   where upper(e.valid) > app.now() and upper(e.valid) <= app.now() + interval '30 days'
     and (a.relation in ('owner','coordinator') or a.viewer_id = e.person_id or e.areas && a.areas)
     and (e.kind <> 'relative_ending' or own.kind is not null or e.of_ground is not null)
     and (e.kind <> 'parent_ending' or exists (select from circle_access b where b.collaboration_id = e.collaboration_id
                                                  and b.through_id = e.id and upper(b.valid) = upper(e.valid)))`;

/**
 * Birthdays, three months ahead and one: those that change who sees or decides what are told to child, parents and
 * coordinator; those from which the child is heard in another way, to whoever coordinates, who sees to it.
 */
const comingAges = `
  select distinct a.viewer_id, case key when 'talk' then 'talk_coming' when 'party' then 'party_coming' else 'age_coming' end, c.id, c.id, day::text,
         day::timestamp at time zone 'Europe/Oslo' - case when day <= today + 31 then interval '31 days' else interval '92 days' end
    from collaboration c
    join person p on p.id = c.owner_id and p.born_on is not null
   cross join lateral (select (app.now() at time zone 'Europe/Oslo')::date as today) now_in_norway
   cross join lateral (select key, app.age_day(p.born_on, key) as day from unnest(array['talk','weight','party','health','of_age']) key) age
    join circle_access a on a.collaboration_id = c.id and a.valid @> app.now() and a.relation in ('owner','parent','coordinator')
     and (a.relation = 'coordinator' or key not in ('talk','party'))
   where c.state = 'open' and day > today and day <= today + 92`;

/** Warns of access that ends by itself, once at each step however often this runs. */
export function warnOfEndings(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'warn-of-endings', async (runner) => {
    const due = (await runner.query(
      `with due (recipient, kind, collaboration, about, on_day, since) as (${endings} union all ${comingAges})
       select recipient, kind, collaboration, about, on_day from due d
        where not exists (select from notice n where n.recipient_id = d.recipient and n.kind = d.kind and n.about_id = d.about
                             and n.on_date = d.on_day::date and n.created_at >= d.since)
        order by collaboration, about, recipient`,
    )) as Due[];
    for (const one of due) await tell(runner, one);
  });
}

function tell(runner: QueryRunner, { recipient, kind, collaboration, about, on_day }: Due): Promise<unknown> {
  return runner.query('select app.notify($1, $2, $3, $4, $5, null, $6)', [
    [newId()],
    [recipient],
    kind,
    collaboration,
    about,
    on_day,
  ]);
}
