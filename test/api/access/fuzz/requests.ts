import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

export interface FuzzRequest {
  operation: string;
  role: string;
  query: string;
  variables: Record<string, unknown>;
}

export interface Material {
  /** Ids of what the asker may not see. */
  foreign: readonly string[];
  /** The same, by the table they are the id of. */
  foreignIn: Readonly<Record<string, readonly string[]>>;
  /** Ids of what some of them may see, to be mixed with foreign ones. */
  own: readonly string[];
  roles: readonly string[];
}

const nasty = [
  '',
  ' ',
  'not-an-id',
  '../../etc',
  "' or 1=1 --",
  '\u0000',
  '\ud800',
  '=1+1',
  '🙂'.repeat(50),
  'x'.repeat(12_000),
];
const deepest = 4;

/** Random requests for every operation of the schema: foreign ids everywhere, now and then something malformed. */
export function anyRequest(schema: GraphQLSchema, material: Material): fc.Arbitrary<FuzzRequest> {
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({
      field,
      kind: root === schema.getQueryType() ? 'query' : 'mutation',
    })),
  );
  return fc.constantFrom(...operations).chain(({ field, kind }) => {
    const input = inputs(material, field.name);
    return fc
      .record({
        role: fc.constantFrom(...material.roles),
        variables: record(
          field.args.map((arg) => [arg.name, argument(arg.name, arg.type, input), isRequiredArgument(arg)] as const),
        ),
        selection: selection(field.type, deepest),
      })
      .map(({ role, variables, selection: chosen }) => {
        const sent = field.args.filter(({ name }) => name in variables);
        const declared = sent.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
        const passed = sent.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
        return {
          operation: field.name,
          role,
          query: `${kind} Fuzz${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${chosen} }`,
          variables,
        };
      });
  });
}

type Inputs = (name: string, type: GraphQLInputType, depth: number) => fc.Arbitrary<unknown>;

function inputs(material: Material, operation: string): Inputs {
  const ids = (name: string): fc.Arbitrary<string> => {
    const fitting = fittingIds(material, name === 'id' ? operation : name.replace(/Ids?$/, ''));
    return fc.oneof(
      ...(fitting.length > 0 ? [{ weight: 14, arbitrary: fc.constantFrom(...fitting) }] : []),
      { weight: 5, arbitrary: fc.constantFrom(...material.foreign) },
      { weight: 5, arbitrary: fc.constantFrom(...material.own) },
      { weight: 1, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: fc.constantFrom(...nasty) },
    );
  };
  const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  // No foreign id in what becomes a name or a note of the attacker's own, and would be read back as if it were told.
  const texts = fc.oneof(
    { weight: 8, arbitrary: fc.lorem({ maxCount: 4 }) },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...material.own), fc.uuid()) },
    { weight: 1, arbitrary: fc.constantFrom(...nasty) },
  );
  const scalars: Record<string, fc.Arbitrary<unknown>> = {
    Int: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, -1, 20, 101, 2 ** 31 - 1)),
    Float: fc.double(),
    Boolean: fc.boolean(),
    Date: often(
      dates.map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom('2026-02-30', ...nasty),
    ),
    DateTime: often(
      dates.map((date) => date.toISOString()),
      fc.constantFrom('2026-02-30T25:00:00Z', ...nasty),
    ),
  };
  const cursors = fc.oneof(
    fc
      .tuple(dates, ids(''))
      .map(([date, id]) => Buffer.from(JSON.stringify([date.toISOString(), id])).toString('base64url')),
    texts,
    ids(''),
  );
  const of: Inputs = (name, type, depth) => {
    if (isNonNullType(type)) return of(name, type.ofType, depth);
    if (isListType(type)) return fc.array(of(name, type.ofType, depth), { maxLength: 3 });
    if (isEnumType(type)) {
      const values = type.getValues().map((value) => value.name);
      return fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...values) },
        { weight: 1, arbitrary: fc.constant('NO_SUCH_VALUE') },
      );
    }
    if (isInputObjectType(type)) {
      if (depth > deepest) return fc.constant({});
      return record(
        Object.values(type.getFields()).map(
          (field) => [field.name, of(field.name, field.type, depth + 1), isRequiredInputField(field)] as const,
        ),
      );
    }
    if (name === 'after' || name === 'before') return cursors;
    if (name.endsWith('Key')) return fc.oneof(fc.uuid(), ids(''));
    if (type.name === 'ID') return ids(name);
    return scalars[type.name] ?? texts;
  };
  return of;
}

/** Ids of the kind a name asks for: `itemId` is one of `agenda_item`, the `id` of `editGoal` one of `goal`. */
function fittingIds({ foreignIn }: Material, name: string): string[] {
  const wanted = name.toLowerCase();
  return Object.entries(foreignIn).flatMap(([table, ids]) => {
    const kind = table.replaceAll('_', '');
    return kind.endsWith(wanted) || wanted.endsWith(kind) ? ids : [];
  });
}

const often = <Value>(usual: fc.Arbitrary<Value>, seldom: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: seldom });

/** A page is asked for with few rows, so that the limit on what an operation may cost seldom answers instead. */
const argument = (name: string, type: GraphQLInputType, input: Inputs): fc.Arbitrary<unknown> =>
  name === 'first' || name === 'last'
    ? often(fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, -5, 101))
    : input(name, type, 0);

/** An object whose optional parts are there now and then; where none is required, often one alone: some take no more. */
function record(
  parts: readonly (readonly [string, fc.Arbitrary<unknown>, boolean])[],
): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(
      fc.record(Object.fromEntries(parts.map(([name, value]) => [name, value]))),
      fc.array(fc.boolean(), { minLength: parts.length, maxLength: parts.length }),
      parts.some(([, , required]) => required)
        ? fc.constant(null)
        : fc.option(fc.nat({ max: parts.length }), { freq: 2 }),
    )
    .map(([values, kept, only]) =>
      Object.fromEntries(
        parts.flatMap(([name, , required], index) =>
          required || (only === null ? kept[index] : only === index) ? [[name, values[name]]] : [],
        ),
      ),
    );
}

/** All that can be read at once of a type, and some of what hangs on it. */
function selection(type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isLeafType(named)) return fc.constant('');
  if (isUnionType(named)) {
    return fc
      .tuple(
        ...named.getTypes().map((one) => selection(one, depth - 1).map((chosen) => `... on ${one.name} ${chosen}`)),
      )
      .map((parts) => `{ __typename ${parts.join(' ')} }`);
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return fc.constant('{ __typename }');
  const fields = Object.values(named.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  const branches = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const head = ['__typename', ...leaves.map((field) => field.name)].join(' ');
  if (depth <= 0 || branches.length === 0) return fc.constant(`{ ${head} }`);
  return fc
    .subarray(branches, { minLength: 1, maxLength: Math.min(3, branches.length) })
    .chain((chosen): fc.Arbitrary<string[]> => fc.tuple(...chosen.map((field) => branch(field, depth))))
    .map((parts) => `{ ${head} ${parts.join(' ')} }`);
}

function branch(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const page = field.args.find(({ name }) => name === 'first' || name === 'last');
  return selection(field.type, depth - 1).map((chosen) => `${field.name}${page ? `(${page.name}: 2)` : ''} ${chosen}`);
}
