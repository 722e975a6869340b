import { formatDocument } from '@urql/core';
import { buildSchema, parse, print, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { complexityOf, limitRules, limits } from '@samplan/api/platform/graphql';
import { inWorkspace } from '@samplan/tooling/dev-env';
import * as generated from '../../libs/web/data/src/generated/graphql';
import { meetingsAtATime } from '../../libs/web/features/meetings/src/logic/meetings-at-a-time';
import { worstVariables } from './support/worst-variables';

const schema = buildSchema(readFileSync(inWorkspace('schema/graphql/schema.graphql'), 'utf8'));

/** What the API would hold against a document as it is sent, whatever the page puts into its variables. */
function faultsOf(text: string, asked: object = {}): string[] {
  const document = parse(print(formatDocument(parse(text))), { maxTokens: limits.tokens });
  const complexity = complexityOf(schema, document, undefined, { ...worstVariables(schema, document), ...asked });
  return [
    ...validate(schema, document, limitRules).map(({ message }) => message),
    ...(complexity > limits.complexity ? [`complexity ${complexity} of ${limits.complexity}`] : []),
  ];
}

/** Where a page asks for fewer rows than one may. */
const fewer: Record<string, object> = { MyMeetingsDocument: { first: meetingsAtATime.then } };

const documents = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => ({ name, text: String(document) }));

describe('what the web client asks', () => {
  it('is never refused by the limits of the API', () => {
    const refused = documents.flatMap(({ name, text }) =>
      faultsOf(text, fewer[name]).map((fault) => `${name}: ${fault}`),
    );
    expect(refused).toEqual([]);
    expect(documents.length).toBeGreaterThan(100);
  });

  it('would be known, were it too deep, too often named, too much or too long', () => {
    const deep = `{ collaboration(id: "x") ${'{ thread { collaboration '.repeat(8)}{ id }${' } }'.repeat(8)} }`;
    const named = `{ ${Array.from({ length: limits.aliases + 1 }, (_, at) => `a${at}: session { loggedIn }`).join(' ')} }`;
    const much = `query ($first: Int!) { myCollaborations(first: $first) { nodes { team { id role person { id name } unit { id name } } plan { id state goals { id title } } thread { id unreadCount } coordinator { id person { id name } } myAccess { relation level actions } } } }`;
    const long = `{ ${'session { loggedIn } '.repeat(limits.tokens)} }`;
    expect(faultsOf(named)).toEqual([expect.stringMatching(/alias/i)]);
    expect(faultsOf(much)).toEqual([expect.stringMatching(/complexity/)]);
    expect(faultsOf(deep)).toContainEqual(expect.stringMatching(/depth/i));
    expect(() => faultsOf(long)).toThrow(/token/);
  });
});
