import type { SharedTextAddress } from '@samplan/shared/contracts';
import type { DeskSocket } from '@samplan/api/platform/realtime';

/** A text open on one page, and how far that page has come. */
export class OpenPage {
  mayWrite = true;
  private busy: Promise<void> | null = null;
  private again = false;
  private seen: Uint8Array | null = null;

  constructor(
    readonly socket: DeskSocket,
    readonly address: SharedTextAddress,
    readonly textId: string,
    public known: Uint8Array,
  ) {}

  /** One at a time, and once more when something came meanwhile. */
  async bring(work: () => Promise<void>): Promise<void> {
    this.again = true;
    if (this.busy) return;
    this.busy = (async () => {
      while (this.again) {
        this.again = false;
        await work();
      }
    })();
    try {
      await this.busy;
    } finally {
      this.busy = null;
    }
  }

  /** Text taken away leaves the page as far as before; only the whole tells whether anything is new. */
  lacks(state: Uint8Array, mayWrite: boolean): boolean {
    const same = this.seen !== null && Buffer.compare(this.seen, state) === 0;
    this.seen = state;
    return !same || mayWrite !== this.mayWrite;
  }

  has(known: Uint8Array, mayWrite: boolean): void {
    this.known = known;
    this.mayWrite = mayWrite;
  }
}
