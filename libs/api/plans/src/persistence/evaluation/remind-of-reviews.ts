import { newId } from '@samplan/shared/kernel';
import { everyMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource } from 'typeorm';

/**
 * Reviews that nobody has been told of, each once for each day it was set to, and only within what the one who is told may
 * see. Several in one plan are told as one, of the plan and the latest of the days, and so none of them is told again.
 * @param when a condition on the day, where `today.day` is today
 * @param whom a condition on the place `a` of whoever is told of the review `r`
 */
const untold = (kind: 'review_due' | 'review_soon', when: string, whom: string): string => `
  with today (day) as (select (app.now() at time zone 'Europe/Oslo')::date),
  review (about, collaboration, life_area, on_day, goal, plan) as (
    select p.id, p.collaboration_id, 'common', p.review_date, null::uuid, p.id
      from individual_plan p, today where p.state = 'active' and p.review_date ${when}
    union all
    select g.id, g.collaboration_id, g.life_area, g.review_on, g.id, p.id
      from goal g join individual_plan p on p.id = g.plan_id and p.state = 'active', today
     where g.review_on ${when} and g.removed_at is null and g.state = 'open'),
  untold as (
    select distinct a.viewer_id as recipient, r.collaboration, r.plan, r.about, r.on_day
      from review r
      join collaboration c on c.id = r.collaboration and c.state = 'open'
      join circle_access a on a.collaboration_id = r.collaboration and a.valid @> app.now()
       and r.life_area = any (a.areas)
     where (${whom})
       and not exists (select from notice n
                        where n.recipient_id = a.viewer_id and n.kind = '${kind}'
                          and (n.about_id = r.about and n.on_date = r.on_day
                               or n.about_id = r.plan and n.on_date >= r.on_day)))
  select recipient, collaboration, max(on_day)::text as on_day,
         case when count(*) = 1 then (array_agg(about))[1] else plan end as about
    from untold group by recipient, collaboration, plan
   order by collaboration, plan, recipient`;

/** What is to be looked at today or should have been: the person, the coordinator, and who answers for what is not done. */
const due = untold(
  'review_due',
  '<= today.day',
  `a.relation in ('owner', 'coordinator')
   or a.relation <> 'emergency' and exists (
        select from measure m
         where m.collaboration_id = r.collaboration and m.accountable_person_id = a.viewer_id
           and m.status in ('proposed', 'agreed', 'under_way') and m.removed_at is null
           and m.life_area = any (a.areas) and (r.goal is null or m.goal_id = r.goal))`,
);
/**
 * Two weeks ahead, so that whoever coordinates can gather the team. Not nearer than that: who sets a day that soon knows of
 * it. The two days more are for when the worker has stood still.
 */
const soon = untold('review_soon', 'between today.day + 12 and today.day + 14', "a.relation = 'coordinator'");

interface Due {
  recipient: string;
  collaboration: string;
  about: string;
  on_day: string;
}

/** Reminds of reviews, two weeks ahead and on the day, once each, however often this runs. */
export function remindOfReviews(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'remind-of-reviews', async (runner) => {
    for (const [kind, statement] of Object.entries({ review_due: due, review_soon: soon })) {
      for (const { recipient, collaboration, about, on_day } of (await runner.query(statement)) as Due[])
        await runner.query('select app.notify($1, $2, $3, $4, $5, null, $6)', [
          [newId()],
          [recipient],
          kind,
          collaboration,
          about,
          on_day,
        ]);
    }
  });
}
