import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';

export interface AgeDay {
  key: 'talk' | 'weight' | 'party' | 'health' | 'of_age';
  age: number;
  date: string;
  past: boolean;
}

@Injectable()
export class AgesRepository {
  /** The birthdays from which a child is heard, sees or decides in another way, in order. */
  async of(ctx: RequestContext, bornOn: string): Promise<AgeDay[]> {
    const tx = await ctx.db.tx();
    return tx.sql<AgeDay>(
      `select key, age, day::text as date, day <= (app.now() at time zone 'Europe/Oslo')::date as past
         from age_rule, lateral app.age_day($1::date, key) day
        where key in ('talk', 'weight', 'party', 'health', 'of_age') and day is not null and valid @> day
        order by day, age`,
      [bornOn],
    );
  }
}
