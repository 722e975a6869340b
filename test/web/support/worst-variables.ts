import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

/** The longest page that can be asked for; a document that must not ask for so much says itself how much. */
const longestPage = 100;

const samples: Readonly<Record<string, unknown>> = {
  Boolean: true,
  CalendarDate: '2026-02-03',
  Date: '2026-02-03',
  DateTime: '2026-02-03T10:00:00Z',
  Float: 1,
  ID: '018f0000-0000-7000-8000-000000000000',
  Int: longestPage,
  String: 'x',
};

/** Variables that fit the document and ask for as much as it lets one ask for. */
export function worstVariables(schema: GraphQLSchema, document: DocumentNode): Record<string, unknown> {
  const definitions = document.definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' ? (one.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(definitions.map((one) => [one.variable.name.value, worst(typeOf(schema, one))]));
}

function typeOf(schema: GraphQLSchema, { variable, type }: VariableDefinitionNode): GraphQLInputType {
  const known = typeFromAST(schema, type as never);
  if (!isInputType(known)) throw new Error(`Nothing can be put into $${variable.name.value}`);
  return known;
}

function worst(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return worst(type.ofType);
  if (isListType(type)) return [worst(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return samples[type.name];
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, worst(field.type)]));
}
