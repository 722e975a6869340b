import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';

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
export function deepQueries(schema: GraphQLSchema, name: string, depth: number): string[] {
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
