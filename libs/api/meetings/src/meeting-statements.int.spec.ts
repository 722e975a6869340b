import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { mineQuery, type Page, pageQuery, peopleQuery } from './testing/meeting-lists';

describe('what meetings cost', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  /** One item with a decision and its measure, and one participant more who has read. */
  const grow = async (number: number): Promise<void> => {
    const itemId = await cast.meeting.item({ title: `Sak ${number}`, proposedBy: cast.member });
    const measureId = await cast.plan.measure({ goalId: cast.goalId, accountable: cast.member });
    await cast.meeting.decision({ itemId, text: `Vedtak ${number}`, measureId });
    const colleague = await world.person({ kind: 'professional', unit: cast.units.rehabilitation });
    await cast.meeting.participant(colleague);
    await world.db.query('insert into minutes_read values ($1, $2, $3, $4, $5)', [
      world.tenantId,
      cast.collaboration.id,
      cast.meeting.id,
      colleague.id,
      world.now,
    ]);
  };

  it('costs the same statements for 1 and 20 items, decisions, participants and readers', async () => {
    await grow(0);
    await member.data(pageQuery, { id: cast.meeting.id });
    const few = api.statementsOf('MeetingPage');
    for (let number = 1; number < 20; number += 1) await grow(number);
    const many = await member.data<{ meeting: { agenda: unknown[]; minutes: { readBy: unknown[] } } }>(pageQuery, {
      id: cast.meeting.id,
    });
    expect(many.meeting.agenda).toHaveLength(22);
    expect(many.meeting.minutes.readBy).toHaveLength(20);
    expect(api.statementsOf('MeetingPage')).toBe(few);
  });

  it("costs the same statements for 1 and 20 meetings in one person's list", async () => {
    const list = `query MeetingsOf($id: ID!) {
      collaboration(id: $id) {
        meetings(first: 30) {
          nodes { id title state participants { person { name } attendance } minutes { state readByMe } owner { name } }
        }
      }
    }`;
    type Listed = { collaboration: { meetings: { nodes: unknown[] } } };
    const one = await member.data<Listed>(list, { id: cast.collaboration.id });
    expect(one.collaboration.meetings.nodes).toHaveLength(1);
    const few = api.statementsOf('MeetingsOf');
    for (let number = 1; number < 20; number += 1) {
      await cast.collaboration.meeting({
        calledBy: cast.coordinator,
        participants: [cast.member, cast.owner],
        startsAt: daysFrom(world.now, number + 3),
      });
    }
    const many = await member.data<Listed>(list, { id: cast.collaboration.id });
    expect(many.collaboration.meetings.nodes).toHaveLength(20);
    expect(api.statementsOf('MeetingsOf')).toBe(few);
  });

  it('costs the same statements for 1 and 20 meetings, of one person or of twenty', async () => {
    await member.data(mineQuery, { first: 20 });
    await member.data(peopleQuery);
    const few = ['MyMeetings', 'MyPeople'].map((name) => api.statementsOf(name));
    for (let number = 0; number < 20; number += 1) {
      const owner = await world.person({ kind: 'citizen' });
      const collaboration = await world.collaboration({ owner });
      await collaboration.member(cast.member);
      await collaboration.ground({ to: cast.units.rehabilitation });
      await collaboration.plan();
      for (const days of [2, 5]) {
        const meeting = await collaboration.meeting({
          calledBy: cast.coordinator,
          participants: [cast.member, owner],
          startsAt: daysFrom(world.now, days),
        });
        await meeting.item();
      }
    }
    expect((await member.data<{ myMeetings: Page }>(mineQuery, { first: 20 })).myMeetings.nodes).toHaveLength(20);
    const all = await member.data<{ myCollaborations: { nodes: { nextMeeting: object | null; meetings: Page }[] } }>(
      peopleQuery,
    );
    expect(all.myCollaborations.nodes).toHaveLength(21);
    expect(
      all.myCollaborations.nodes.filter(({ nextMeeting, meetings }) => nextMeeting && meetings.nodes.length === 2),
    ).toHaveLength(20);
    expect(['MyMeetings', 'MyPeople'].map((name) => api.statementsOf(name))).toEqual(few);
  });
});
