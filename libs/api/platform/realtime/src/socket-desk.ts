import type { ClientEvents, ServerEvents } from '@samplan/shared/contracts';
import type { RequestContext, Viewer } from '@samplan/api/platform/request';

/** One open page, to those who do more over its line than tell of changes. */
export interface DeskSocket {
  readonly id: string;
  readonly viewer: Viewer;
  on<Event extends keyof ClientEvents>(event: Event, take: (...said: unknown[]) => void): void;
  onGone(gone: () => void): void;
  emit<Event extends keyof ServerEvents>(event: Event, ...told: Parameters<ServerEvents[Event]>): void;
  /** The person is at it, as with a request of theirs: their session goes on. */
  used(): void;
  /** Does something as the one behind the line, as a request of theirs would: access is asked for anew. */
  act<Result>(work: (ctx: RequestContext) => Promise<Result>): Promise<Result>;
}

/** What else is done over the line. */
export interface SocketDesk {
  start(): Promise<void>;
  stop(): Promise<void>;
  welcome(socket: DeskSocket): void;
  /** What this person may see or do has become another. */
  accessChanged(personId: string): void;
}
