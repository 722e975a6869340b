import type {
  PersonHere,
  SharedTextAddress,
  SharedTextOpened,
  SharedTextRefusal,
  SharedTextWritten,
} from '@samplan/shared/contracts';
import * as Y from 'yjs';
import type { TestSocket } from './test-socket';

/** A text open on somebody's page. */
export class TestText {
  readonly doc = new Y.Doc();
  people: PersonHere[] = [];
  closed: SharedTextRefusal | null = null;
  mayWrite = true;
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly line: TestSocket,
    private readonly address: SharedTextAddress,
  ) {}

  static async open(line: TestSocket, address: SharedTextAddress): Promise<TestText> {
    const page = new TestText(line, address);
    const { socket } = line;
    const mine = (told: SharedTextAddress): boolean => told.kind === address.kind && told.id === address.id;
    const take = (work: () => void): void => {
      work();
      for (const wake of page.waiting) wake();
      page.waiting.clear();
    };
    socket.on('text:changed', (told) => {
      if (!mine(told)) return;
      take(() => {
        page.mayWrite = told.mayWrite;
        Y.applyUpdate(page.doc, new Uint8Array(told.update), 'line');
      });
    });
    socket.on('text:people', (told) => mine(told) && take(() => void (page.people = told.people)));
    socket.on('text:closed', (told) => mine(told) && take(() => void (page.closed = told.code)));
    const opened = (await socket.timeout(10_000).emitWithAck('text:open', address)) as SharedTextOpened;
    if (!opened.ok) throw new Error(opened.code);
    Y.applyUpdate(page.doc, new Uint8Array(opened.state), 'line');
    page.people = opened.people;
    return page;
  }

  get text(): string {
    return this.doc.getText('text').toJSON();
  }

  /** Writes on the page alone; what is to be sent comes back. */
  type(at: number, words: string): Uint8Array {
    const before = Y.encodeStateVector(this.doc);
    this.doc.getText('text').insert(at, words);
    return Y.encodeStateAsUpdate(this.doc, before);
  }

  send(update: Uint8Array, more: object = {}): Promise<SharedTextWritten> {
    const said = { ...this.address, update, ...more };
    return this.line.socket.timeout(10_000).emitWithAck('text:write', said) as Promise<SharedTextWritten>;
  }

  write(at: number, words: string): Promise<SharedTextWritten> {
    return this.send(this.type(at, words));
  }

  /** The test's own time limit ends a wait in vain. */
  async until(fits: (page: this) => boolean): Promise<void> {
    while (!fits(this)) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }
}
