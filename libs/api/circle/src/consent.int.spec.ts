import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  type World,
} from '@samplan/test/support';
import { dateInOslo } from '@samplan/shared/kernel';

const errors = 'errors { ... on UserError { code path } }';
const act = (name: string, input: string, key: string, fields = 'id version'): string =>
  `mutation Act($input: ${input}!) { ${name}(input: $input) { ${key} { ${fields} } ${errors} } }`;
const give = act('giveConsent', 'GiveConsentInput', 'consent', 'id version givenHow givenBy { name } heard lastDay');
const change = act('changeConsent', 'ChangeConsentInput', 'consent', 'id version areas givenHow');
const withdraw = act('withdrawConsent', 'WithdrawConsentInput', 'consent');
const undo = act('undoWithdrawal', 'UndoWithdrawalInput', 'consent', 'id areas lastDay');
const law = act('recordLegalBasis', 'RecordLegalBasisInput', 'consent', 'id kind legalBasis');
const answer = act('answerConsentRequest', 'AnswerConsentRequestInput', 'request', 'id answer');
const exclude = act('excludeEmployee', 'ExcludeEmployeeInput', 'exclusion');
const preview = `mutation Preview($input: PreviewInput!) { previewCircleChange(input: $input) {
  changes { person { name } gains { areas firstDay lastDay } moves { areas lastDay } loses seesNothing } ${errors} } }`;
const sees = `query Sees($id: ID!) { whoSees(collaborationId: $id) { records decides underAge
  consents { id version unit { name } areas lastDay } requests { id } people { person { name } relation spans { areas groundKind lastDay } } } }`;
const history = `query History($id: ID!, $first: Int = 30, $after: String) { consentHistory(collaborationId: $id, first: $first, after: $after) {
  nodes { id what by { name } areas } pageInfo { hasNextPage endCursor } } }`;
const plan = 'query Plan($id: ID!) { collaboration(id: $id) { plan { goals { title } } } }';

type Answer = Record<string, Record<string, unknown> & { errors: { code: string; path: string[] }[] }>;
interface Preview {
  previewCircleChange: {
    changes: { person: { name: string }; gains: object[]; moves: object[]; loses: string[]; seesNothing: boolean }[];
  };
}

