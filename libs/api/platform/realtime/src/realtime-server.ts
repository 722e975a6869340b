import type { ChangeSignal, ClientEvents, ServerEvents } from '@samplan/shared/contracts';
import type { Authz } from '@samplan/api/platform/authz';
import {
  type ChangeTail,
  type FeedRow,
  formatPosition,
  parsePosition,
  type Position,
} from '@samplan/api/platform/change-feed';
import { Listener } from '@samplan/api/platform/database';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { hearsInNarrow, narrowRoom, personRoom, roomOf, roomRules, roomsOf } from './rooms';
import type { DeskSocket, SocketDesk } from './socket-desk';
import type { SocketIdentity, SocketSessions } from './socket-sessions';

interface SocketData extends SocketIdentity {
  /** The collaborations that have been open to it, also when they are no more: it is told that they are closed. */
  own: Set<string>;
}
type RealtimeSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

export interface RealtimeOptions {
  url: string;
  allowOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  onError: (error: unknown) => void;
  /** How often sessions of open sockets are looked at, in milliseconds. */
  sessionCheckInterval?: number;
  /** What else is done over the line. */
  desks?: readonly SocketDesk[];
}

/** The session of whoever goes on typing is prolonged no oftener. */
const usedEvery = 30_000;

/** More than this while away, and fetching again is cheaper than replaying. */
const replayLimit = 500;

/**
 * Tells open pages that something was written. Signals carry no content; whoever gets one fetches through GraphQL,
 * where access is decided again. Rooms are joined by the server alone, from the viewer's grants.
 */
