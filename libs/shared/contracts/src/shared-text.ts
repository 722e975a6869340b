import { z } from 'zod';
import { idField, maxText } from './inputs/fields';

/** What a text that several write at once can be about. Each kind has its rule for who reads and who writes. */
export const sharedTextKinds = ['what_matters', 'evaluation'] as const;
export type SharedTextKind = (typeof sharedTextKinds)[number];

/** The one text inside a shared document; there is nothing else in it. */
export const sharedTextField = 'text';
export const maxSharedText = maxText;
export const maxSharedUpdate = 65_536;
/** Numbers of writers below this are the program's own. */
export const firstWriter = 1000;

export interface SharedTextAddress {
  kind: SharedTextKind;
  id: string;
}

const address = { kind: z.enum(sharedTextKinds), id: idField };
const bytes = z.instanceof(Uint8Array).refine(({ length }) => length > 0);

/** Exactly this and nothing beside it: whose words they are is what the line knows, never what is said on it. */
export const sharedTextAddress = z.strictObject(address);
export const sharedTextWrite = z.strictObject({ ...address, update: bytes });

export type SharedTextRefusal =
  'NOT_FOUND' | 'FORBIDDEN' | 'BAD_REQUEST' | 'TOO_LARGE' | 'TOO_LONG' | 'MISSING_BEFORE' | 'RATE_LIMITED' | 'INTERNAL';

export interface PersonHere {
  id: string;
  name: string;
  initials: string;
}

export type SharedTextOpened =
  { ok: true; state: Uint8Array; mayWrite: boolean; people: PersonHere[] } | { ok: false; code: SharedTextRefusal };
export type SharedTextWritten = { ok: true; at: string } | { ok: false; code: SharedTextRefusal };

/** Events from client to server on the `/realtime` path. */
export interface ClientEvents {
  'text:open': (asked: SharedTextAddress, answer: (opened: SharedTextOpened) => void) => void;
  /** Answered after the commit. */
  'text:write': (
    asked: SharedTextAddress & { update: Uint8Array },
    answer: (written: SharedTextWritten) => void,
  ) => void;
  'text:leave': (asked: SharedTextAddress) => void;
}
