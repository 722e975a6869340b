import { Field, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
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

/** Cursors are the sort key of the last row, opaque to clients. */
export const encodeCursor = (key: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

export function decodeCursor(cursor: string | null | undefined, length: number): (string | null)[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((part) => part === null || typeof part === 'string'))
      return key;
  } catch {
    // Falls through: a cursor we did not make.
  }
  throw badRequest();
}

/**
 * Reads one page by keyset: `load` gets the key after which to go on and how many rows to fetch (one more than asked,
 * which tells whether there are more).
 */
export async function keysetPage<Node>(
  page: { first: number; after?: string | null },
  keyLength: number,
  load: (after: (string | null)[] | null, limit: number) => Promise<Node[]>,
  keyOf: (node: Node) => (string | null)[],
): Promise<ConnectionOf<Node>> {
  if (!Number.isInteger(page.first) || page.first < 1 || page.first > largestPage) throw badRequest();
  const rows = await load(decodeCursor(page.after, keyLength), page.first + 1);
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > page.first, endCursor: last ? encodeCursor(keyOf(last)) : null },
  };
}
