import { Injectable } from '@nestjs/common';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';

interface ChildAgeDay {
  key: 'talk' | 'weight' | 'party' | 'health' | 'of_age';
  age: number;
  date: string;
  past: boolean;
}

/** The birthdays that change how a child is heard; nothing for grown-ups, and where no date of birth is known. */
@Injectable()
export class ChildAgesRepository {
  async of(ctx: RequestContext, collaborationId: string): Promise<ChildAgeDay[]> {
    const days = await this.days(ctx, collaborationId);
    return days.some(({ key, past }) => key === 'of_age' && past) ? [] : days;
  }

  async isOfAge(ctx: RequestContext, collaborationId: string): Promise<boolean> {
    return (await this.days(ctx, collaborationId)).some(({ key, past }) => key === 'of_age' && past);
  }

  private async days(ctx: RequestContext, collaborationId: string): Promise<ChildAgeDay[]> {
    const found = await loader<ChildAgeDay[]>(ctx, null, 'child-ages', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<ChildAgeDay & { id: string }>(
        `select c.id, r.key, r.age, day::text as date, day <= (app.now() at time zone 'Europe/Oslo')::date as past
           from collaboration c join person p on p.id = c.owner_id
          cross join age_rule r cross join lateral app.age_day(p.born_on, r.key) day
          where c.id = any ($1) and day is not null and r.valid @> day
          order by c.id, day, r.age`,
        [[...ids]],
      );
      const groups = new Map<string, ChildAgeDay[]>();
      for (const { id, ...day } of rows) groups.set(id, [...(groups.get(id) ?? []), day]);
      return groups;
    }).load(collaborationId);
    return found ?? [];
  }
}
