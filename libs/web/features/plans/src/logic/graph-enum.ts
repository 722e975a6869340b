/** The vocabulary is lower case where it is stored and checked, upper case in GraphQL. */
export function toGraphEnum<Value extends string>(value: Value): Uppercase<Value> {
  return value.toUpperCase() as Uppercase<Value>;
}

export function fromGraphEnum<Value extends string>(value: Value): Lowercase<Value> {
  return value.toLowerCase() as Lowercase<Value>;
}
