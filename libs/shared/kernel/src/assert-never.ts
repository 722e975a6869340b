/** Closes a `switch` over a union: a member without a case does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value of type ${typeof value}`);
}
