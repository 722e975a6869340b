import { Injectable } from '@nestjs/common';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';

/** Where meetings are. The database answers for those who may know, and nobody can ask past it. */
@Injectable()
export class MeetingPlaces {
  of(ctx: RequestContext, meetingId: string): Promise<string | null> {
    return loader<string>(ctx, null, 'meeting-place', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ meeting_id: string; place: string }>('select * from app.meeting_places($1)', [
        [...ids],
      ]);
      return new Map(rows.map((row) => [row.meeting_id, row.place]));
    }).load(meetingId);
  }
}
