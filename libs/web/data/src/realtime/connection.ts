import type { ChangeType, ClientEvents, ServerEvents } from '@samplan/shared/contracts';
import type { Socket } from 'socket.io-client';
import type { SessionGate } from '../client/session-gate';
import type { Line } from './line';
import type { TopicRegistry } from './topic-registry';

export type RealtimeState = 'off' | 'connecting' | 'live' | 'away';

export interface ConnectionOptions {
  registry: TopicRegistry;
  /** What else is said on the line. */
  line?: Line;
  gate: SessionGate;
  /** Access may have changed: forget what was fetched under the old one. */
  onCircleChanged: () => void;
  onState: (state: RealtimeState) => void;
  open?: OpenSocket;
}

type ClientSocket = Socket<ServerEvents, ClientEvents>;
export type OpenSocket = (auth: (answer: (data: { pos: string | null }) => void) => void) => Promise<ClientSocket>;

/** The library is fetched when a page has already been painted; nobody waits for it to read. */
const openSocket: OpenSocket = async (auth) => {
  const { io } = await import('socket.io-client');
  return io({ path: '/realtime', withCredentials: true, transports: ['websocket', 'polling'], auth });
};

const retryAfter = 2_000;

/** What one may see has become another, on whatever page one is. */
const changesSight: ReadonlySet<ChangeType> = new Set(['circle.changed', 'protection.changed', 'place.told']);

/** Listens for signals until the returned function is called. */
export function connectRealtime(options: ConnectionOptions): () => void {
  const { registry, gate, onState } = options;
  let socket: ClientSocket | null = null;
  let pos: string | null = null;
  let stopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const again = (): void => {
    clearTimeout(retry);
    retry = setTimeout(() => socket?.connect(), retryAfter + Math.random() * retryAfter);
  };

  onState('connecting');
  void (options.open ?? openSocket)((answer) => answer({ pos })).then((opened) => {
    if (stopped) return opened.disconnect();
    socket = opened;
    options.line?.attach(opened);
    opened.on('ready', (state) => {
      pos = state.pos;
      onState('live');
      options.line?.turn(true);
      if (state.refetch) registry.refetchAll();
    });
    opened.on('change', (signal) => {
      pos = signal.pos;
      if (changesSight.has(signal.type)) options.onCircleChanged();
      registry.signal(signal);
    });
    opened.on('ended', () => void gate.close().then(() => opened.connect()));
    opened.on('disconnect', (reason) => {
      onState('away');
      options.line?.turn(false);
      // The library reconnects by itself, except when the server hung up, as it does when access changes.
      if (reason === 'io server disconnect' && !gate.lost) again();
    });
    opened.on('connect_error', () => {
      onState('away');
      if (!opened.active && !gate.lost) again();
    });
  });

  return () => {
    stopped = true;
    clearTimeout(retry);
    socket?.disconnect();
    options.line?.turn(false);
    onState('off');
  };
}
