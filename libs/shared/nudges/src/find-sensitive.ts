import { diagnosisCodes } from './diagnosis-codes';
import { medicationLists } from './medication-lists';
import { nationalIds } from './national-ids';

export const sensitiveKinds = ['national_id', 'diagnosis_code', 'medication_list'] as const;
/** What belongs in the journal rather than in a plan that many read. */
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** A piece of a text, from `start` up to `end` in UTF-16 units. */
export interface Piece {
  start: number;
  end: number;
}

export interface SensitivePiece extends Piece {
  kind: SensitiveKind;
}

const finders: Record<SensitiveKind, (text: string) => Piece[]> = {
  national_id: nationalIds,
  diagnosis_code: diagnosisCodes,
  medication_list: medicationLists,
};

/**
 * Pieces of a text that look as if they belong in the journal, in the order they stand. A guess made on the machine
 * where it is typed, for a hint that never stands in the way: better to miss one than to nag about ordinary words.
 */
export function findSensitive(text: string): SensitivePiece[] {
  return sensitiveKinds
    .flatMap((kind) => finders[kind](text).map((piece) => ({ kind, ...piece })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
