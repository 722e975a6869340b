import type { ChangeType, LifeArea } from '@samplan/shared/contracts';

/** Place in the feed. Written `tx.seq`; compared first by transaction, then by sequence. */
export interface Position {
  tx: string;
  seq: string;
}

/** Header of one committed change; its content stays in the database. */
export interface FeedRow extends Position {
  tenant_id: string;
  collaboration_id: string | null;
  life_area: LifeArea | null;
  audience_id: string | null;
  type: ChangeType;
  entity: string;
  entity_id: string;
  version: number;
  /** Persons who are not told. */
  hidden_from: string[] | null;
}

/** Reads a position a client sends back; null when it is not one. */
export function parsePosition(text: unknown): Position | null {
  const match = typeof text === 'string' ? /^(\d{1,20})\.(\d{1,19})$/.exec(text) : null;
  return match ? { tx: match[1]!, seq: match[2]! } : null;
}

export const formatPosition = ({ tx, seq }: Position): string => `${tx}.${seq}`;
