import { Listener } from '@samplan/api/platform/database';
import type { DataSource } from 'typeorm';
import { FeedReader } from './persistence/feed.reader';
import type { FeedRow, Position } from './position';

const batch = 500;
const start: Position = { tx: '0', seq: '0' };

/**
 * Follows the committed changes of all municipalities in their one order, woken by NOTIFY. Rows are handed on one at a
 * time: the next waits until every listener is done, so leaving a room takes effect exactly at its place in the order.
 */
export class ChangeTail {
  private position: Position = start;
  private queue: Promise<void> = Promise.resolve();
  private readonly listeners: ((row: FeedRow) => Promise<void> | void)[] = [];
  private readonly wakeUp: Listener;
  private readonly feed: FeedReader;
  private running = false;
  private again: NodeJS.Timeout | null = null;

  constructor(
    dataSource: DataSource,
    url: string,
    private readonly onError: (error: unknown) => void,
  ) {
    this.feed = new FeedReader(dataSource);
    this.wakeUp = new Listener(url, { samplan_change: () => this.drain() }, { onError, onReady: () => this.drain() });
  }

  onRow(listener: (row: FeedRow) => Promise<void> | void): void {
    this.listeners.push(listener);
  }

  async start(): Promise<void> {
    this.position = (await this.feed.head()) ?? start;
    this.running = true;
    await this.wakeUp.start();
  }

  async stop(): Promise<void> {
    this.running = false;
    if (this.again) clearTimeout(this.again);
    await this.wakeUp.stop();
    await this.queue;
  }

  /** Runs work between two rows: nothing is handed on meanwhile. Gets the present position. */
  exclusive<Result>(work: (position: Position) => Promise<Result>): Promise<Result> {
    const result = this.queue.then(() => work(this.position));
    this.queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Rows after a position, at most `limit`; for one who was away. */
  rowsAfter(position: Position, limit: number): Promise<FeedRow[]> {
    return this.feed.after(position, limit);
  }

  private drain(): void {
    void this.exclusive(async () => {
      while (this.running) {
        const rows = await this.rowsAfter(this.position, batch);
        for (const row of rows) {
          for (const listener of this.listeners) await listener(row);
          this.position = { tx: row.tx, seq: row.seq };
        }
        if (rows.length < batch) break;
      }
      if (this.running) await this.comeBackIfSomethingWaits();
    }).catch((error: unknown) => {
      this.onError(error);
      this.comeBack(500);
    });
  }

  /** A committed row may wait behind an older transaction that will never notify; look again shortly. */
  private async comeBackIfSomethingWaits(): Promise<void> {
    if (await this.feed.isWaitingAfter(this.position)) this.comeBack(15);
  }

  private comeBack(milliseconds: number): void {
    if (this.again) clearTimeout(this.again);
    this.again = setTimeout(() => this.running && this.drain(), milliseconds);
  }
}
