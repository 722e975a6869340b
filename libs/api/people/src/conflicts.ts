import { Injectable } from '@nestjs/common';
import type { FieldConflict } from '@samplan/api/platform/change-feed';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from './graphql/people.reader';

/** Tells a person what somebody else wrote meanwhile: both texts, and by whom. */
@Injectable()
export class Conflicts {
  constructor(private readonly people: PeopleReader) {}

  async expected(ctx: RequestContext, conflicts: readonly FieldConflict[], currentVersion: number): Promise<Expected> {
    return new Expected(
      await Promise.all(
        conflicts.map(async (conflict) => ({
          code: 'VERSION_CONFLICT' as const,
          path: [conflict.field],
          conflict: {
            yours: asText(conflict.yours),
            theirs: asText(conflict.theirs),
            theirName: (await this.people.person(ctx, conflict.theirId)).name,
            theirAt: conflict.at,
            currentVersion,
          },
        })),
      ),
    );
  }
}

const asText = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