export class RealtimeServer {
  private io: Server<ClientEvents, ServerEvents, Record<string, never>, SocketData> | null = null;
  private readonly sessionChanges: Listener;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly tail: ChangeTail,
    private readonly authz: Authz,
    private readonly sessions: SocketSessions,
    private readonly options: RealtimeOptions,
  ) {
    this.sessionChanges = new Listener(
      options.url,
      {
        samplan_session_ended: (id) => this.endSockets((socket) => socket.data.sessionId === id),
        samplan_hat_chosen: (chosen) => this.cutOtherHats(chosen),
      },
      options,
    );
    tail.onRow((row) => this.deliver(row));
  }

  private get desks(): readonly SocketDesk[] {
    return this.options.desks ?? [];
  }

  async start(http: HttpServer): Promise<void> {
    this.io = new Server(http, {
      path: '/realtime',
      serveClient: false,
      transports: ['websocket', 'polling'],
      // A piece of a text, with its envelope.
      maxHttpBufferSize: 70_000,
      allowRequest: (request: IncomingMessage, decide) =>
        decide(null, this.options.allowOrigin(request.headers.origin, request.headers.host)),
    });
    this.io.use((socket, next) => {
      this.identify(socket).then(() => next(), next);
    });
    this.io.on('connection', (socket) => void this.welcome(socket).catch((error: unknown) => this.drop(socket, error)));
    await this.sessionChanges.start();
    await Promise.all(this.desks.map((desk) => desk.start()));
    await this.tail.start();
    this.timer = setInterval(
      () => void this.checkSessions().catch(this.options.onError),
      this.options.sessionCheckInterval ?? 20_000,
    );
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await Promise.all(this.desks.map((desk) => desk.stop()));
    await this.tail.stop();
    await this.sessionChanges.stop();
    await this.io?.close();
  }

  private async identify(socket: RealtimeSocket): Promise<void> {
    const identity = await this.sessions.identify(socket.handshake.headers.cookie);
    if (!identity) throw new Error('UNAUTHENTICATED');
    socket.data = { ...identity, own: new Set() };
  }

  /** Joins rooms and replays between two rows of the feed, so that nothing is missed and nothing comes twice. */
  private async welcome(socket: RealtimeSocket): Promise<void> {
    await this.tail.exclusive(async (position) => {
      await this.joinRooms(socket);
      const since = parsePosition((socket.handshake.auth as { pos?: unknown }).pos);
      const missed = since ? await this.missed(since, position) : null;
      for (const row of missed ?? []) {
        if (hears(socket, row)) socket.emit('change', toSignal(row));
      }
      for (const desk of this.desks) desk.welcome(this.deskSocket(socket));
      socket.emit('ready', { pos: formatPosition(position), refetch: missed === null });
    });
  }

  /** What was committed after `since` up to the tail's place; null when there is too much of it. */
  private async missed(since: Position, until: Position): Promise<FeedRow[] | null> {
    const rows = await this.tail.rowsAfter(since, replayLimit + 1);
    if (rows.length > replayLimit) return null;
    return rows.filter((row) => !isAfter(row, until));
  }

  private async deliver(row: FeedRow): Promise<void> {
    if (!this.io) return;
    if (row.type === 'circle.changed' && row.audience_id) {
      const rooms = [personRoom(row.audience_id), narrowRoom(row.audience_id)];
      for (const socket of await this.socketsIn(rooms)) await this.joinRooms(socket);
      for (const desk of this.desks) desk.accessChanged(row.audience_id);
    }
    const room = roomOf(row);
    if (room)
      this.io.local
        .to(room)
        .except((row.hidden_from ?? []).flatMap((id) => [personRoom(id), narrowRoom(id)]))
        .emit('change', toSignal(row));
    if (row.audience_id)
      for (const socket of await this.socketsIn([narrowRoom(row.audience_id)]))
        if (hears(socket, row)) socket.emit('change', toSignal(row));
  }

  private async socketsIn(rooms: string[]): Promise<RealtimeSocket[]> {
    const { local, sockets } = this.io!;
    const found = await local.in(rooms).fetchSockets();
    return found.flatMap(({ id }) => sockets.sockets.get(id) ?? []);
  }

  private deskSocket(socket: RealtimeSocket): DeskSocket {
    const { viewer } = socket.data;
    let usedAt = 0;
    return {
      id: socket.id,
      viewer,
      on: (event, take) => void socket.on(event, take as never),
      onGone: (gone) => void socket.on('disconnect', gone),
      emit: (event, ...told) => void socket.emit(event, ...told),
      used: () => {
        if (Date.now() - usedAt < usedEvery) return;
        usedAt = Date.now();
        this.sessions.used(socket.handshake.headers.cookie).catch(this.options.onError);
      },
      act: async (work) => {
        const ctx = this.sessions.contextFor(viewer);
        try {
          return await work(ctx);
        } finally {
          await ctx.db.release();
        }
      },
    };
  }

  private async joinRooms(socket: RealtimeSocket): Promise<void> {
    const { viewer } = socket.data;
    const ctx = this.sessions.contextFor(viewer);
    try {
      const grants = await this.authz.grants(ctx);
      const wanted = roomsOf(viewer, grants);
      for (const { collaborationId } of grants) socket.data.own.add(collaborationId);
      for (const room of socket.rooms) if (room !== socket.id && !wanted.has(room)) await socket.leave(room);
      await socket.join([...wanted]);
    } finally {
      await ctx.db.release();
    }
  }

  private async checkSessions(): Promise<void> {
    const open = [...(this.io?.sockets.sockets.values() ?? [])];
    if (open.length === 0) return;
    const running = await this.sessions.running([...new Set(open.map((socket) => socket.data.sessionId))]);
    this.endSockets((socket) => !running.has(socket.data.sessionId));
  }

  private endSockets(which: (socket: RealtimeSocket) => boolean): void {
    for (const socket of this.io?.sockets.sockets.values() ?? []) {
      if (!which(socket)) continue;
      socket.emit('ended');
      socket.disconnect(true);
    }
  }

  /** A session acts in one hat; its pages come back under the new one. */
  private cutOtherHats(chosen: string): void {
    const [sessionId, personId] = chosen.split(' ');
    for (const socket of this.io?.sockets.sockets.values() ?? []) {
      const { data } = socket;
      if (data.sessionId === sessionId && data.viewer.personId !== personId) socket.disconnect(true);
    }
  }

  private drop(socket: RealtimeSocket, error: unknown): void {
    this.options.onError(error);
    socket.disconnect(true);
  }
}

/** Whether a socket is told of a change, as it stands now. */
function hears(socket: RealtimeSocket, row: FeedRow): boolean {
  const { viewer, own } = socket.data;
  if (isHiddenFrom(row, viewer.personId)) return false;
  if (viewer.narrow && roomRules[row.type] === 'person')
    return row.audience_id === viewer.personId && hearsInNarrow(row, own);
  const room = roomOf(row);
  return room !== null && socket.rooms.has(room);
}

function toSignal(row: FeedRow): ChangeSignal {
  return {
    pos: formatPosition(row),
    type: row.type,
    entity: row.entity,
    id: row.entity_id,
    version: row.version,
    collaborationId: row.collaboration_id,
  };
}

/** Whether the change is kept from somebody who does not yet know of the service behind it. */
function isHiddenFrom(row: FeedRow, personId: string): boolean {
  return row.hidden_from?.includes(personId) ?? false;
}

function isAfter(a: Position, b: Position): boolean {
  return BigInt(a.tx) === BigInt(b.tx) ? BigInt(a.seq) > BigInt(b.seq) : BigInt(a.tx) > BigInt(b.tx);
}
