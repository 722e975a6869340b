import { planPolicy } from '@samplan/api/plans';
import { buildWorld, standardCast, TestApi } from '@samplan/test/support';
import { handlers } from '../../../apps/api/src/contract/handlers';
import { probes } from './probes';

/** Written also when the plan is over, each with the reason, and without touching it. Every other write is refused. */
const goesOn: Record<string, string> = {
  'Mutation.declinePlan': 'a no to a new one is written down',
  'Mutation.recordPlanWish': 'a new wish makes a new plan',
  'Mutation.beginPlan': 'begins a new one',
  'Mutation.recordPlanRefusal': 'the municipality’s no is of the person, not of a plan',
  'Mutation.appealPlanRefusal': 'so is the appeal',
  'Mutation.takeBackAppeal': 'and what is taken back of it',
  'Mutation.settlePlanRefusal': 'and its end',
  'Mutation.addProfessionalPlan': 'kept elsewhere, with a plan here or without',
  'Mutation.editProfessionalPlan': 'as above',
  'Mutation.setProfessionalPlanRemoved': 'as above',
  'Mutation.addServiceOffer': 'a service answers the person, with a plan or without',
  'Mutation.editServiceOffer': 'as above',
  'Mutation.setServiceOfferRemoved': 'as above',
  'Mutation.addNeed': 'people need things without a plan',
  'Mutation.editNeed': 'as above',
  'Mutation.ownNeed': 'as above',
  'Mutation.setNeedState': 'as above',
  'Mutation.setNeedRemoved': 'as above',
  'Mutation.addCrisisStep': 'what helps in a crisis is no less needed',
  'Mutation.editCrisisStep': 'as above',
  'Mutation.moveCrisisStep': 'as above',
  'Mutation.removeCrisisStep': 'as above',
};

/** What is refused already because no plan runs. */
const needsPlan: Record<string, string> = {
  'Mutation.addFromTemplate': 'PLAN_CONSENT_NEEDED',
  'Mutation.makeMeasureOfNeed': 'NEED_HAS_NO_GOAL',
};

describe('a plan that is over is read, and not written', () => {
  let api: TestApi;
  let writing: { name: string; action: string }[];

  beforeAll(async () => {
    api = await TestApi.start();
    writing = handlers(api.app).flatMap(({ name, kind, access }) =>
      kind === 'mutation' && access?.kind === 'action' ? [{ name, action: access.action }] : [],
    );
  });
  afterAll(() => api.close());

  /** What it answers when the plan, and what was done in it, has ended. */
  async function answerOf(name: string): Promise<{ codes: string[]; touched: boolean }> {
    const world = await buildWorld(api.urls.owner);
    try {
      const cast = await standardCast(world);
      const { as, document, variables, arrange } = probes[name]!;
      await arrange?.(cast, world);
      await world.db.query(`update measure set status = 'done' where status in ('agreed', 'under_way')`);
      await world.db.query(`update individual_plan set state = 'closed', state_since = now()`);
      const over = async (): Promise<unknown> =>
        (
          await world.db.query(
            'select p as plan, g as goal, m as measure from individual_plan p join goal g on g.plan_id = p.id left join measure m on m.goal_id = g.id where p.id = $1 order by g.id, m.id',
            [cast.plan.id],
          )
        ).rows;
      const before = await over();
      const client = await api.as(cast[as]);
      const answer = await client.data<Record<string, { errors: { code: string }[] }>>(
        document,
        variables(cast, world),
      );
      const codes = Object.values(answer)[0]!.errors.map(({ code }) => code);
      return { codes, touched: JSON.stringify(await over()) !== JSON.stringify(before) };
    } finally {
      await world.close();
    }
  }

  it('is tried with every write of a plan', () => {
    const ofPlan = writing.filter(({ action }) => action in planPolicy).map(({ name }) => name);
    expect(ofPlan.length).toBeGreaterThan(50);
    expect(Object.keys(goesOn).filter((name) => !ofPlan.includes(name))).toEqual([]);
  });

  it.each(Object.keys(planPolicy))('whatever is declared as %s', async (action) => {
    const names = writing.filter((one) => one.action === action).map(({ name }) => name);
    const answers: Record<string, unknown> = {};
    for (const name of names) answers[name] = await answerOf(name);
    const expected = (name: string): string[] => (name in goesOn ? [] : [needsPlan[name] ?? 'TRANSITION_NOT_ALLOWED']);
    expect(answers).toEqual(Object.fromEntries(names.map((name) => [name, { codes: expected(name), touched: false }])));
  });
});
