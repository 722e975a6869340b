import type { SharedTextAddress, SharedTextOpened } from '@samplan/shared/contracts';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { Client } from 'pg';
import { TestApi, type TestClient, TestSocket } from '../../support';
import type { CaseWithContent } from './store-content';
import { now, type StoredCases } from './stored-cases';

const everything = `query($id: ID!) { collaboration(id: $id) {
  plan {
    goals { id measures { ...m } } otherMeasures { ...m } removedGoals { id } removedMeasures { id }
    whatMatters { text author { id } }
  }
  needs { id createdBy { id } measure { id } } removedNeeds { id }
  evaluations { id voice outcome learnt ownWords outcomeBy { id } ownBy { id } }
  serviceOffers { id } professionalPlans { id }
  rehabCourses { id activities { id startBy { id } } }
  crisisSteps { id }
  drafts { key lifeArea fields { text } }
} }
fragment m on Measure { id goalId contributors { id } }`;
const emergency = 'query($id: ID!) { emergencyAccess(id: $id) { crisisSteps { id } } }';

interface Id {
  id: string;
}
type Name = Id | null;
interface MeasureRead extends Id {
  goalId: string | null;
  contributors: Id[];
}
interface Read {
  plan: {
    goals: (Id & { measures: MeasureRead[] })[];
    otherMeasures: MeasureRead[];
    removedGoals: Id[];
    removedMeasures: Id[];
    whatMatters: { text: string; author: Name } | null;
  } | null;
  needs: (Id & { createdBy: Name; measure: Name })[];
  removedNeeds: Id[];
  evaluations: (Id & { voice: string; outcomeBy: Name; ownBy: Name })[];
  serviceOffers: Id[];
  professionalPlans: Id[];
  rehabCourses: (Id & { activities: (Id & { startBy: Name })[] })[];
  crisisSteps: Id[];
  drafts: { key: string; lifeArea: string }[];
}

/** A session lives by the database's own clock, so that is set too. */
const atNow = ({ app, ...urls }: DatabaseUrls): DatabaseUrls => ({
  ...urls,
  app: `${app}?options=${encodeURIComponent(`-c app.now=${now.toISOString()}`)}`,
});

const nobody = '-';
/** Whom the program calls somebody, without telling who. */
const somebody = '00000000-0000-0000-0000-000000000000';
const told = (name: Name): string => (name && name.id !== somebody ? name.id : nobody);

/** Asks the program itself, over HTTP, as somebody who is logged in at an instant. */
export class ContentReader {
  private constructor(
    private readonly api: TestApi,
    /** In the role of a request, past what the program itself asks about. */
    private readonly db: Client,
    /** Measures that are there besides what is drawn, with their goals. */
    private readonly besides: Set<string>,
    private readonly emergencies: Map<string, string[]>,
  ) {}

  static async open(stored: StoredCases, cases: CaseWithContent[]): Promise<ContentReader> {
    const ids = async (rows: string): Promise<{ id: string; of: string }[]> =>
      (await stored.db.query<{ id: string; of: string }>(rows)).rows;
    const drawn = new Set(cases.flatMap(({ content }) => [...content.goals, ...content.measures].map(({ id }) => id)));
    const planned = await ids(`select id, null as of from goal union all select id, null from measure`);
    const emergencies = new Map<string, string[]>();
    for (const { id, of } of await ids(`select id, collaboration_id || ' ' || person_id as of from emergency_access`))
      emergencies.set(of, [...(emergencies.get(of) ?? []), id]);
    const besides = new Set(planned.map(({ id }) => id).filter((id) => !drawn.has(id)));
    const db = new Client({ connectionString: stored.urls.app, options: `-c app.tenant=${stored.tenantId}` });
    await db.connect();
    return new ContentReader(await TestApi.start({}, atNow(stored.urls)), db, besides, emergencies);
  }

  async close(): Promise<void> {
    await this.db.end();
    await this.api.close();
  }

  async read({ collaborationId }: CaseWithContent, viewer: string, at: Date): Promise<string[]> {
    const client = await this.as(viewer, at);
    if (!client) return [];
    const answer = await client.graphql<{ collaboration: Read }>(everything, { id: collaborationId });
    const refused = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
    if (refused.join() === 'NOT_FOUND') return [];
    if (refused.length > 0) return [`refused ${refused.join()} at ${answer.errors![0]!.path?.join('.')}`];
    return this.lines(answer.data!.collaboration).sort();
  }

