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
         g.collaboration_id, g.id, kin.person_id, g.areas, g.valid
    from ground g
    left join next_of_kin kin on g.kind = 'consent' and kin.collaboration_id = g.collaboration_id and kin.person_id = g.person_id
     and upper(kin.valid) is distinct from upper(g.valid) and kin.valid && g.valid
   where not exists (select from next_of_kin k where g.kind = 'consent' and k.collaboration_id = g.collaboration_id
                        and k.person_id = g.person_id and k.valid && g.valid and upper(k.valid) <= upper(g.valid))
  union all
  select 'relative_ending', k.collaboration_id, k.id, k.person_id, k.areas, k.valid from next_of_kin k
   where exists (select from ground g where g.collaboration_id = k.collaboration_id and g.person_id = k.person_id
                    and (upper_inf(g.valid) or upper(g.valid) >= upper(k.valid)))
  union all
  select 'mandate_ending', collaboration_id, id, person_id, areas, valid from guardian_mandate
  union all
  select 'parent_ending', collaboration_id, id, person_id, '{}', valid from parental_responsibility`;

/** What ends within 30 days, and again within 7: told to the person, those who decide, the coordinator, and whom it lets in. */
const endings = `
  select distinct a.viewer_id as recipient, case when a.viewer_id = e.person_id then 'own_ending' else e.kind end as kind,
         e.collaboration_id as collaboration, e.id as about,
         (upper(e.valid) at time zone 'Europe/Oslo' - interval '1 second')::date::text as on_day,
         upper(e.valid) - case when upper(e.valid) <= app.now() + interval '7 days' then interval '7 days' else interval '30 days' end as since
    from (${lasting}) e
    join circle_access a on a.collaboration_id = e.collaboration_id and a.valid @> app.now()
     and (a.relation in ('owner','guardian','parent','coordinator') or a.viewer_id = e.person_id)
    join collaboration c on c.id = e.collaboration_id and c.state = 'open'
   where upper(e.valid) > app.now() and upper(e.valid) <= app.now() + interval '30 days'
     and (a.relation in ('owner','coordinator') or a.viewer_id = e.person_id or e.areas && a.areas)`;

/** Birthdays that change who sees or decides what, three months ahead and one: told to child, parents and coordinator. */
const comingAges = `
  select distinct a.viewer_id, 'age_coming', c.id, c.id, day::text,
         day::timestamp at time zone 'Europe/Oslo' - case when day <= today + 31 then interval '31 days' else interval '92 days' end
    from collaboration c
    join person p on p.id = c.owner_id and p.born_on is not null
   cross join lateral (select (app.now() at time zone 'Europe/Oslo')::date as today) now_in_norway
   cross join lateral (select app.age_day(p.born_on, key) as day from unnest(array['weight','health','of_age']) key) age
    join circle_access a on a.collaboration_id = c.id and a.valid @> app.now() and a.relation in ('owner','parent','coordinator')
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
