import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { addressProtections, agreementWays, identityKinds, linkPurposes, wishedBy } from '../vocabulary';
import { dateField, idField, nameField, optionalDate, optionalShort, requiredShort } from './fields';
import { isDNumber, nationalIdField } from './national-id';

const required: ErrorCode = 'FIELD_REQUIRED';
const invalid: ErrorCode = 'FIELD_INVALID';
const notDNumber: ErrorCode = 'NATIONAL_ID_NOT_D_NUMBER';

const coordinating = { coordinatorId: idField, childCoordinator: z.boolean().default(false) };
/** The wish behind a collaboration, and who will coordinate it. */
const wish = {
  ...coordinating,
  askedBy: z.enum(wishedBy, { error: required }),
  askedOn: dateField,
  askedHow: requiredShort,
  wantsPlan: z.boolean(),
  idempotencyKey: idField,
};

export const registerPersonInput = z
  .object({
    givenName: nameField,
    familyName: nameField,
    identity: z.enum(identityKinds, { error: required }),
    nationalId: z.string().nullish(),
    expectedOn: optionalDate,
    addressProtection: z.enum(addressProtections).default('none'),
    ...wish,
  })
  .superRefine((input, report) => {
    const parsed = nationalIdField.safeParse(input.nationalId ?? '');
    if (input.identity === 'national_id' && !parsed.success)
      report.addIssue({ code: 'custom', message: parsed.error.issues[0]!.message, path: ['nationalId'] });
    if (input.identity === 'expected' && !input.expectedOn)
      report.addIssue({ code: 'custom', message: required, path: ['expectedOn'] });
  });
/** What is known of who somebody is; no number leaves the one that stands. */
export const identifyPersonInput = z.object({
  collaborationId: idField,
  givenName: nameField,
  familyName: nameField,
  nationalId: z.preprocess((text) => (text === '' ? null : text), nationalIdField.nullish()),
  formerNumber: z.preprocess(
    (text) => (text === '' ? null : text),
    nationalIdField.refine(isDNumber, notDNumber).nullish(),
  ),
});
export const openReportedInput = z.object({ collaborationId: idField, ...wish });
export const nameCoordinatorInput = z.object({ collaborationId: idField, ...coordinating });

/** How to reach somebody at home; what is left out is taken away. Version 0 is for what nobody has written yet. */
export const editContactInput = z.object({
  personId: idField,
  expectedVersion: z.number().int().min(0),
  address: optionalShort,
  phone: optionalShort.refine((text) => !text || /^\+?[0-9 ]{3,30}$/.test(text), invalid),
  email: optionalShort.refine(
    (text) => !text || (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 200),
    invalid,
  ),
});
export const setAddressProtectionInput = z.object({
  collaborationId: idField,
  protection: z.enum(addressProtections, { error: required }),
});

export const makePersonalLinkInput = z.object({
  collaborationId: idField,
  personId: idField,
  purpose: z.enum(linkPurposes).exclude(['team']),
});
export const withdrawPersonalLinkInput = z.object({ id: idField });
/** A one-time code for a child, with the yes of a guardian or parent. */
export const makeEntryCodeInput = z.object({
  collaborationId: idField,
  agreedById: idField,
  agreedHow: z.enum(agreementWays, { error: required }),
});
export const withdrawEntryCodesInput = z.object({ collaborationId: idField });

export const usePersonalLinkInput = z.object({ token: z.string().max(200) });
