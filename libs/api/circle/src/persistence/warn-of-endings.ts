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

/** Consents that end within 30 days, and again within 7: told to the person, those who decide, and the coordinator. */
const endingConsents = `
  select distinct a.viewer_id as recipient, 'consent_ending' as kind, g.collaboration_id as collaboration, g.id as about,
         (upper(g.valid) at time zone 'Europe/Oslo' - interval '1 second')::date::text as on_day,
         upper(g.valid) - case when upper(g.valid) <= app.now() + interval '7 days' then interval '7 days' else interval '30 days' end as since
    from ground g
    join circle_access a on a.collaboration_id = g.collaboration_id and a.valid @> app.now()
     and a.relation in ('owner','guardian','parent','coordinator')
    join collaboration c on c.id = g.collaboration_id and c.state = 'open'
   where upper(g.valid) > app.now() and upper(g.valid) <= app.now() + interval '30 days'
     and g.kind = 'consent' and (a.relation in ('owner','coordinator') or g.areas && a.areas)`;

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
      `with due (recipient, kind, collaboration, about, on_day, since) as (${endingConsents} union all ${comingAges})
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
