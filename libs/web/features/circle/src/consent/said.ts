import type { SaidInput } from '@samplan/web/data';
import type { Circle } from './circle-context';

/** What is typed about how the yes was said; null says that nobody has said yes. */
export type SaidDraft = {
  byId: string;
  heard: string;
  signedOn: string;
  assessedBy: string;
  assessedOn: string;
  assessedFor: string;
} | null;

export const emptySaid = (byId: string): NonNullable<SaidDraft> => ({
  byId,
  heard: '',
  signedOn: '',
  assessedBy: '',
  assessedOn: '',
  assessedFor: '',
});

export function saidOf(draft: SaidDraft): SaidInput | null {
  if (!draft) return null;
  const { byId, heard, signedOn, assessedBy, assessedOn, assessedFor } = draft;
  const doubted = assessedBy || assessedOn || assessedFor;
  const capacity = doubted ? { assessedBy, assessedOn, assessedFor } : null;
  return { byId, heard: heard || null, signedOn: signedOn || null, capacity };
}

export const isAnother = (
  { byId }: NonNullable<SaidDraft>,
  { owner, records, own }: Pick<Circle, 'owner' | 'records' | 'own'>,
): boolean => (records ? byId !== (owner?.id ?? '') : !own);

/** Fields that stand in the way before anybody answers, as the server names them, and why. */
export function lackingOf(
  draft: SaidDraft,
  { owner, records, own, heard }: Circle,
  today: string,
): ReadonlyMap<string, 'FIELD_REQUIRED' | 'DATE_IN_FUTURE'> {
  const missing: string[] = [];
  if (records && !draft) missing.push('said');
  if (draft && heard && isAnother(draft, { owner, records, own }) && !draft.heard.trim()) missing.push('said.heard');
  const { signedOn, assessedBy, assessedOn, assessedFor } = draft ?? emptySaid('');
  if (assessedBy || assessedOn || assessedFor)
    for (const [field, value] of Object.entries({ assessedBy, assessedOn, assessedFor }))
      if (!value.trim()) missing.push(`said.capacity.${field}`);
  return new Map([
    ...missing.map((field) => [field, 'FIELD_REQUIRED'] as const),
    ...(assessedOn > today ? [['said.capacity.assessedOn', 'DATE_IN_FUTURE'] as const] : []),
    ...(signedOn > today ? [['said.signedOn', 'DATE_IN_FUTURE'] as const] : []),
  ]);
}
