import { registerEnumType } from '@nestjs/graphql';

/**
 * Registers a word list of the domain as a GraphQL enum: `under_way` in code and database is `UNDER_WAY` in the schema.
 * Give the returned object to `@Field(() => …)`.
 */
export function enumOf(name: string, values: readonly string[], description?: string): Record<string, string> {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
  registerEnumType(members, { name, description });
  return members;
}
