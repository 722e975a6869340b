import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testDatabase } from '@samplan/api/platform/testing';
import { ask } from './support/catalog';

let urls: DatabaseUrls;

beforeAll(async () => {
  urls = await testDatabase();
});

/** Functions without arguments that conditions of row-level security ask, with what they are made of. */
const inPolicies = (): Promise<{ name: string; source: string }[]> =>
  ask(
    urls.owner,
    `select p.proname as name, p.prosrc as source from pg_proc p
      where p.pronamespace = 'app'::regnamespace and p.pronargs = 0
        and exists (select from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ~ ('\\mapp\\.' || p.proname || '\\('))
      order by 1`,
  );
/** Asked beside the rows of a table, where it may be asked again for each; `(select app.circle())` is asked once. */
const asksForEachRow = (source: string): boolean => /\b(?:any|all) \(app\./.test(source);

it('what row-level security rests on asks no other function again for every row of a table', async () => {
  const functions = await inPolicies();
  expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['circle_people', 'emergency_people']));
  const faulty = functions.filter(({ source }) => asksForEachRow(source)).map(({ name }) => name);
  expect(faulty).toEqual([]);
});