describe('consent', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  let coordinator: TestClient;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    owner = await api.as(cast.owner);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  const id = (): { id: string } => ({ id: cast.collaboration.id });
  const done = async (client: TestClient, document: string, input: object): Promise<Record<string, unknown>> => {
    const [payload] = Object.values(await client.data<Answer>(document, { input }));
    expect(payload!.errors).toEqual([]);
    return Object.values(payload!)[0] as Record<string, unknown>;
  };
  const refused = async (client: TestClient, document: string, input: object): Promise<string | undefined> =>
    Object.values(await client.data<Answer>(document, { input }))[0]!.errors[0]?.code;
  const terms = () => ({
    collaborationId: cast.collaboration.id,
    unitId: cast.units.mentalHealth.id,
    areas: ['HEALTH', 'MENTAL_HEALTH'],
    purpose: 'Hjelp når det er tungt',
  });

  it('is given by the person, or spoken and written down, to a service that then sees exactly that', async () => {
    const stranger = await api.as(cast.stranger);
    await cast.collaboration.member(cast.stranger);
    expect(await stranger.code(plan, id())).toBe('NOT_FOUND');
    expect(await refused(coordinator, give, terms())).toBe('SPOKEN_YES_NEEDED');
    const lastDay = dateInOslo(daysFrom(world.now, 30));
    expect(await done(owner, give, { ...terms(), until: lastDay })).toMatchObject({
      givenHow: 'SIGNED',
      givenBy: { name: 'Aud Nilsen' },
      lastDay,
    });
    expect(await stranger.code(plan, id())).toBeNull();
    expect(await refused(coordinator, give, { ...terms(), said: {} })).toBe('CONSENT_EXISTS');
    expect(await member.code(give, { input: terms() })).toBe('FORBIDDEN');
    api.clock.move(31 * 24 * 3600 * 1000);
    expect(await stranger.code(plan, id())).toBe('NOT_FOUND');
    api.clock.move(-31 * 24 * 3600 * 1000);
  });

  it('shows before it is done what changes for whom, and leaves nothing behind', async () => {
    const look = async (input: object): Promise<Preview['previewCircleChange']['changes']> =>
      (await owner.data<Preview>(preview, { input })).previewCircleChange.changes;
    expect(await look({ withdrawConsent: { id: cast.memberGroundId } })).toMatchObject([
      { person: { name: 'Per Lie' }, loses: ['COMMON', 'HEALTH', 'DAILY_LIVING'], seesNothing: true },
    ]);
    const narrower = { id: cast.memberGroundId, expectedVersion: 1, areas: ['HEALTH'], purpose: 'Trening' };
    expect(await look({ changeConsent: narrower })).toMatchObject([{ loses: ['DAILY_LIVING'], seesNothing: false }]);
    expect(await look({ giveConsent: terms() })).toEqual([]);
    expect(
      await look({ excludeEmployee: { collaborationId: cast.collaboration.id, personId: cast.member.id } }),
    ).toMatchObject([{ person: { name: 'Per Lie' }, seesNothing: true }]);
    expect(await member.code(plan, id())).toBeNull();
    expect(
      (await owner.data<{ consentHistory: { nodes: object[] } }>(history, id())).consentHistory.nodes,
    ).toHaveLength(4);
    // Also to a coordinator whom the change would put out.
    const out = await coordinator.data<Preview>(preview, {
      input: { withdrawConsent: { id: cast.coordinatorGroundId } },
    });
    expect(out.previewCircleChange.changes).toMatchObject([{ person: { name: 'Kari Berg' }, seesNothing: true }]);
    expect(await coordinator.code(plan, id())).toBeNull();
    expect(await owner.code(preview, { input: {} })).toBe('BAD_REQUEST');
  });

  it('is withdrawn in one press, at once and in open sockets, and can be taken back by the one who pressed', async () => {
    const socket = await TestSocket.connect(member);
    const withdrawn = await done(owner, withdraw, { id: cast.memberGroundId });
    await socket.signal(({ type }) => type === 'circle.changed');
    expect(await member.code(plan, id())).toBe('NOT_FOUND');
    socket.close();
    expect(await done(owner, withdraw, { id: cast.memberGroundId })).toEqual(withdrawn);
    expect(await refused(coordinator, undo, { id: cast.memberGroundId })).toBe('TOO_LATE_TO_UNDO');
    const revived = await done(owner, undo, { id: cast.memberGroundId });
    expect(revived['lastDay']).toBeNull();
    expect(await member.code(plan, id())).toBeNull();
    await done(owner, withdraw, { id: revived['id'] });
    api.clock.move(11 * 60 * 1000);
    expect(await refused(owner, undo, { id: revived['id'] })).toBe('TOO_LATE_TO_UNDO');
  });

  it('lets nobody read after the withdrawal, however many withdraw and read at once', async () => {
    const [first, second] = await Promise.all(
      [owner, coordinator].map((client) => client.graphql<Answer>(withdraw, { input: { id: cast.memberGroundId } })),
    );
    for (const { data, errors: faults } of [first!, second!]) {
      expect(faults).toBeUndefined();
      expect(data!['withdrawConsent']!.errors).toEqual([]);
    }
    const read = await Promise.all(Array.from({ length: 8 }, () => member.code(plan, id())));
    expect(new Set(read)).toEqual(new Set(['NOT_FOUND']));

    await done(owner, undo, { id: cast.memberGroundId }).catch(() =>
      done(coordinator, undo, { id: cast.memberGroundId }),
    );
    const { whoSees } = await owner.data<{ whoSees: { consents: { id: string; unit: { name: string } | null }[] } }>(
      sees,
      id(),
    );
    const again = whoSees.consents.find(({ unit }) => unit?.name === 'Rehabilitering')!;
    let over = false;
    const reading = Array.from({ length: 6 }, async () => {
      while (!over) await member.code(plan, id());
      return member.code(plan, id());
    });
    await done(owner, withdraw, { id: again.id });
    over = true;
    expect(await Promise.all(reading)).toEqual(Array.from({ length: 6 }, () => 'NOT_FOUND'));
  });

  it('is narrowed on a word, but widened only by the person’s own yes', async () => {
    const now = { id: cast.memberGroundId, expectedVersion: 1, purpose: 'Samarbeide om hverdagen' };
    const narrowed = await done(coordinator, change, { ...now, areas: ['HEALTH'] });
    expect(await refused(coordinator, change, { ...now, areas: ['HEALTH'] })).toBe('CHANGED_MEANWHILE');
    const wider = { ...now, id: narrowed['id'], areas: ['HEALTH', 'ECONOMY'] };
    expect(await refused(coordinator, change, wider)).toBe('SPOKEN_YES_NEEDED');
    expect(await done(coordinator, change, { ...wider, said: {} })).toMatchObject({ givenHow: 'SPOKEN' });
    const yesterday = dateInOslo(daysFrom(world.now, -1));
    expect(await refused(owner, give, { ...terms(), until: yesterday })).toBe('CONSENT_UNTIL_IN_PAST');
  });

  it('rests on a law the person is told of, which only the coordinator records and ends', async () => {
    const { until: _, ...rest } = { ...terms(), until: null };
    const basis = await done(coordinator, law, { ...rest, legalBasis: 'Samarbeid om helsehjelp' });
    expect(basis).toMatchObject({ kind: 'LEGAL_BASIS', legalBasis: 'Samarbeid om helsehjelp' });
    expect(await owner.code(law, { input: { ...rest, legalBasis: 'Nei' } })).toBe('FORBIDDEN');
    expect(await owner.code(withdraw, { input: { id: basis['id'] } })).toBe('FORBIDDEN');
    const input = { id: basis['id'], expectedVersion: 1, areas: ['HEALTH'], purpose: 'x' };
    expect(await refused(owner, change, input)).toBe('LAW_NOT_CONSENT');
    await done(coordinator, withdraw, { id: basis['id'] });
  });

  it('never rests on a law that a coordinator names to themselves, or beyond what is open to them', async () => {
    const lawTo = (to: object, areas: string[]): object => ({
      collaborationId: cast.collaboration.id,
      ...to,
      areas,
      purpose: 'Hjelp når det er tungt',
      legalBasis: 'Samarbeid om helsehjelp',
    });
    const asks = (to: object, areas = ['HEALTH']) => refused(coordinator, law, lawTo(to, areas));
    const myOther = await world.person({
      kind: 'professional',
      unit: cast.units.mentalHealth,
      loginId: cast.coordinator.loginId,
    });
    expect(await asks({ personId: cast.coordinator.id })).toBe('OPENS_TO_ONESELF');
    expect(await asks({ personId: myOther.id })).toBe('OPENS_TO_ONESELF');
    expect(await asks({ unitId: cast.units.homeCare.id })).toBe('OPENS_TO_ONESELF');
    await cast.collaboration.endGround(cast.coordinatorGroundId);
    await cast.collaboration.ground({ to: cast.coordinator, kind: 'legal_basis', areas: ['health'] });
    expect(await asks({ unitId: cast.units.mentalHealth.id }, ['HEALTH', 'ECONOMY'])).toBe('LIFE_AREA_NOT_OPEN');
    expect(await asks({ unitId: cast.units.mentalHealth.id })).toBeUndefined();
    // The law opens it to the coordinator already, so to the service it opens nothing more to them.
    expect(await asks({ unitId: cast.units.homeCare.id })).toBeUndefined();
    await cast.collaboration.circle.standingTeam(cast.units.administration, [myOther]);
    expect(await asks({ unitId: cast.units.administration.id })).toBe('OPENS_TO_ONESELF');
    expect(await asks({ personId: cast.member.id })).toBeUndefined();
  });

  it('is asked for on cards; a yes, a part and a no are kept, and answered twice is answered once', async () => {
    const card = () =>
      cast.collaboration.circle.request(cast.units.mentalHealth, cast.coordinator, ['health', 'economy']);
    const [yes, some, no] = [await card(), await card(), await card()];
    expect(await done(coordinator, answer, { id: yes, answer: 'YES', said: {} })).toMatchObject({ answer: 'YES' });
    expect(await done(coordinator, answer, { id: yes, answer: 'YES', said: {} })).toMatchObject({ answer: 'YES' });
    expect(await refused(owner, answer, { id: yes, answer: 'NO' })).toBe('CHANGED_MEANWHILE');
    expect(await refused(owner, answer, { id: some, answer: 'SOME', areas: ['WORK'] })).toBe('WIDER_THAN_ASKED');
    await done(owner, answer, { id: some, answer: 'SOME', areas: ['ECONOMY'] });
    await done(owner, answer, { id: no, answer: 'NO' });
    expect(await member.code(answer, { input: { id: no, answer: 'YES' } })).toBe('NOT_FOUND');
    const { whoSees } = await owner.data<{
      whoSees: { consents: { unit: { name: string } | null; areas: string[] }[]; requests: object[] };
    }>(sees, id());
    expect(whoSees.consents.filter(({ unit }) => unit?.name === 'Psykisk helse og rus')).toMatchObject([
      { areas: ['ECONOMY'] },
    ]);
    expect(whoSees.requests).toEqual([]);
    const { consentHistory } = await owner.data<{ consentHistory: { nodes: { what: string }[] } }>(history, id());
    expect(consentHistory.nodes.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['REFUSED', 'CHANGED', 'GIVEN', 'ASKED']),
    );
  });

  it('keeps a named employee out, but never the only coordinator', async () => {
    const keepOut = (personId: string): object => ({ collaborationId: cast.collaboration.id, personId });
    expect(await refused(owner, exclude, keepOut(cast.coordinator.id))).toBe('LAST_COORDINATOR');
    expect(await refused(owner, exclude, keepOut(cast.relative.id))).toBe('RECEIVER_UNKNOWN');
    const once = await done(owner, exclude, keepOut(cast.member.id));
    expect(await done(owner, exclude, keepOut(cast.member.id))).toEqual(once);
    expect(await member.code(plan, id())).toBe('NOT_FOUND');
    const lift = act('liftExclusion', 'LiftExclusionInput', 'exclusion');
    expect(await refused(coordinator, lift, { id: once['id'] })).toBe('SPOKEN_YES_NEEDED');
    await done(owner, lift, { id: once['id'] });
    expect(await member.code(plan, id())).toBeNull();
    const deputy = await world.person({ kind: 'professional', unit: cast.units.homeCare });
    const { rows: places } = await world.db.query<{ id: string }>(
      'select id from team_membership where person_id = $1',
      [cast.coordinator.id],
    );
    await cast.collaboration.circle.deputy(places[0]!.id, deputy);
    expect(await refused(await api.as(deputy), exclude, keepOut(cast.coordinator.id))).toBe('COORDINATOR_KEPT_IN');
    expect(await refused(coordinator, exclude, keepOut(deputy.id))).toBe('COORDINATOR_KEPT_IN');
    await done(owner, exclude, keepOut(deputy.id));
    expect(await (await api.as(deputy)).code(plan, id())).toBe('NOT_FOUND');
  });

  it('is shown to the person and the coordinator alike, at the same cost for 1 and for 20', async () => {
    const cost = async (): Promise<number> => {
      await owner.data(sees, id());
      return api.statementsOf('Sees');
    };
    const one = await cost();
    for (let more = 0; more < 20; more += 1) {
      const unit = await world.unit('school', `Skole ${more}`);
      const teacher = await world.person({ kind: 'professional', unit });
      await cast.collaboration.member(teacher);
      await cast.collaboration.ground({ to: unit });
      await cast.collaboration.circle.request(unit, cast.coordinator, ['education']);
    }
    expect(await cost()).toBe(one);
    const whole = async (client: TestClient): Promise<unknown> =>
      (await client.data<{ whoSees: { people: unknown } }>(sees, id())).whoSees.people;
    expect(await whole(coordinator)).toEqual(await whole(owner));
    expect(await member.code(sees, id())).toBe('FORBIDDEN');
  });

  it('has a history without gaps, at the same cost for few and for many', async () => {
    await owner.data(history, { ...id(), first: 4 });
    const one = api.statementsOf('History');
    for (let more = 0; more < 25; more += 1) await cast.collaboration.ground({ to: await world.unit('school') });
    type Page = { consentHistory: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await owner.data<Page>(history, { ...id(), first: 20 })).consentHistory;
    expect(api.statementsOf('History')).toBe(one);
    const rest = (await owner.data<Page>(history, { ...id(), first: 20, after: first.pageInfo.endCursor }))
      .consentHistory;
    expect(new Set([...first.nodes, ...rest.nodes].map((node) => node.id)).size).toBe(29);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});
