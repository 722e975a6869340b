import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { type LifeArea, lifeAreas } from '../vocabulary';
import { purposeField, saidInput } from './consent.inputs';
import { dateField, idField, lifeAreaField, nameField, optionalDate, titleField, versionField } from './fields';
import { nationalIdField } from './national-id';

const code = (value: ErrorCode): ErrorCode => value;
const maxRelationship = 100;

const areasField = z
  .array(lifeAreaField, { error: code('FIELD_REQUIRED') })
  .transform((areas): LifeArea[] => lifeAreas.filter((area) => area !== 'common' && areas.includes(area)));
const levelField = z.enum(['read', 'contribute'], { error: code('FIELD_REQUIRED') });
const relationshipField = titleField.max(maxRelationship, code('FIELD_TOO_LONG'));
const isInOrder = ({ from, until }: { from?: string | null; until?: string | null }): boolean =>
  !from || !until || from <= until;
const endAfterStart = {
  error: code('END_BEFORE_START'),
  path: ['until'],
};

const relativeFields = {
  relationship: relationshipField,
  level: levelField,
  areas: areasField,
  purpose: purposeField,
  closest: z.boolean().default(false),
  /** Last day; none is until the person closes it. */
  until: optionalDate,
};
const spokespersonHasOrganisation = ({ kind, organisation }: { kind: string; organisation?: string | null }): boolean =>
  (kind === 'spokesperson') === Boolean(organisation);

/** Somebody as who they are at home, whatever they are at work. */
const atHomeInput = z.object({ nationalId: nationalIdField, givenName: nameField, familyName: nameField });
export type AtHome = z.output<typeof atHomeInput>;
/** Somebody of whom only the name is known; the key makes a press sent twice one person. */
const namedInput = z.object({ givenName: nameField, familyName: nameField, idempotencyKey: idField });
export type Named = z.output<typeof namedInput>;
/** One of them: somebody known here, or somebody by their number. */
const whoFields = { personId: idField.nullish(), atHome: atHomeInput.nullish() };
interface Who {
  personId?: string | null;
  atHome?: AtHome | null;
  named?: Named | null;
}
const isOneOf = ({ personId, atHome, named }: Who): boolean => [personId, atHome, named].filter(Boolean).length === 1;
const whoMissing = { error: code('FIELD_REQUIRED'), path: ['personId'] };

export const letInRelativeInput = z
  .object({
    collaborationId: idField,
    ...whoFields,
    named: namedInput.nullish(),
    kind: z.enum(['next_of_kin', 'spokesperson'], { error: code('FIELD_REQUIRED') }),
    organisation: titleField.nullish(),
    ...relativeFields,
    /** First day; at once when it is left out. */
    from: optionalDate,
    said: saidInput.nullish(),
  })
  .refine(isOneOf, whoMissing)
  .refine(isInOrder, endAfterStart)
  .refine(spokespersonHasOrganisation, { error: code('FIELD_REQUIRED'), path: ['organisation'] });
export const changeRelativeInput = z.object({
  id: idField,
  expectedVersion: versionField,
  ...relativeFields,
  said: saidInput.nullish(),
});
export const closeRelativeInput = z.object({ id: idField });

const mandateFields = { level: levelField, areas: areasField, mayConsent: z.boolean(), authority: titleField };

export const recordMandateInput = z
  .object({
    collaborationId: idField,
    ...whoFields,
    ...mandateFields,
    from: dateField,
    until: optionalDate,
  })
  .refine(isOneOf, whoMissing)
  .refine(isInOrder, endAfterStart);
export const changeMandateInput = z.object({
  id: idField,
  expectedVersion: versionField,
  ...mandateFields,
  until: optionalDate,
});
export const endMandateInput = z.object({ id: idField });

export const recordParentInput = z
  .object({ collaborationId: idField, ...whoFields, from: optionalDate, until: optionalDate })
  .refine(isOneOf, whoMissing)
  .refine(isInOrder, endAfterStart);
export const changeParentInput = z.object({ id: idField, expectedVersion: versionField, until: optionalDate });
export const endParentInput = z.object({ id: idField });

/** Matters of health, which a child may keep from their parents. */
export const withholdableAreas = ['health', 'mental_health'] as const;
export const withholdAreasInput = z.object({
  collaborationId: idField,
  areas: z.array(z.enum(withholdableAreas, { error: code('FIELD_INVALID') })),
});
