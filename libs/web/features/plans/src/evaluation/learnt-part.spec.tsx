import type { EvaluationViewFragment } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as Y from 'yjs';
import { conflict } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';
import { LearntPart } from './learnt-part';

let mockOtherEnd: OtherEnd;
jest.mock('socket.io-client', () => ({ io: () => mockOtherEnd.socket }));

/** The other end of the line: keeps the text as it stands, and lets another write in it. */
class OtherEnd {
  readonly doc = new Y.Doc();
  isAway = false;
  private readonly takers = new Map<string, (told: unknown) => void>();

  constructor(text: string) {
    this.doc.getText('text').insert(0, text);
  }

  readonly socket = {
    on: (event: string, take: (told: unknown) => void) => this.takers.set(event, take),
    emit: () => undefined,
    connect: () => undefined,
    disconnect: () => undefined,
    timeout: () => ({
      emitWithAck: (event: string, { update }: { update?: Uint8Array }): Promise<unknown> => {
        if (this.isAway) return Promise.reject(new Error('away'));
        if (event === 'text:open')
          return Promise.resolve({ ok: true, state: Y.encodeStateAsUpdate(this.doc), mayWrite: true, people: [] });
        Y.applyUpdate(this.doc, update!);
        return Promise.resolve({ ok: true, at: '2026-11-22T12:00:00Z' });
      },
    }),
  };

  /** From now on it answers, or nobody does. */
  turn(live: boolean): void {
    this.isAway = !live;
    if (live) this.takers.get('ready')?.({ pos: '1', refetch: false });
    else this.takers.get('disconnect')?.('transport close');
  }

  get isHeard(): boolean {
    return this.takers.has('ready');
  }

  get text(): string {
    return this.doc.getText('text').toJSON();
  }

  /** Somebody else writes at the beginning. */
  write(words: string): void {
    this.doc.getText('text').insert(0, words);
    const update = Y.encodeStateAsUpdate(this.doc);
    act(() => this.takers.get('text:changed')?.({ kind: 'evaluation', id: 'look', update, mayWrite: true }));
  }

  people(...names: string[]): void {
    const people = names.map((name) => ({ id: name, name, initials: name.slice(0, 1) }));
    act(() => this.takers.get('text:people')?.({ kind: 'evaluation', id: 'look', people }));
  }
}

const look = {
  __typename: 'Evaluation' as const,
  id: 'look',
  goalId: 'goal',
  voice: 'SERVICE' as const,
  evaluatedOn: '2026-11-20',
  outcome: 'AS_HOPED' as const,
  outcomeBy: null,
  ownOutcome: null,
  ownWords: null,
  ownBy: null,
  learnt: 'Korte turar',
  version: 3,
};
const plan = {
  collaborationId: 'collaboration',
  reader: 'work',
  ownerId: 'aud',
  name: 'Aud',
  me: 'kari',
  level: 'COORDINATE',
  can: () => true,
  areas: ['HEALTH'],
  candidates: [],
} as const;

let server: FakeServer;
let other: OtherEnd;
beforeEach(() => {
  server = new FakeServer();
  mockOtherEnd = other = new OtherEnd('Korte turar');
});
afterEach(() => server.stop());

const show = (evaluation: EvaluationViewFragment = look) =>
  drawAs(
    server,
    'kari',
    <PlanProvider value={plan}>
      <LearntPart evaluation={evaluation} scale={null} area="HEALTH" />
    </PlanProvider>,
  );
const live = async () => {
  await waitFor(() => expect(other.isHeard).toBe(true), { timeout: 20_000 });
  act(() => other.turn(true));
};
const opening = () => screen.findByRole('button', { name: /^(Skriv meir om det vi har lært|Skriv vidare)/ });
const open = async () => {
  await userEvent.click(await opening());
  // What writing together needs is fetched first.
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Kva har vi lært\?/ }, { timeout: 20_000 });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('says that a text is too long to paste, and cuts nothing from it', async () => {
  await show();
  await live();
  const field = await open();
  await userEvent.click(field);
  await userEvent.paste('å'.repeat(10_000));
  await screen.findByText('Her er det plass til 10 000 teikn. Det som er lengre, må delast opp.');
  expect(field.value).toBe('Korte turar');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await userEvent.paste(` ${'å'.repeat(9_900)}`);
  await waitFor(() => expect(other.text).toHaveLength(9_912), { timeout: 5_000 });
  expect(screen.queryByText(/^Her er det plass til/)).toBeNull();
});

it('hints at what belongs in the journal while it is written together, and keeps every letter', async () => {
  await show();
  await live();
  const field = await open();
  await userEvent.type(field, ' F32.1');
  await screen.findByText(/^«F32\.1» ser ut som ein diagnosekode/);
  await waitFor(() => expect(other.text).toBe('Korte turar F32.1'), { timeout: 5_000 });
});

it('is written by several at once: the words of each are in the field of the other', async () => {
  const { container } = await show();
  await live();
  const field = await open();
  expect(field.value).toBe('Korte turar');
  expect(document.activeElement).toBe(field);
  other.people('Aud Nilsen');
  expect(screen.getByText('Aud Nilsen skriv òg her no.')).toBeTruthy();
  await userEvent.type(field, ' kvar dag');
  other.write('Aud: ');
  expect(field.value).toBe('Aud: Korte turar kvar dag');
  await waitFor(() => expect(other.text).toBe('Aud: Korte turar kvar dag'), { timeout: 5_000 });
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Angre');
  expect(field.value).toBe('Aud: Korte turar');
  await press('Ferdig');
  await waitFor(async () => expect(document.activeElement).toBe(await opening()));
});

it('keeps what is typed while the network is away, and sends it on return beside what others wrote', async () => {
  await show();
  await live();
  const field = await open();
  act(() => other.turn(false));
  await userEvent.type(field, ' utan nett');
  await screen.findByText(/^Utan nett\./);
  other.write('Aud: ');
  act(() => other.turn(true));
  await waitFor(() => expect(other.text).toBe('Aud: Korte turar utan nett'), { timeout: 5_000 });
  expect(field.value).toBe('Aud: Korte turar utan nett');
  await screen.findByText(/^Lagra /);
});

it('is a field as any other where the line is down, and shows both texts when another wrote meanwhile', async () => {
  await show();
  const field = await open();
  await userEvent.clear(field);
  await userEvent.type(field, 'Min lærdom');
  server.answer('EditEvaluation', {
    editEvaluation: {
      __typename: 'P',
      evaluation: null,
      errors: [conflict('learnt', 'Min lærdom', 'Ein annan lærdom')],
    },
  });
  await press('Lagre evalueringa');
  await screen.findByText('Ein annan lærdom');
  expect(screen.getByText('Min lærdom')).toBeTruthy();
});

it('is read and not written by those who may not', async () => {
  await drawAs(
    server,
    'liv',
    <PlanProvider value={{ ...plan, reader: 'kin', me: 'liv', can: () => false } as never}>
      <LearntPart evaluation={look} scale={null} area="HEALTH" />
    </PlanProvider>,
  );
  await screen.findByText('Korte turar');
  expect(screen.queryByRole('button')).toBeNull();
});