  /** What comes of opening a text to write in it together with others; null without a hat. */
  async opening(addresses: SharedTextAddress[], viewer: string, at: Date): Promise<(string | null)[]> {
    const client = await this.as(viewer, at);
    if (!client) return addresses.map(() => null);
    const line = await TestSocket.connect(client);
    try {
      const answers: (string | null)[] = [];
      for (const address of addresses) {
        const opened = (await line.socket.timeout(10_000).emitWithAck('text:open', address)) as SharedTextOpened;
        answers.push(opened.ok ? 'ok' : opened.code);
      }
      return answers;
    } finally {
      line.close();
    }
  }

  /** Whose drafts row security hands out: the last lock, where the program would forget to ask whose they are. */
  async draftsOf({ collaborationId }: CaseWithContent, viewer: string, at: Date): Promise<string[]> {
    await this.db.query({
      name: 'as',
      text: `select set_config('app.person', $1, false), set_config('app.now', $2, false)`,
      values: [viewer, at.toISOString()],
    });
    const { rows } = await this.db.query<{ of: string }>({
      name: 'drafts',
      text: 'select distinct person_id as of from draft where collaboration_id = $1',
      values: [collaborationId],
    });
    return rows.map(({ of }) => of);
  }

  async readInEmergency({ collaborationId }: CaseWithContent, viewer: string, at: Date): Promise<string[]> {
    const openings = this.emergencies.get(`${collaborationId} ${viewer}`);
    const client = openings && (await this.as(viewer, at));
    if (!client) return [];
    const steps: string[] = [];
    for (const id of openings) {
      const { data } = await client.graphql<{ emergencyAccess: Pick<Read, 'crisisSteps'> }>(emergency, { id });
      steps.push(...(data?.emergencyAccess.crisisSteps ?? []).map((step) => `crisis step ${step.id}`));
    }
    return steps.sort();
  }

  /** Null when this is no hat of theirs any longer. */
  private async as(viewer: string, at: Date): Promise<TestClient | null> {
    this.api.clock.standAt(at);
    return this.api.as({ id: viewer, loginId: viewer }).catch((thrown: Error) => {
      if (thrown.message === 'Not a hat of this login') return null;
      throw thrown;
    });
  }

  private lines({ plan, ...read }: Read): string[] {
    const measures = [...(plan?.goals ?? []).flatMap((goal) => goal.measures), ...(plan?.otherMeasures ?? [])];
    const drawn = ({ id }: Id): boolean => !this.besides.has(id);
    return [
      ...(plan?.goals ?? []).filter(drawn).map(({ id }) => `goal ${id}`),
      ...(plan?.removedGoals ?? []).map(({ id }) => `removed goal ${id}`),
      ...(plan?.removedMeasures ?? []).map(({ id }) => `removed measure ${id}`),
      ...measures.filter(drawn).map(({ id, goalId }) => `measure ${id} under ${goalId ?? nobody}`),
      ...measures.flatMap(({ contributors }) => contributors.map(({ id }) => `contributor ${id}`)),
      ...read.needs.map(({ id, createdBy, measure }) => `need ${id} by ${told(createdBy)} for ${told(measure)}`),
      ...read.removedNeeds.map(({ id }) => `removed need ${id}`),
      ...read.evaluations.map(
        ({ id, voice, outcomeBy, ownBy }) =>
          `evaluation ${id} ${voice.toLowerCase()} by ${told(voice === 'USER' ? ownBy : outcomeBy)}`,
      ),
      ...read.serviceOffers.map(({ id }) => `offer ${id}`),
      ...read.professionalPlans.map(({ id }) => `professional plan ${id}`),
      ...read.rehabCourses.flatMap(({ id, activities }) => [
        `course ${id}`,
        ...activities.map((activity) => `activity ${activity.id} rated by ${told(activity.startBy)}`),
      ]),
      ...read.crisisSteps.map(({ id }) => `crisis step ${id}`),
      ...read.drafts.map(({ key, lifeArea }) => `draft ${key} ${lifeArea.toLowerCase()}`),
      ...(plan?.whatMatters ? [`what matters by ${told(plan.whatMatters.author)}`] : []),
    ];
  }
}
