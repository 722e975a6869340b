import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { act, type Act, changesSince, denied, markChanges, seen } from './testing/meeting-acts';

describe('the minutes of a meeting', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let owner: TestClient;
  let relative: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await cast.meeting.start();
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
    owner = await api.as(cast.owner);
    relative = await api.as(cast.relative);
    stranger = await api.as(cast.stranger);
  });
  afterEach(() => world.close());

  const note = (section: string, text: string, expectedVersion = 1): object => ({
    itemId: cast.itemId,
    expectedVersion,
    section,
    text,
  });
  const decide = (text: string, itemId = cast.itemId, idempotencyKey: string = newId()): object => ({
    itemId,
    text,
    idempotencyKey,
  });
  const make = (decisionId: string, changes: object = {}): object => ({
    decisionId,
    accountablePersonId: cast.member.id,
    deadline: dateInOslo(daysFrom(world.now, 14)),
    ...changes,
  });

  it('merges notes of different sections, and shows both texts of the same', async () => {
    const mark = await markChanges(world);
    expect((await act(coordinator, 'writeNotes', note('FACTS', 'Gikk til postkassen'))).item).toMatchObject({
      facts: 'Gikk til postkassen',
      version: 2,
    });
    expect((await act(member, 'writeNotes', note('ASSESSMENTS', 'Tryggere'))).item).toMatchObject({
      facts: 'Gikk til postkassen',
      assessments: 'Tryggere',
      version: 3,
    });
    expect((await act(member, 'writeNotes', note('FACTS', 'Gikk til butikken'))).errors).toEqual([
      expect.objectContaining({
        code: 'VERSION_CONFLICT',
        path: ['text'],
        yours: 'Gikk til butikken',
        theirs: 'Gikk til postkassen',
        theirName: 'Kari Berg',
        currentVersion: 3,
      }),
    ]);
    expect((await act(member, 'writeNotes', note('FACTS', 'Gikk til butikken', 3))).item).toMatchObject({
      facts: 'Gikk til butikken',
      version: 4,
    });
    expect((await act(member, 'writeNotes', note('FACTS', 'Gikk til butikken', 3))).item).toMatchObject({ version: 4 });
    expect(await changesSince(world, mark)).toEqual(Array(3).fill('agenda_item.edited common'));

    for (const client of [owner, relative])
      expect(await denied(client, 'writeNotes', note('FACTS', 'Nei'))).toBe('FORBIDDEN');
    expect(await denied(stranger, 'writeNotes', note('FACTS', 'Nei'))).toBe('NOT_FOUND');
  });

  it('is moved on while somebody writes, without a conflict', async () => {
    await act(coordinator, 'takeUpItem', { itemId: cast.itemId });
    await act(coordinator, 'concludeItem', { itemId: cast.itemId });
    expect((await act(member, 'writeNotes', note('FACTS', 'Gikk ut'))).item).toMatchObject({
      facts: 'Gikk ut',
      state: 'CONCLUDED',
      version: 4,
    });
  });

  it('is published in one press, with both times, and stands', async () => {
    const { id: meetingId } = cast.meeting;
    const taken = (await act(coordinator, 'takeDecision', decide('Rekkverk'))).decision!;
    for (const client of [member, owner])
      expect(await denied(client, 'publishMinutes', { meetingId })).toBe('FORBIDDEN');
    expect(await denied(stranger, 'publishMinutes', { meetingId })).toBe('NOT_FOUND');

    const mark = await markChanges(world);
    const { meeting } = await act(coordinator, 'publishMinutes', { meetingId });
    expect(meeting).toMatchObject({
      state: 'HELD',
      endedAt: expect.any(String),
      currentItemId: null,
      agenda: [{ state: 'CARRIED_OVER' }, { state: 'CARRIED_OVER' }],
      minutes: {
        state: 'PUBLISHED',
        approvedBy: { id: cast.coordinator.id },
        approvedAt: expect.any(String),
        publishedAt: expect.any(String),
      },
    });
    expect(await changesSince(world, mark)).toEqual([
      'agenda_item.edited common',
      'agenda_item.edited common',
      'minutes.published common',
    ]);
    expect((await act(coordinator, 'publishMinutes', { meetingId })).meeting).toMatchObject({
      version: meeting!.version,
    });

    const after = await markChanges(world);
    const locked: [Act, object][] = [
      ['startMeeting', { meetingId }],
      ['endMeeting', { meetingId }],
      ['markAttendance', { meetingId, personId: cast.member.id, attendance: 'ABSENT' }],
      ['proposeAgendaItem', { meetingId, title: 'For sent' }],
      ['takeUpItem', { itemId: cast.itemId }],
      ['concludeItem', { itemId: cast.itemId }],
      ['writeNotes', note('FACTS', 'For sent', 2)],
      ['takeDecision', decide('For sent')],
      ['makeMeasure', make(taken.id)],
    ];
    for (const [name, input] of locked)
      expect([name, (await act(coordinator, name, input)).errors]).toMatchObject([name, [{ code: 'MINUTES_LOCKED' }]]);
    expect(await changesSince(world, after)).toEqual([]);
    await expect(world.db.query(`update agenda_item set facts = 'x' where id = $1`, [cast.itemId])).rejects.toThrow(
      'published minutes are never changed',
    );
  });

  it("keep the person's own words as they stood, whatever is written later", async () => {
    const words = async (): Promise<{ text: string; author: { name: string } } | null> =>
      (
        await member.data<{ meeting: { whatMatters: { text: string; author: { name: string } } | null } }>(
          'query ($id: ID!) { meeting(id: $id) { whatMatters { text author { name } } } }',
          { id: cast.meeting.id },
        )
      ).meeting.whatMatters;
    const edit =
      'mutation ($input: EditWhatMattersInput!) { editWhatMatters(input: $input) { plan { id } errors { ... on UserError { code } } } }';
    const write = (text: string, expectedVersion: number): Promise<unknown> =>
      owner.data(edit, { input: { planId: cast.plan.id, expectedVersion, text } });

    await write('Å sitte i hagen', 1);
    expect(await words()).toEqual({ text: 'Å sitte i hagen', author: { name: cast.owner.name } });
    api.clock.move(1000);
    await act(coordinator, 'publishMinutes', { meetingId: cast.meeting.id });
    api.clock.move(1000);
    await write('Å reise til søsteren min', 2);
    expect(await words()).toMatchObject({ text: 'Å sitte i hagen' });
  });

  it('is published after the meeting too, but never before it', async () => {
    const called = await cast.collaboration.meeting({ calledBy: cast.coordinator, participants: [] });
    expect((await act(coordinator, 'publishMinutes', { meetingId: called.id })).errors).toMatchObject([
      { code: 'MEETING_NOT_IN_PROGRESS' },
    ]);
    await act(coordinator, 'endMeeting', { meetingId: cast.meeting.id });
    expect((await act(member, 'writeNotes', note('FACTS', 'Etterpå', 2))).item).toMatchObject({ facts: 'Etterpå' });
    expect((await act(coordinator, 'publishMinutes', { meetingId: cast.meeting.id })).meeting).toMatchObject({
      minutes: { state: 'PUBLISHED' },
    });
  });

  it('is either written before it is published or told that it is too late, never in between', async () => {
    const writing = ['FACTS', 'ASSESSMENTS'].flatMap((section) =>
      [coordinator, member].map((client) => act(client, 'writeNotes', note(section, 'Samtidig'))),
    );
    const moving = [cast.itemId, cast.whatMattersItemId].map((itemId) => act(coordinator, 'takeUpItem', { itemId }));
    const publishing = act(coordinator, 'publishMinutes', { meetingId: cast.meeting.id });
    const outcomes = (await Promise.all([...writing, ...moving])).flatMap(({ errors }) =>
      errors.map(({ code }) => code),
    );
    expect(outcomes.filter((code) => code !== 'MINUTES_LOCKED')).toEqual([]);
    expect((await publishing).meeting).toMatchObject({ minutes: { state: 'PUBLISHED' } });
    expect((await seen(member, cast.meeting.id)).agenda.map(({ state }) => state)).not.toContain('TAKEN_UP');
  });

  it('is marked as read once by each, when there is something to read', async () => {
    const meetingId = cast.meeting.id;
    expect((await act(member, 'markMinutesRead', { meetingId })).errors).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED' },
    ]);
    await act(coordinator, 'publishMinutes', { meetingId });
    const mark = await markChanges(world);
    for (const client of [member, member, relative]) await act(client, 'markMinutesRead', { meetingId });
    expect((await seen(member, meetingId)).minutes).toMatchObject({
      readByMe: true,
      readBy: [{ id: cast.member.id }, { id: cast.relative.id }],
    });
    expect((await seen(coordinator, meetingId)).minutes).toMatchObject({ readByMe: false });
    expect(await changesSince(world, mark)).toEqual(['minutes.read common', 'minutes.read common']);
    expect(await denied(stranger, 'markMinutesRead', { meetingId })).toBe('NOT_FOUND');
  });
});
