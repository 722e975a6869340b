import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const teamQuery = /* GraphQL */ `
  query Team($id: ID!) {
    collaboration(id: $id) {
      owner {
        name
      }
      coordinator {
        person {
          name
        }
      }
      team {
        role
        profession
        phone
        since
        unit {
          name
        }
        person {
          name
          unit {
            name
          }
        }
      }
      nextOfKin {
        relationship
        person {
          name
        }
      }
      thread {
        readers {
          name
        }
        messages {
          nodes {
            body
            author {
              name
            }
          }
        }
      }
    }
  }
`;
const peopleQuery = /* GraphQL */ `
  query People {
    myCollaborations(first: 30) {
      nodes {
        id
        openedAt
        owner {
          name
        }
        coordinator {
          person {
            name
          }
        }
        nextOfKin {
          person {
            name
          }
        }
        myAccess {
          relation
          actions
        }
        overdueCount
        nextMeeting {
          startsAt
        }
        plan {
          state
          goals {
            title
          }
        }
        thread {
          unreadCount
        }
      }
    }
  }
`;
const measuresQuery = /* GraphQL */ `
  query Mine {
    myMeasures(first: 30) {
      nodes {
        id
        overdue
        goalId
        owner {
          name
        }
        accountable {
          name
          unit {
            name
          }
        }
        accountableUnit {
          name
        }
        decision {
          text
        }
      }
    }
  }
`;

interface Team {
  collaboration: {
    team: { person: { name: string } }[];
    nextOfKin: { relationship: string; person: { name: string } }[];
    thread: { readers: { name: string }[]; messages: { nodes: { body: string; author: { name: string } }[] } };
  };
}

describe('the team', () => {
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

  const team = async (client: TestClient): Promise<Team['collaboration']> =>
    (await client.data<Team>(teamQuery, { id: cast.collaboration.id })).collaboration;

  it('is named in full, those included who have no access of their own', async () => {
    const son = await world.person({ kind: 'citizen', name: 'Leif Nilsen' });
    await cast.collaboration.relative(son, { relationship: 'Sønn' });
    const helper = await world.person({ kind: 'citizen', name: 'Tor Bakke' });
    await cast.collaboration.member(helper);
    for (const viewer of [cast.owner, cast.coordinator, cast.member, cast.relative]) {
      const seen = await team(await api.as(viewer));
      expect(seen.nextOfKin.map(({ person }) => person.name).sort()).toEqual(['Leif Nilsen', 'Liv Nilsen']);
      expect(seen.team.map(({ person }) => person.name)).toEqual(['Kari Berg', 'Per Lie', 'Tor Bakke']);
      expect(seen.thread.readers.map(({ name }) => name)).not.toContain('Leif Nilsen');
    }
    for (const person of [son, helper, cast.stranger]) {
      expect(await (await api.as(person)).code(teamQuery, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    }
  });

  it('keeps the words of somebody who is not there any more under their name', async () => {
    await cast.collaboration.message(cast.relative, 'Hun sover bedre', daysFrom(world.now, -1));
    await world.db.query('update next_of_kin set valid = tstzrange(lower(valid), $1)', [world.now]);
    const seen = await team(member);
    expect(seen.nextOfKin).toEqual([]);
    expect(seen.thread.messages.nodes).toContainEqual({ body: 'Hun sover bedre', author: { name: 'Liv Nilsen' } });
  });

  it('costs the same statements for 1 and 20 members and next of kin', async () => {
    await team(member);
    const few = api.statementsOf('Team');
    for (let number = 0; number < 20; number += 1) {
      const colleague = await world.person({
        kind: 'professional',
        unit: cast.units.homeCare,
        workPhone: '70 00 00 02',
      });
      await cast.collaboration.member(colleague);
      await cast.collaboration.relative(await world.person({ kind: 'citizen' }));
    }
    const many = await team(member);
    expect([many.team.length, many.nextOfKin.length]).toEqual([22, 21]);
    expect(api.statementsOf('Team')).toBe(few);
  });

  it('costs the same statements for 1 and 20 people one works with, and for 1 and 20 of their measures', async () => {
    await member.data(peopleQuery);
    await member.data(measuresQuery);
    const few = ['People', 'Mine'].map((name) => api.statementsOf(name));
    for (let number = 0; number < 19; number += 1) {
      const owner = await world.person({ kind: 'citizen' });
      const collaboration = await world.collaboration({ owner });
      await collaboration.member(cast.coordinator, { role: 'coordinator' });
      await collaboration.member(cast.member);
      await collaboration.relative(await world.person({ kind: 'citizen' }));
      await collaboration.ground({ to: cast.units.rehabilitation });
      await collaboration.message(owner, 'Hei');
      const plan = await collaboration.plan();
      const measureId = await plan.measure({ goalId: await plan.goal(), accountable: cast.member });
      const meeting = await collaboration.meeting({ calledBy: cast.coordinator, participants: [cast.member] });
      await meeting.decision({ itemId: await meeting.item(), text: 'Trene', measureId });
    }
    const people = await member.data<{ myCollaborations: { nodes: unknown[] } }>(peopleQuery);
    const measures = await member.data<{ myMeasures: { nodes: unknown[] } }>(measuresQuery);
    expect([people.myCollaborations.nodes.length, measures.myMeasures.nodes.length]).toEqual([20, 20]);
    expect(['People', 'Mine'].map((name) => api.statementsOf(name))).toEqual(few);
  });
});
