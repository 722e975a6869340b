import { GraphQLSchemaHost } from '@nestjs/graphql';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  deepAnswers,
  insert,
  logQuestion,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  visit,
  type World,
  type WorldCollaboration,
} from '@samplan/test/support';
import { getNamedType, type GraphQLNamedType, isObjectType, isUnionType } from 'graphql';
import { narrowActions } from '@samplan/api/platform/authz';
import { handlers } from '../../../apps/api/src/contract/handlers';
import { fieldsClosed, fieldsRead, operations } from './narrow-reach';
import { probes } from './probes';

describe('a session that a one-time code opened', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let sibling: WorldCollaboration;
  let full: TestClient;
  let narrow: TestClient;
  let invitationId: string;
  let secrets: Record<string, string>;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    const { collaboration, owner, relative, coordinator, member, meeting } = cast;
    await world.db.query(`update person set born_on = $2, address_protection = 'confidential' where id = $1`, [
      owner.id,
      dateInOslo(daysFrom(world.now, -3000)),
    ]);
    await collaboration.circle.parent(relative);
    sibling = await world.collaboration({ owner: await world.person({ kind: 'citizen', name: 'Siv Søsken' }) });
    await sibling.relative(owner);
    await sibling.ground({ to: owner });
    for (const [person, address] of [
      [owner, 'Skjulveien 1'],
      [relative, 'Skjulveien 2'],
    ] as const)
      await insert(world.db, 'contact', {
        person_id: person.id,
        tenant_id: world.tenantId,
        address,
        phone: '99 00 00 99',
        changed_by: coordinator.id,
        changed_at: world.now,
      });
    await world.db.query("update meeting set place = 'Hemmelig hus' where id = $1", [meeting.id]);
    await world.db.query('update team_membership set sees_place = true where person_id = $1', [member.id]);
    const entryId = await visit(collaboration, member);
    const questionId = await logQuestion(collaboration, {
      entryId,
      viewer: member,
      askedBy: owner,
      body: 'Hvem er han?',
    });
    const noticeId = await world.notice(owner, { kind: 'log_answer', actor: coordinator });
    await collaboration.circle.request(cast.units.mentalHealth, coordinator, ['mental_health']);
    invitationId = newId();
    await insert(world.db, 'team_invitation', {
      id: invitationId,
      ...collaboration.keys,
      to_kind: 'person',
      person_id: cast.stranger.id,
      role: 'member',
      helps_with: 'Samtaler',
      level: 'read',
      areas: ['health'],
      starts_on: dateInOslo(world.now),
      state: 'open',
      invited_by: coordinator.id,
      invited_at: world.now,
    });
    secrets = {
      'who is asked into the team': invitationId,
      'the own address': 'Skjulveien 1',
      'the own phone': '99 00 00 99',
      'how protected the address is': 'CONFIDENTIAL',
      'where meetings are': 'Hemmelig hus',
      'a question about who looked': questionId,
      'what was asked': 'Hvem er han?',
      'the plan of a sibling': sibling.id,
      'the name of a sibling': 'Siv Søsken',
      'a notice': noticeId,
    };
    // The child's own login, as at ID-porten, beside the one of the code.
    full = await api.as(owner);
    narrow = await entered();
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  /** A session as the code makes it, without taking the other login from the child. */
  async function entered(): Promise<TestClient> {
    const client = await api.as(cast.owner);
    await world.db.query("update session set kind = 'code' where id = $1", [client.sessionId]);
    return client;
  }
  /** Variables of the probe; what its arranging would have given is some id. */
  const given = (name: string): Record<string, unknown> =>
    JSON.parse(JSON.stringify(probes[name]!.variables(cast, world), (_, value: unknown) => value ?? newId())) as Record<
      string,
      unknown
    >;
  const schema = (): GraphQLSchemaHost['schema'] => api.app.get(GraphQLSchemaHost).schema;

  it('reaches the operations in the list, and is refused every other', async () => {
    const refused: string[] = [];
    for (const [name, probe] of Object.entries(probes)) {
      if (['Query.session', 'Query.loginProviders', 'Query.demoPersonas'].includes(name)) continue;
      const code = await narrow.code(probe.document, given(name));
      if (code === 'FORBIDDEN') refused.push(name);
    }
    const all = Object.keys(probes).filter((name) => !/Query\.(session|loginProviders|demoPersonas)$/.test(name));
    // Open for what the child may change itself; the probe takes back a goal, which is not.
    expect(refused).toContain('Mutation.undoChange');
    expect(all.filter((name) => !refused.includes(name) || name === 'Mutation.undoChange').sort()).toEqual(operations);
  });

  it('reaches just what declares an action that is open to it', () => {
    const open = handlers(api.app).flatMap(({ name, kind, access }) =>
      kind !== 'rest' && kind !== 'field' && access?.kind === 'action' && narrowActions.has(access.action)
        ? [name]
        : [],
    );
    expect(open.filter((name) => name !== 'Query.session').sort()).toEqual(operations);
  });

  it('takes back its own words, and is offered nothing to bring back', async () => {
    const edit = `mutation ($input: EditWhatMattersInput!) { editWhatMatters(input: $input) { errors { __typename } } }`;
    const undo = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { errors { __typename } } }`;
    const history = 'query ($id: ID!) { collaboration(id: $id) { history { nodes { kind version mayRestore } } } }';
    const { rows } = await world.db.query<{ version: number }>(
      'select what_matters_version as version from individual_plan where id = $1',
      [cast.plan.id],
    );
    const { version } = rows[0]!;
    const said = { planId: cast.plan.id, expectedVersion: version, text: 'Å være ute' };
    expect(await narrow.data(edit, { input: said })).toEqual({ editWhatMatters: { errors: [] } });
    const { collaboration } = await narrow.data<{
      collaboration: { history: { nodes: { kind: string; mayRestore: boolean }[] } };
    }>(history, { id: cast.collaboration.id });
    expect(collaboration.history.nodes[0]).toMatchObject({ kind: 'WHAT_MATTERS' });
    expect(collaboration.history.nodes.filter(({ mayRestore }) => mayRestore)).toEqual([]);
    const last = { kind: 'WHAT_MATTERS', id: cast.plan.id, version: version + 1 };
    expect(await narrow.data(undo, { input: last })).toEqual({ undoChange: { errors: [] } });
  });

  it('is refused every address of its own but logging out and what is open to anybody', async () => {
    const rest = handlers(api.app).filter(({ kind }) => kind === 'rest');
    const answers: Record<string, number> = {};
    for (const { name, access } of rest) {
      if (access?.kind !== 'action') continue;
      const [method, path] = name.split(' ') as [string, string];
      const response = await narrow.request(path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { body: '{}' }),
      });
      answers[name] = response.status;
    }
    expect(Object.keys(answers).length).toBeGreaterThan(5);
    expect(Object.entries(answers).filter(([, status]) => status !== 403)).toEqual([]);
  });

  /** Fields of each type on the way from the operations, but for what is closed and what only leads there. */
  function onTheWay(): Record<string, string> {
    const seen: Record<string, string> = {};
    const follow = (type: GraphQLNamedType): void => {
      if (isUnionType(type)) type.getTypes().forEach(follow);
      if (!isObjectType(type) || seen[type.name] !== undefined) return;
      const read = Object.values(type.getFields()).filter(({ name }) => !fieldsClosed.includes(`${type.name}.${name}`));
      seen[type.name] = read.map(({ name }) => name).join(' ');
      for (const field of read) follow(getNamedType(field.type));
    };
    for (const name of operations) {
      const [root, field] = name.split('.') as ['Query' | 'Mutation', string];
      const type = root === 'Query' ? schema().getQueryType() : schema().getMutationType();
      follow(getNamedType(type!.getFields()[field]!.type));
    }
    return Object.fromEntries(Object.entries(seen).sort(([one], [other]) => one.localeCompare(other)));
  }

  it('says of every field on the way whether the child reads it', () => {
    expect(onTheWay()).toEqual(fieldsRead);
  });

  it('finds nothing in the fields that are closed, where the child itself finds something', async () => {
    const query = /* GraphQL */ `
      query ($id: ID!) {
        collaboration(id: $id) {
          id
          addressProtection
          logAlert
          consentEnding {
            id
          }
          teamInvitations {
            id
          }
          team {
            seesPlace
          }
        }
      }
    `;
    const read = async (client: TestClient): Promise<object> =>
      (await client.data<{ collaboration: object }>(query, { id: cast.collaboration.id })).collaboration;
    expect(await read(narrow)).toMatchObject({
      addressProtection: null,
      logAlert: null,
      consentEnding: null,
      teamInvitations: [],
      team: [{ seesPlace: null }, { seesPlace: null }],
    });
    expect(await read(full)).toMatchObject({
      addressProtection: 'CONFIDENTIAL',
      logAlert: 'OFF',
      teamInvitations: [{ id: invitationId }],
      team: expect.arrayContaining([{ seesPlace: true }]) as object[],
    });
  });

  async function everything(client: TestClient): Promise<string> {
    const said: string[] = [];
    for (const name of Object.keys(schema().getQueryType()!.getFields())) {
      if (name === 'demoPersonas') continue;
      said.push(...(await deepAnswers(client, schema(), name, given(`Query.${name}`))));
    }
    return said.join('\n');
  }
  const told = (text: string): string[] =>
    Object.entries(secrets).flatMap(([what, secret]) => (text.includes(secret) ? [what] : []));

  it('tells nothing of logins, contact data, who asked what, notices or other plans, all of which the child has', async () => {
    expect(told(await everything(full))).toEqual(Object.keys(secrets));
    expect(told(await everything(narrow))).toEqual([]);
  }, 120_000);
});
