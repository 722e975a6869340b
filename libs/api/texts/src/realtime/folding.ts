import type { SharedTextAddress } from '@samplan/shared/contracts';
import type { DeskSocket } from '@samplan/api/platform/realtime';

/** After this long without a word the plain text follows; and this often while somebody goes on writing. */
const quiet = 1_500;
const longest = 8_000;

interface Waiting {
  address: SharedTextAddress;
  socket: DeskSocket;
  since: number;
  timer: NodeJS.Timeout;
}

/** Makes one version of many pieces: history and everything else read what came of them. */
export class Folding {
  private readonly waiting = new Map<string, Waiting>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly fold: (address: SharedTextAddress, socket: DeskSocket) => Promise<void>,
    private readonly onError: (error: unknown) => void,
  ) {}

  after(key: string, address: SharedTextAddress, socket: DeskSocket): void {
    const before = this.waiting.get(key);
    if (before) clearTimeout(before.timer);
    const since = before?.since ?? Date.now();
    const wait = Math.max(0, Math.min(quiet, since + longest - Date.now()));
    this.waiting.set(key, { address, socket, since, timer: setTimeout(() => this.soon(key), wait) });
  }

  /** Now, when something waits. */
  soon(key: string): void {
    const one = this.waiting.get(key);
    if (!one) return;
    clearTimeout(one.timer);
    this.waiting.delete(key);
    const work: Promise<void> = this.fold(one.address, one.socket)
      .catch(this.onError)
      .finally(() => this.running.delete(work));
    this.running.add(work);
  }

  async stop(): Promise<void> {
    for (const key of [...this.waiting.keys()]) this.soon(key);
    await Promise.all(this.running);
  }
}
