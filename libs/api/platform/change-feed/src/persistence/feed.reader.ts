import type { DataSource } from 'typeorm';
import type { FeedRow, Position } from '../position';

/** Reads the feed through its definer functions, which give headers only and no content. */
export class FeedReader {
  constructor(private readonly database: DataSource) {}

  /** The place of the newest committed change; undefined while there is none. */
  async head(): Promise<Position | undefined> {
    const [head] = await this.database.query<Position[]>('select * from app.change_head()');
    return head;
  }

  /** Rows after a position, at most `limit`. */
  after({ tx, seq }: Position, limit: number): Promise<FeedRow[]> {
    return this.database.query<FeedRow[]>('select * from app.change_feed($1::text::xid8, $2, $3)', [tx, seq, limit]);
  }

  /** Whether a committed row has not been read, because it waits behind an older transaction or did until just now. */
  async isWaitingAfter({ tx, seq }: Position): Promise<boolean> {
    const [answer] = await this.database.query<{ waiting: boolean }[]>(
      'select app.change_waiting($1::text::xid8, $2) as waiting',
      [tx, seq],
    );
    return answer?.waiting ?? false;
  }
}
