import type { ChangeSignal } from '@samplan/shared/contracts';
import { TopicRegistry } from './topic-registry';

const signal = (over: Partial<ChangeSignal> = {}): ChangeSignal => ({
  pos: '1',
  type: 'measure.edited',
  entity: 'measure',
  id: 'measure-1',
  version: 2,
  collaborationId: 'aud',
  ...over,
});

describe('screens that listen', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('fetch once for a burst, and again for what comes after', () => {
    const registry = new TopicRegistry();
    const run = jest.fn();
    registry.subscribe([{ collaborationId: 'aud' }], run);
    for (let index = 0; index < 20; index += 1) registry.signal(signal({ pos: String(index) }));
    expect(run).not.toHaveBeenCalled();
    jest.advanceTimersByTime(250);
    expect(run).toHaveBeenCalledTimes(1);
    registry.signal(signal());
    jest.advanceTimersByTime(250);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('do not all ask in the same instant', () => {
    const waits = [0, 0.5, 1];
    const registry = new TopicRegistry(() => waits.shift() ?? 0);
    const times: number[] = [];
    const start = Date.now();
    for (let screen = 0; screen < 3; screen += 1) registry.subscribe([{}], () => times.push(Date.now() - start));
    registry.signal(signal());
    jest.advanceTimersByTime(1000);
    expect(times).toEqual([50, 150, 250]);
  });

  it.each([
    ['another person', { collaborationId: 'emil' }, 0],
    ['the same person', { collaborationId: 'aud' }, 1],
    ['another kind of change', { collaborationId: 'aud', types: ['message.sent'] as const }, 0],
    ['one of several kinds', { types: ['message.sent', 'measure.edited'] as const }, 1],
    ['the thing itself', { entity: 'measure', id: 'measure-1' }, 1],
    ['a like thing', { entity: 'measure', id: 'measure-2' }, 0],
    ['anything at all', {}, 1],
  ])('fetch for %s as their topic says', (_name, topic, times) => {
    const registry = new TopicRegistry();
    const run = jest.fn();
    registry.subscribe([topic], run);
    registry.signal(signal());
    jest.advanceTimersByTime(250);
    expect(run).toHaveBeenCalledTimes(times);
  });

  it('fetch nothing after they are closed, even when told just before', () => {
    const registry = new TopicRegistry();
    const run = jest.fn();
    const close = registry.subscribe([{}], run);
    registry.signal(signal());
    close();
    jest.advanceTimersByTime(250);
    expect(run).not.toHaveBeenCalled();
  });

  it('all fetch when the client was away too long to be told what it missed', () => {
    const registry = new TopicRegistry();
    const runs = [jest.fn(), jest.fn()];
    registry.subscribe([{ collaborationId: 'aud' }], runs[0]!);
    registry.subscribe([{ collaborationId: 'emil' }], runs[1]!);
    registry.refetchAll();
    jest.advanceTimersByTime(250);
    expect(runs.map((run) => run.mock.calls.length)).toEqual([1, 1]);
  });
});
