/** A failure whose message is all that the person at the terminal needs; no stack is printed for it. */
export class Failure extends Error {}

export function messageOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
