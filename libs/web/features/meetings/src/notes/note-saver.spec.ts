import { phaseOf } from './note-state';
import { createNoteSaver, type SendNote, type SendOutcome } from './note-saver';

const saved = (text: string, version: number): SendOutcome => ({ kind: 'saved', seen: { text, version } });

function saverWith(...outcomes: SendOutcome[]) {
  const send = jest.fn<ReturnType<SendNote>, Parameters<SendNote>>();
  outcomes.forEach((outcome) => send.mockResolvedValueOnce(outcome));
  return { send, saver: createNoteSaver({ text: 'Bratt trapp.', version: 3 }, send, () => 42) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('saving', () => {
  it('waits until the writer pauses, and sends once', async () => {
    const { send, saver } = saverWith(saved('Bratt trapp. Glatt.', 4));
    saver.type('Bratt trapp. Gl');
    await jest.advanceTimersByTimeAsync(500);
    saver.type('Bratt trapp. Glatt.');
    await jest.advanceTimersByTimeAsync(500);
    expect(send).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(100);
    expect(send.mock.calls).toEqual([['Bratt trapp. Glatt.', 3]]);
    expect(phaseOf(saver.get())).toBe('idle');
    expect(saver.get().savedAt).toBe(42);
  });

  it('saves what was typed during a save on top of the version that save gave', async () => {
    let answer = (_outcome: SendOutcome): void => undefined;
    const { send, saver } = saverWith();
    send.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    send.mockResolvedValueOnce(saved('AB', 5));
    saver.type('A');
    await jest.advanceTimersByTimeAsync(600);
    saver.type('AB');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(send).toHaveBeenCalledTimes(1);
    answer(saved('A', 4));
    await jest.advanceTimersByTimeAsync(600);
    expect(send.mock.calls[1]).toEqual(['AB', 4]);
    expect(saver.get().text).toBe('AB');
  });

  it('keeps the text while the server is out of reach, and sends it when it is back', async () => {
    const { send, saver } = saverWith({ kind: 'unreachable' }, saved('Ny tekst', 4));
    saver.type('Ny tekst');
    await jest.advanceTimersByTimeAsync(600);
    expect(phaseOf(saver.get())).toBe('unreachable');
    expect(saver.get().text).toBe('Ny tekst');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(send).toHaveBeenCalledTimes(2);
    expect(phaseOf(saver.get())).toBe('idle');
  });

  it('says why a text was refused and tries again only when it is changed', async () => {
    const { send, saver } = saverWith({ kind: 'refused', reason: 'Teksten er for lang.' }, saved('Kort', 4));
    saver.type('Lang');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(phaseOf(saver.get())).toBe('refused');
    saver.type('Kort');
    await jest.advanceTimersByTimeAsync(600);
    expect(phaseOf(saver.get())).toBe('idle');
  });

  it('flush sends at once and tells whether everything arrived', async () => {
    const { saver } = saverWith({ kind: 'unreachable' }, saved('X', 4));
    saver.type('X');
    expect(await saver.flush()).toBe(false);
    expect(await saver.flush()).toBe(true);
  });
});

describe('a refetch', () => {
  it('shows what others wrote when nobody writes here', () => {
    const { saver } = saverWith();
    saver.receive({ text: 'Andres tekst', version: 4 });
    expect(saver.get().text).toBe('Andres tekst');
  });

  it('never replaces what is being typed, and still saves against the version it was built on', async () => {
    const { send, saver } = saverWith(saved('Min tekst', 6));
    saver.type('Min tekst');
    saver.receive({ text: 'Andres tekst', version: 5 });
    expect(saver.get().text).toBe('Min tekst');
    await jest.advanceTimersByTimeAsync(600);
    expect(send).toHaveBeenCalledWith('Min tekst', 3);
  });

  it('moves on to the newer version when only the other section changed', async () => {
    const { send, saver } = saverWith(saved('Min tekst', 6));
    saver.type('Min tekst');
    saver.receive({ text: 'Bratt trapp.', version: 5 });
    await jest.advanceTimersByTimeAsync(600);
    expect(send).toHaveBeenCalledWith('Min tekst', 5);
  });

  it('that is older than what is known changes nothing', () => {
    const { saver } = saverWith();
    saver.receive({ text: 'Nyest', version: 9 });
    saver.receive({ text: 'Eldre', version: 8 });
    expect(saver.get().text).toBe('Nyest');
  });

  it('that overtook the answer to a save is shown once that answer has come', async () => {
    let answer = (_outcome: SendOutcome): void => undefined;
    const { send, saver } = saverWith();
    send.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    saver.type('Min');
    await jest.advanceTimersByTimeAsync(600);
    saver.receive({ text: 'Min og din', version: 5 });
    answer(saved('Min', 4));
    await jest.advanceTimersByTimeAsync(0);
    expect(saver.get().text).toBe('Min og din');
  });
});

describe('a conflict', () => {
  const conflict = { text: 'Andres tekst', version: 5, name: 'Kari Berg', at: '2026-02-03T09:00:00Z' };

  async function inConflict(...outcomes: SendOutcome[]) {
    const made = saverWith({ kind: 'conflict', conflict }, ...outcomes);
    made.saver.type('Min tekst');
    await jest.advanceTimersByTimeAsync(600);
    return made;
  }

  it('keeps both texts and sends nothing until somebody has chosen', async () => {
    const { send, saver } = await inConflict();
    saver.type('Min tekst, lengre');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(saver.get()).toMatchObject({ text: 'Min tekst, lengre', conflict });
    expect(await saver.flush()).toBe(false);
  });

  it('shows the newest of the other text while the choice is open', async () => {
    const { saver } = await inConflict();
    saver.receive({ text: 'Andres tekst, mer', version: 6 });
    expect(saver.get().conflict).toMatchObject({ text: 'Andres tekst, mer', version: 6, name: 'Kari Berg' });
    expect(saver.get().text).toBe('Min tekst');
  });

  it('saves the chosen text on top of the other', async () => {
    const { send, saver } = await inConflict(saved('Begge', 6));
    saver.resolve('Begge');
    await jest.advanceTimersByTimeAsync(0);
    expect(send).toHaveBeenLastCalledWith('Begge', 5);
    expect(phaseOf(saver.get())).toBe('idle');
  });

  it('sends nothing when the other text was chosen', async () => {
    const { send, saver } = await inConflict();
    saver.resolve('Andres tekst');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(phaseOf(saver.get())).toBe('idle');
  });
});
