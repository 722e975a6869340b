import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkspace } from '@samplan/tooling/dev-env';
import { contractFiles } from '../../../apps/api/src/print-contract';

let printed: Record<string, string>;

beforeAll(async () => {
  printed = await contractFiles();
});

it('is committed as the code would print it', () => {
  const committed = Object.keys(printed).map((path) => [path, readFileSync(inWorkspace('schema', path), 'utf8')]);
  // Differs? `npm run schema` prints it anew, and the change is then seen in review.
  expect(Object.fromEntries(committed)).toEqual(printed);
});

it('has no file that nothing prints any more', () => {
  const found = ['graphql', 'authz', 'events'].flatMap((folder) =>
    readdirSync(inWorkspace('schema', folder)).map((name) => join(folder, name)),
  );
  expect(found.sort()).toEqual(Object.keys(printed).sort());
});
