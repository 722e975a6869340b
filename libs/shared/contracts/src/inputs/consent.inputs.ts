import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { type LifeArea, lifeAreas } from '../vocabulary';
import {
  dateField,
  idField,
  lifeAreaField,
  maxShort,
  nameField,
  optionalDate,
  shortText,
  versionField,
} from './fields';

const code = (value: ErrorCode): ErrorCode => value;
const maxPurpose = 500;
const maxName = 200;

/** The areas of life that can be opened to somebody; `common` always comes along and is never chosen. */
export const openableAreas = lifeAreas.filter((area) => area !== 'common');
const areasField = z
  .array(lifeAreaField, { error: code('FIELD_REQUIRED') })
  .transform((areas): LifeArea[] => openableAreas.filter((area) => areas.includes(area)));
/** At least one: a yes to nothing is a no. */
const someAreas = areasField.refine((areas) => areas.length > 0, code('FIELD_REQUIRED'));
export const purposeField = shortText(maxPurpose);

/** To a service or to one person by name; never to both. */
const toWhom = { unitId: idField.nullish(), personId: idField.nullish() };
const oneOfThem = ({ unitId, personId }: { unitId?: string | null; personId?: string | null }): boolean =>
  Boolean(unitId) !== Boolean(personId);
const mustSayWhom = { error: code('FIELD_REQUIRED'), path: ['unitId'] };

/**
 * How the yes was said, for whoever writes down somebody else's: by whom if not by the person, what the person said
 * themselves, when it was signed if it was, and who has assessed their capacity where it was in doubt.
 */
export const saidInput = z.object({
  /** Who said yes; the person when it is left out. */
  byId: idField.nullish(),
  heard: shortText(maxPurpose).nullish(),
  /** The day it was signed on paper; left out where it was said. */
  signedOn: optionalDate,
  capacity: z
    .object({ assessedBy: shortText(maxName), assessedOn: dateField, assessedFor: shortText(maxShort) })
    .nullish(),
});
export type Said = z.output<typeof saidInput>;

export const giveConsentInput = z
  .object({
    collaborationId: idField,
    ...toWhom,
    areas: someAreas,
    purpose: purposeField,
    until: optionalDate,
    said: saidInput.nullish(),
  })
  .refine(oneOfThem, mustSayWhom);
export const changeConsentInput = z.object({
  id: idField,
  expectedVersion: versionField,
  areas: someAreas,
  purpose: purposeField,
  until: optionalDate,
  said: saidInput.nullish(),
});
export const withdrawConsentInput = z.object({ id: idField });
export const undoWithdrawalInput = z.object({ id: idField });

export const recordLegalBasisInput = z
  .object({
    collaborationId: idField,
    ...toWhom,
    areas: someAreas,
    purpose: purposeField,
    legalBasis: shortText(maxName),
    until: optionalDate,
  })
  .refine(oneOfThem, mustSayWhom);

const askedService = z
  .object({ ...toWhom, areas: someAreas, purpose: purposeField, until: optionalDate })
  .refine(oneOfThem, mustSayWhom);
const mostCards = 20;
export const askForConsentInput = z.object({
  collaborationId: idField,
  cards: z.array(askedService).min(1, code('FIELD_REQUIRED')).max(mostCards, code('FIELD_INVALID')),
});
export const withdrawConsentRequestInput = z.object({ id: idField });
export const answerConsentRequestInput = z
  .object({
    id: idField,
    answer: z.enum(['yes', 'some', 'no'], { error: code('FIELD_REQUIRED') }),
    /** What was said yes to, when it was less than asked. */
    areas: someAreas.nullish(),
    until: optionalDate,
    said: saidInput.nullish(),
  })
  .refine(({ answer, areas }) => answer !== 'some' || Boolean(areas), {
    error: code('FIELD_REQUIRED'),
    path: ['areas'],
  });

export const excludeEmployeeInput = z.object({ collaborationId: idField, personId: idField });
const wholeName = nameField.transform((name) => name.replace(/\s+/g, ' '));
/** Whoever works here and goes by this name. */
export const excludeByNameInput = z.object({ collaborationId: idField, name: wholeName });
export const liftExclusionInput = z.object({ id: idField, said: saidInput.nullish() });
