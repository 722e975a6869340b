import { TestApi } from '@samplan/test/support';
import { auditServer } from 'graphql-http';

describe('GraphQL over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  it('passes every MUST and every SHOULD of the audit', async () => {
    const results = await auditServer({ url: `${api.origin}/graphql` });
    expect(results.length).toBeGreaterThan(50);
    expect(
      results.filter((result) => result.status === 'error').map((result) => `${result.id} ${result.name}`),
    ).toEqual([]);
    expect(results.filter((result) => result.status === 'warn').map((result) => `${result.id} ${result.name}`)).toEqual(
      [],
    );
  });

  describe('limits, the same for everybody', () => {
    const refused = async (query: string): Promise<unknown> => {
      const answer = await api.anonymous().graphql(query);
      return answer.errors?.[0]?.extensions.code;
    };

    it('refuses what is too deep, too often named, too long or too much', async () => {
      const deep = `query { collaboration(id: "x") ${'{ plan { goals { measures '.repeat(5)}{ id }${' } } }'.repeat(5)} }`;
      const aliases = `query { ${Array.from({ length: 30 }, (_, n) => `a${n}: session { loggedIn }`).join(' ')} }`;
      const tokens = `query { ${'demoPersonas { key name description } '.repeat(600)} }`;
      const much = `query { myCollaborations(first: 100) { nodes { ${'team { person { name } } '.repeat(1)} plan { goals { measures { id title how extent lifeArea startDate deadline status overdue accountable { id name initials kind profession unit { id name kind } } } } } } } }`;
      for (const query of [deep, aliases, tokens, much]) expect(await refused(query)).toBe('BAD_REQUEST');
      expect(await refused('query { session { loggedIn } }')).toBeUndefined();
    });

    it('refuses variables that do not fit, without calling it a fault of its own', async () => {
      const query = 'query ($first: Int!) { myMeetings(first: $first) { pageInfo { hasNextPage } } }';
      const variables = [{}, { first: null }, { first: 'many' }, { first: 2 ** 40 }];
      for (const one of variables) {
        const { errors } = await api.anonymous().graphql(query, one);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
      }
    });

    it('takes one operation a request', async () => {
      const response = await api.anonymous().request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query: '{ session { loggedIn } }' }, { query: '{ session { loggedIn } }' }]),
      });
      expect(response.status).toBe(400);
    });
  });
});
