import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import type { YesFacts } from '../domain/yes';

/** What the rules of consent ask about a person. */
export interface ConsentFacts extends YesFacts {
  bornOn: string | null;
  /** Old enough to keep matters of health from the parents, and still a child. */
  mayWithhold: boolean;
  /** Not yet of age, or not yet born. */
  isChild: boolean;
}

interface Row {
  owner_id: string;
  born_on: string | null;
  under_age: boolean;
  has_a_voice: boolean;
  may_withhold: boolean;
  is_child: boolean;
  today: string;
  guardians: { personId: string; areas: LifeArea[]; mayConsent: boolean }[];
  parents: { personId: string; areas: LifeArea[] }[];
}

@Injectable()
export class ConsentFactsReader {
  async of(ctx: RequestContext, collaborationId: string): Promise<ConsentFacts> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<Row>(
      `with person_of as (
         select c.owner_id, p.born_on, p.expected_on, (app.now() at time zone 'Europe/Oslo')::date as today
           from collaboration c join person p on p.id = c.owner_id where c.id = $1)
       select owner_id, born_on::text, today::text,
              expected_on is not null or coalesce(today < app.age_day(born_on, 'health'), false) as under_age,
              expected_on is null and coalesce(today >= app.age_day(born_on, 'talk'), true) as has_a_voice,
              coalesce(today >= app.age_day(born_on, 'weight') and today < app.age_day(born_on, 'of_age'), false) as may_withhold,
              expected_on is not null or coalesce(today < app.age_day(born_on, 'of_age'), false) as is_child,
              (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'areas', areas, 'mayConsent', may_consent) order by id), '[]')
                 from guardian_mandate where collaboration_id = $1 and valid @> app.now()) as guardians,
              (select coalesce(jsonb_agg(jsonb_build_object('personId', viewer_id, 'areas', areas) order by viewer_id), '[]')
                 from circle_access where collaboration_id = $1 and relation = 'parent' and valid @> app.now()) as parents
         from person_of`,
      [collaborationId],
    );
    if (!row) throw new Error('A collaboration in scope has a person');
    return {
      ownerId: row.owner_id,
      bornOn: row.born_on,
      underAge: row.under_age,
      hasAVoice: row.has_a_voice,
      mayWithhold: row.may_withhold,
      isChild: row.is_child,
      today: row.today,
      guardians: row.guardians,
      parents: row.parents,
    };
  }
}
