declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type TenantId = Branded<'TenantId'>;
export type LoginId = Branded<'LoginId'>;
export type SessionId = Branded<'SessionId'>;
export type PersonId = Branded<'PersonId'>;
export type UnitId = Branded<'UnitId'>;
export type CollaborationId = Branded<'CollaborationId'>;
export type PlanId = Branded<'PlanId'>;
export type GoalId = Branded<'GoalId'>;
export type MeasureId = Branded<'MeasureId'>;
export type MeetingId = Branded<'MeetingId'>;
export type AgendaItemId = Branded<'AgendaItemId'>;
export type DecisionId = Branded<'DecisionId'>;
export type ThreadId = Branded<'ThreadId'>;
export type MessageId = Branded<'MessageId'>;
export type PersonalLinkId = Branded<'PersonalLinkId'>;
export type LogQuestionId = Branded<'LogQuestionId'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an id that came from outside; `null` when it cannot be one, so that no statement is spent on it. */
export function parseId<Id extends string>(text: string): Id | null {
  const lower = text.toLowerCase();
  return uuid.test(lower) ? (lower as Id) : null;
}

/**
 * UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so keys sort by time.
 * Made in code because PostgreSQL before 18 cannot.
 */
export function newId<Id extends string>(now: Date = new Date()): Id {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setUint32(0, Math.floor(now.getTime() / 0x10000));
  new DataView(bytes.buffer).setUint16(4, now.getTime() % 0x10000);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}
