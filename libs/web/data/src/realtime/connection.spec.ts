import type { ChangeSignal } from '@samplan/shared/contracts';
import { SessionGate } from '../client/session-gate';
import { connectRealtime, type OpenSocket, type RealtimeState } from './connection';
import { TopicRegistry } from './topic-registry';

/** Stands in for the library's socket: what the server would send is sent by the test. */
class TestSocket {
  connects = 0;
  disconnects = 0;
  active = true;
  private readonly handlers = new Map<string, (told: never) => void>();

  on(event: string, handler: (told: never) => void): void {
    this.handlers.set(event, handler);
  }

  say(event: string, told?: unknown): void {
    this.handlers.get(event)?.(told as never);
  }

  connect(): void {
    this.connects += 1;
  }

  disconnect(): void {
    this.disconnects += 1;
  }
}

const signal: ChangeSignal = {
  pos: '7',
  type: 'measure.edited',
  entity: 'measure',
  id: 'm',
  version: 2,
  collaborationId: 'aud',
};

async function connected() {
  const socket = new TestSocket();
  const registry = new TopicRegistry(() => 0);
  const gate = new SessionGate();
  const states: RealtimeState[] = [];
  const onCircleChanged = jest.fn();
  const fetched = jest.fn();
  registry.subscribe([{ collaborationId: 'aud' }], fetched);
  let auth: Parameters<OpenSocket>[0] = () => undefined;
  const open: OpenSocket = (given) => {
    auth = given;
    return Promise.resolve(socket as never);
  };
  const stop = connectRealtime({ registry, gate, onCircleChanged, onState: (state) => states.push(state), open });
  await Promise.resolve();
  await Promise.resolve();
  const sentPos = (): string | null => {
    let pos: string | null = null;
    auth((data) => (pos = data.pos));
    return pos;
  };
  return { socket, gate, states, onCircleChanged, fetched, stop, sentPos };
}

describe('the line to the server', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('passes on what has changed, and on return says how far it had come', async () => {
    const { socket, fetched, sentPos, states } = await connected();
    expect(sentPos()).toBeNull();
    socket.say('ready', { pos: '5', refetch: false });
    socket.say('change', signal);
    jest.advanceTimersByTime(300);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(sentPos()).toBe('7');
    expect(states).toEqual(['connecting', 'live']);
  });

  it('has everything fetched again when it was away too long', async () => {
    const { socket, fetched } = await connected();
    socket.say('ready', { pos: '5', refetch: true });
    jest.advanceTimersByTime(300);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each(['circle.changed', 'protection.changed', 'place.told'] as const)(
    'has what was fetched forgotten at %s',
    async (type) => {
      const { socket, onCircleChanged } = await connected();
      socket.say('change', signal);
      expect(onCircleChanged).not.toHaveBeenCalled();
      socket.say('change', { ...signal, type });
      expect(onCircleChanged).toHaveBeenCalledTimes(1);
    },
  );

  it('calls again when the server hangs up, but not when the library does it itself', async () => {
    const { socket, states } = await connected();
    socket.say('disconnect', 'transport close');
    jest.advanceTimersByTime(60_000);
    expect(socket.connects).toBe(0);
    socket.say('disconnect', 'io server disconnect');
    jest.advanceTimersByTime(5_000);
    expect(socket.connects).toBe(1);
    expect(states.at(-1)).toBe('away');
  });

  it('waits for the person when the session has ended, and then calls again', async () => {
    const { socket, gate } = await connected();
    socket.say('ended');
    socket.say('disconnect', 'io server disconnect');
    jest.advanceTimersByTime(60_000);
    expect(gate.lost).toBe(true);
    expect(socket.connects).toBe(0);
    gate.reopen();
    await Promise.resolve();
    await Promise.resolve();
    expect(socket.connects).toBe(1);
  });

  it('stays away once it is told to', async () => {
    const { socket, stop, states } = await connected();
    socket.say('disconnect', 'io server disconnect');
    stop();
    jest.advanceTimersByTime(60_000);
    expect(socket.connects).toBe(0);
    expect(socket.disconnects).toBe(1);
    expect(states.at(-1)).toBe('off');
  });
});
