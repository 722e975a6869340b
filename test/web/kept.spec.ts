import { buildSchema, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkspace } from '@samplan/tooling/dev-env';
import * as generated from '../../libs/web/data/src/generated/graphql';
import { texts } from '../../libs/web/features/history/src/unsent/texts';

const schema = buildSchema(readFileSync(inWorkspace('schema/graphql/schema.graphql'), 'utf8'));
const documents = new Map(Object.entries(generated).map(([name, document]) => [name, String(document)]));

const isText = (type: unknown): boolean => /^String!?$/.test(String(type));

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.') ? [readFileSync(path, 'utf8')] : [];
  });
}

interface Kept {
  name: string;
  input: GraphQLInputObjectType;
  text: string;
}

/** Every mutation that is kept on the device while the network is away. */
function keptMutations(): Kept[] {
  const named = sourcesIn(inWorkspace('libs/web')).flatMap((source) =>
    [...source.matchAll(/\buseKept(?:Mutation)?\(\s*(\w+)Mutation\b/g)].map(([, name]) => name!),
  );
  return [...new Set(named)].sort().map((name) => {
    const text = documents.get(`${name}Document`)!;
    const variable = /\$input: (\w+)/.exec(text)![1]!;
    const input = schema.getType(variable);
    if (!isInputObjectType(input)) throw new Error(`${name} takes no input`);
    return { name, input, text };
  });
}

describe('what is kept while the network is away', () => {
  const kept = keptMutations();

  it('asks for the version it gives, wherever the next press goes by one', () => {
    expect(kept.length).toBeGreaterThan(40);
    const without = kept.filter(({ input, text }) => {
      const answered = text.split('errors {')[0]!;
      return 'expectedVersion' in input.getFields() && !/\bversion\b/.test(answered);
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('shows every text in it, also beside what somebody else wrote meanwhile', () => {
    const unshown = kept.flatMap(({ name, input }) =>
      Object.values(input.getFields())
        .filter((field) => isText(field.type) && !texts.includes(field.name))
        .map((field) => `${name}: ${field.name}`),
    );
    expect(unshown).toEqual([]);
  });
});
