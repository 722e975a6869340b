import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { act, changesSince, denied, markChanges, seen } from './testing/meeting-acts';

describe('a meeting', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let owner: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
    owner = await api.as(cast.owner);
    stranger = await api.as(cast.stranger);
  });
  afterEach(() => world.close());

  const call = (changes: object = {}): object => ({
    collaborationId: cast.collaboration.id,
    title: 'Teammøte',
    startsAt: daysFrom(world.now, 3).toISOString(),
    endsAt: new Date(daysFrom(world.now, 3).getTime() + 3_600_000).toISOString(),
    place: 'Rådhuset',
    participantIds: [cast.owner.id, cast.member.id],
    agenda: [{ title: 'Hverdagen hjemme', lifeArea: 'DAILY_LIVING', minutes: 20 }, { title: 'Veien videre' }],
    idempotencyKey: newId(),
    ...changes,
  });

  it('is called by the coordinator, begins with what matters, and takes the caller along', async () => {
    const mark = await markChanges(world);
    const { meeting, errors } = await act(coordinator, 'callMeeting', call());
    expect(errors).toEqual([]);
    expect(meeting).toMatchObject({ state: 'CALLED', version: 1, minutes: { state: 'DRAFT' } });
    expect(meeting!.agenda).toMatchObject([
      { title: '', isWhatMatters: true, lifeArea: 'COMMON', position: 1, state: 'ON_AGENDA' },
      { title: 'Hverdagen hjemme', isWhatMatters: false, lifeArea: 'DAILY_LIVING', minutes: 20, position: 2 },
      { title: 'Veien videre', lifeArea: 'COMMON', minutes: 10, position: 3 },
    ]);
    expect(meeting!.participants.map(({ person }) => person.id).sort()).toEqual(
      [cast.owner.id, cast.member.id, cast.coordinator.id].sort(),
    );
    expect(await changesSince(world, mark)).toEqual([
      'meeting.called common',
      'agenda_item.added common',
      'agenda_item.added daily_living',
      'agenda_item.added common',
    ]);

    expect(await denied(member, 'callMeeting', call())).toBe('FORBIDDEN');
    expect(await denied(owner, 'callMeeting', call())).toBe('FORBIDDEN');
    expect(await denied(stranger, 'callMeeting', call())).toBe('NOT_FOUND');
    expect(await denied(api.anonymous(), 'callMeeting', call())).toBe('UNAUTHENTICATED');
  });

  it('is one meeting however often the press arrives, also at once', async () => {
    const input = call();
    const at = await Promise.all([act(coordinator, 'callMeeting', input), act(coordinator, 'callMeeting', input)]);
    const mark = await markChanges(world);
    const again = await act(coordinator, 'callMeeting', input);
    expect(new Set([...at, again].map(({ meeting }) => meeting?.id)).size).toBe(1);
    expect(await changesSince(world, mark)).toEqual([]);
    expect((await act(coordinator, 'callMeeting', { ...input, idempotencyKey: newId() })).meeting?.id).not.toBe(
      again.meeting!.id,
    );
    expect((await act(coordinator, 'callMeeting', call({ idempotencyKey: 'x' }))).errors).toMatchObject([
      { code: 'FIELD_INVALID', path: ['idempotencyKey'] },
    ]);
  });

  it('tells everything that is wrong, beside its field, and calls nobody', async () => {
    await world.db.query(`update team_membership set areas = '{daily_living}' where person_id = $1`, [
      cast.coordinator.id,
    ]);
    const past = {
      startsAt: daysFrom(world.now, -1).toISOString(),
      participantIds: [cast.member.id, cast.stranger.id, 'x'],
    };
    const agenda = [
      { title: 'Hjemme', lifeArea: 'DAILY_LIVING' },
      { title: 'Regninger', lifeArea: 'ECONOMY' },
    ];
    const mark = await markChanges(world);
    expect((await act(coordinator, 'callMeeting', call({ ...past, agenda }))).errors).toMatchObject([
      { code: 'MEETING_START_IN_PAST', path: ['startsAt'] },
      { code: 'PARTICIPANT_NOT_IN_TEAM', path: ['participantIds'] },
      { code: 'LIFE_AREA_NOT_OPEN', path: ['agenda', '1', 'lifeArea'] },
    ]);
    expect((await act(coordinator, 'callMeeting', call({ title: ' ', agenda: [{ title: '' }] }))).errors).toMatchObject(
      [
        { code: 'FIELD_REQUIRED', path: ['title'] },
        { code: 'FIELD_REQUIRED', path: ['agenda', '0', 'title'] },
      ],
    );
    expect(
      (await act(coordinator, 'callMeeting', call({ endsAt: daysFrom(world.now, 2).toISOString() }))).errors,
    ).toMatchObject([{ code: 'END_BEFORE_START', path: ['endsAt'] }]);
    expect(await changesSince(world, mark)).toEqual([]);
  });

  it('takes proposals from those who may contribute, until it has been held', async () => {
    const relative = await api.as(cast.relative);
    const propose = (lifeArea: string): object => ({ meetingId: cast.meeting.id, title: 'Hagen', lifeArea });
    expect((await act(owner, 'proposeAgendaItem', propose('ECONOMY'))).item).toMatchObject({
      state: 'PROPOSED',
      position: 3,
    });
    expect((await act(coordinator, 'proposeAgendaItem', propose('COMMON'))).item).toMatchObject({
      state: 'ON_AGENDA',
      position: 4,
    });
    expect(await denied(relative, 'proposeAgendaItem', propose('COMMON'))).toBe('FORBIDDEN');
    await world.db.query(`update next_of_kin set level = 'contribute' where person_id = $1`, [cast.relative.id]);
    expect((await act(relative, 'proposeAgendaItem', propose('FAMILY'))).item).toMatchObject({
      state: 'PROPOSED',
      lifeArea: 'FAMILY',
    });
    expect((await act(member, 'proposeAgendaItem', propose('ECONOMY'))).errors).toMatchObject([
      { code: 'LIFE_AREA_NOT_OPEN', path: ['lifeArea'] },
    ]);
    expect(await denied(stranger, 'proposeAgendaItem', propose('COMMON'))).toBe('NOT_FOUND');

    const held = await cast.collaboration.meeting({ calledBy: cast.coordinator, participants: [], state: 'held' });
    expect((await act(owner, 'proposeAgendaItem', { meetingId: held.id, title: 'For sent' })).errors).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED' },
    ]);
  });

  it('is run by the coordinator, item by item, and everybody follows', async () => {
    const { id: meetingId } = cast.meeting;
    expect((await act(coordinator, 'takeUpItem', { itemId: cast.itemId })).errors).toMatchObject([
      { code: 'MEETING_NOT_IN_PROGRESS' },
    ]);
    expect((await act(coordinator, 'endMeeting', { meetingId })).errors).toMatchObject([
      { code: 'MEETING_NOT_IN_PROGRESS' },
    ]);

    const mark = await markChanges(world);
    expect((await act(coordinator, 'startMeeting', { meetingId })).meeting).toMatchObject({
      state: 'IN_PROGRESS',
      version: 2,
    });
    expect((await act(coordinator, 'startMeeting', { meetingId })).meeting).toMatchObject({ version: 2 });
    const attendance = { meetingId, personId: cast.member.id, attendance: 'PRESENT' };
    const marked = (await act(coordinator, 'markAttendance', attendance)).meeting!;
    expect(marked.participants).toContainEqual({ person: { id: cast.member.id }, attendance: 'PRESENT' });
    expect((await act(coordinator, 'markAttendance', attendance)).meeting).toMatchObject({ version: marked.version });
    expect(
      (await act(coordinator, 'markAttendance', { ...attendance, personId: cast.stranger.id })).errors,
    ).toMatchObject([{ code: 'PARTICIPANT_NOT_IN_TEAM', path: ['personId'] }]);

    await act(coordinator, 'takeUpItem', { itemId: cast.whatMattersItemId });
    const second = (await act(coordinator, 'takeUpItem', { itemId: cast.itemId })).meeting!;
    expect(second.agenda.map(({ state }) => state)).toEqual(['CONCLUDED', 'TAKEN_UP']);
    expect(await seen(member, meetingId)).toMatchObject({
      currentItemId: cast.itemId,
      currentItemOpenedAt: expect.any(String),
    });
    const done = (await act(coordinator, 'concludeItem', { itemId: cast.itemId })).meeting!;
    expect(done).toMatchObject({
      currentItemId: null,
      currentItemOpenedAt: null,
      agenda: [{ state: 'CONCLUDED' }, { state: 'CONCLUDED' }],
    });
    expect((await act(coordinator, 'takeUpItem', { itemId: cast.whatMattersItemId })).meeting).toMatchObject({
      currentItemId: cast.whatMattersItemId,
    });
    expect(await changesSince(world, mark)).toEqual([
      'meeting.edited common',
      'attendance.marked common',
      'agenda_item.edited common',
      'meeting.edited common',
      'agenda_item.edited common',
      'agenda_item.edited common',
      'meeting.edited common',
      'agenda_item.edited common',
      'meeting.edited common',
      'agenda_item.edited common',
      'meeting.edited common',
    ]);

    for (const client of [member, owner]) {
      expect(await denied(client, 'startMeeting', { meetingId })).toBe('FORBIDDEN');
      expect(await denied(client, 'markAttendance', attendance)).toBe('FORBIDDEN');
      expect(await denied(client, 'takeUpItem', { itemId: cast.itemId })).toBe('FORBIDDEN');
      expect(await denied(client, 'concludeItem', { itemId: cast.itemId })).toBe('FORBIDDEN');
      expect(await denied(client, 'endMeeting', { meetingId })).toBe('FORBIDDEN');
    }
  });

  it('ends with nothing open: what was not taken up is carried over, hidden items too', async () => {
    const hidden = await cast.meeting.item({ title: 'Regninger', lifeArea: 'economy' });
    await cast.meeting.start();
    await cast.meeting.takeUp(cast.itemId);
    await world.db.query(`update team_membership set areas = '{daily_living}' where person_id = $1`, [
      cast.coordinator.id,
    ]);
    const { meeting } = await act(coordinator, 'endMeeting', { meetingId: cast.meeting.id });
    expect(meeting).toMatchObject({ state: 'HELD', currentItemId: null, minutes: { state: 'DRAFT' } });
    expect(meeting!.agenda.map(({ state }) => state)).toEqual(['CARRIED_OVER', 'CONCLUDED']);
    expect((await seen(owner, cast.meeting.id)).agenda.find(({ id }) => id === hidden)).toMatchObject({
      state: 'CARRIED_OVER',
    });
    expect((await act(coordinator, 'endMeeting', { meetingId: cast.meeting.id })).meeting).toMatchObject({
      version: meeting!.version,
    });
    expect((await act(coordinator, 'startMeeting', { meetingId: cast.meeting.id })).errors).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED' },
    ]);
  });

  it('shows no trace of items in areas that are not open', async () => {
    const hidden = await cast.meeting.item({ title: 'Regninger', lifeArea: 'economy' });
    const after = await cast.meeting.item({ title: 'Trening', lifeArea: 'health' });
    await cast.meeting.start();
    await act(coordinator, 'takeUpItem', { itemId: hidden });

    const all = await seen(coordinator, cast.meeting.id);
    const some = await seen(member, cast.meeting.id);
    expect(all).toMatchObject({ currentItemId: hidden, currentItemOpenedAt: expect.any(String) });
    expect(all.agenda.map(({ id }) => id)).toEqual([cast.whatMattersItemId, cast.itemId, hidden, after]);
    expect(some).toMatchObject({ currentItemId: null, currentItemOpenedAt: null });
    expect(some.agenda.map(({ id, position }) => [id, position])).toEqual([
      [cast.whatMattersItemId, 1],
      [cast.itemId, 2],
      [after, 3],
    ]);
    const notes = { itemId: hidden, expectedVersion: 1, section: 'FACTS', text: 'Nei' };
    expect(await denied(member, 'writeNotes', notes)).toBe('NOT_FOUND');
    expect(await denied(coordinator, 'writeNotes', { ...notes, expectedVersion: 2 })).toBeNull();
  });
});
