import { newId } from '@samplan/shared/kernel';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphqlAnswer, TestClient } from './test-client';

type Field = GraphQLField<unknown, unknown>;

const needed = (field: Field): Field['args'] =>
  field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);

/** Small pages, so that what hangs below them stays within the limits everybody has. */
function paged(field: Field): string {
  const page = field.args.find(({ name }) => name === 'first' || name === 'last');
  return page ? `(${page.name}: 8)` : '';
}

/** Everything of a type that can be asked for without arguments, as deep as given; null when that is nothing. */
function selection(type: GraphQLNamedType, depth: number): string | null {
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (needed(field).length > 0) return [];
    const inner = getNamedType(field.type);
    if (isObjectType(inner) && depth === 0) return [];
    const below = selection(inner, depth - 1);
    return below === null ? [] : [`${field.name}${paged(field)} ${below}`];
  });
  return parts.length === 0 ? null : `{ ${parts.join(' ')} }`;
}

/** All that a query can answer, as deep as given, one branch at a time. */
function deepQueries(schema: GraphQLSchema, name: string, depth: number): string[] {
  const field = schema.getQueryType()!.getFields()[name]!;
  const wanted = needed(field);
  const head = wanted.length > 0 ? `(${wanted.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : '';
  const args = wanted.map((arg) => `${arg.name}: $${arg.name}`);
  const page = paged(field).slice(1, -1);
  const given = [...args, ...(page ? [page] : [])].join(', ');
  const call = given ? `${name}(${given})` : name;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return [`query Deep${head} { ${call} }`];
  const list = type.getFields()['nodes'];
  const holder = list ? getNamedType(list.type) : type;
  if (!isObjectType(holder)) return [`query Deep${head} { ${call} { __typename } }`];
  const whole = (inner: string): string => `query Deep${head} { ${call} ${list ? `{ nodes ${inner} }` : inner} }`;
  const branches = Object.values(holder.getFields()).filter((branch) => needed(branch).length === 0);
  const plain = branches.filter((branch) => !isObjectType(getNamedType(branch.type)));
  const deep = branches.flatMap((branch) => {
    const type = getNamedType(branch.type);
    const below = isObjectType(type) ? selection(type, depth) : null;
    return below === null ? [] : [whole(`{ ${branch.name}${paged(branch)} ${below} }`)];
  });
  return [...(plain.length > 0 ? [whole(`{ ${plain.map(({ name }) => name).join(' ')} }`)] : []), ...deep];
}

/** A value for each argument a query must have: as given, else the id that was given or one of nothing, the first number, letters to search by. */
function deepVariables(schema: GraphQLSchema, name: string, given: Record<string, unknown>): Record<string, unknown> {
  const wanted = needed(schema.getQueryType()!.getFields()[name]!);
  const unsaid: Record<string, unknown> = { 'ID!': given['id'] ?? newId(), 'Int!': 1 };
  const value = (arg: Field['args'][number]): unknown => given[arg.name] ?? unsaid[String(arg.type)] ?? 'en';
  return { ...given, ...Object.fromEntries(wanted.map((arg) => [arg.name, value(arg)])) };
}

const isRefused = (answer: string): boolean =>
  (JSON.parse(answer) as GraphqlAnswer<object>).errors?.some(({ path }) => path?.length === 1) ?? false;

/** All that a query answers somebody, as deep as the limits allow; `given` are variables of its probe. */
export async function deepAnswers(
  client: TestClient,
  schema: GraphQLSchema,
  name: string,
  given: Record<string, unknown>,
  deepest = 3,
): Promise<string[]> {
  const variables = deepVariables(schema, name, given);
  const all: string[] = [];
  for (let branch = 0, branches = 1; branch < branches; branch += 1) {
    for (let depth = deepest; depth >= 0; depth -= 1) {
      const queries = deepQueries(schema, name, depth);
      branches = queries.length;
      const answer = await client.raw(queries[branch]!, variables);
      const refused = /BAD_REQUEST|INTERNAL/.test(answer);
      if (refused && depth > 0) continue;
      // Asked wrongly, it would look as if there were nothing to find.
      if (refused) throw new Error(`${queries[branch]} was answered ${answer}`);
      all.push(answer);
      // Refused at the root, each branch is refused alike.
      if (isRefused(answer)) return all;
      break;
    }
  }
  return all;
}
