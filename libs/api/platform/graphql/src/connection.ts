import { Field, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { parseId } from '@samplan/shared/kernel';
import { exactInstant } from '@samplan/api/platform/database';
import { badRequest } from '@samplan/api/platform/request';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;
  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface ConnectionOf<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
}

/** Declares the connection type of a node type. */
export function connectionOf<Node>(node: Type<Node>, name: string): Type<ConnectionOf<Node>> {
  @ObjectType(name)
  class Connection implements ConnectionOf<Node> {
    @Field(() => [node])
    nodes: Node[];
    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Connection;
}

const largestPage = 100;

/** What a part of a sort key is; a cursor that holds anything else was not made here. */
const parts = {
  text: (text: string) => !text.includes('\0'),
  date: (text: string) => isInstant(`${text}T00:00:00.000Z`),
  instant: isInstant,
  id: (text: string) => parseId(text) !== null,
  integer: (text: string) => /^-?\d{1,9}$/.test(text),
  boolean: (text: string) => text === 'true' || text === 'false',
} satisfies Record<string, (text: string) => boolean>;
export type CursorPart = keyof typeof parts;

/** What a row is sorted by. An instant is given as it was read, for it is more exact in the database than a Date shows. */
export type SortKey = readonly (string | Date | null)[];

/** Cursors are the sort key of the last row, opaque to clients. */
export const encodeCursor = (key: SortKey): string => Buffer.from(JSON.stringify(exactKey(key))).toString('base64url');

/** A sort key as the next page is asked for with. */
export const exactKey = (key: SortKey): (string | null)[] =>
  key.map((part) => (part instanceof Date ? exactInstant(part) : part));

export function decodeCursor(
  cursor: string | null | undefined,
  shape: readonly CursorPart[],
): (string | null)[] | null {
  if (!cursor) return null;
  const key = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(key) || key.length !== shape.length) throw badRequest();
  return shape.map((part, index) => {
    const value: unknown = key[index];
    // Only what comes before the id may be missing, as a deadline may.
    if (value === null && part !== 'id') return null;
    if (typeof value !== 'string' || !parts[part](value)) throw badRequest();
    return value;
  });
}

/** To the millisecond, or as exact as the database has it. */
function isInstant(text: string): boolean {
  const parsed = new Date(text);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === text.replace(/(\.\d{3})\d{3}Z$/, '$1Z');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Reads one page by keyset: `load` gets the key after which to go on and how many rows to fetch (one more than asked,
 * which tells whether there are more).
 */
export async function keysetPage<Node>(
  page: { first: number; after?: string | null },
  shape: readonly CursorPart[],
  load: (after: (string | null)[] | null, limit: number) => Promise<Node[]>,
  keyOf: (node: Node) => SortKey,
): Promise<ConnectionOf<Node>> {
  if (!Number.isInteger(page.first) || page.first < 1 || page.first > largestPage) throw badRequest();
  const rows = await load(decodeCursor(page.after, shape), page.first + 1);
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > page.first, endCursor: last ? encodeCursor(keyOf(last)) : null },
  };
}
