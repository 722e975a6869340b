import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { accessLevels, invitationKinds, lifeAreas, personKinds, standingTeamRoles } from '../vocabulary';
import {
  dateField,
  idField,
  longText,
  maxShort,
  nameField,
  optionalDate,
  optionalShort,
  titleField,
  versionField,
} from './fields';

const required: ErrorCode = 'FIELD_REQUIRED';
const tooLong: ErrorCode = 'FIELD_TOO_LONG';
const fieldInvalid: ErrorCode = 'FIELD_INVALID';
const endBeforeStart: ErrorCode = 'END_BEFORE_START';

/** What one helps with: short, for it is read on a phone beside a name. */
const helpsWithField = titleField.max(maxShort, tooLong);
const areasField = z.array(z.enum(lifeAreas).exclude(['common'])).max(lifeAreas.length);
const levelField = z.enum(accessLevels).exclude(['coordinate']);

const outsiderField = z.object({
  kind: z.enum(personKinds, { error: required }),
  givenName: nameField,
  familyName: nameField,
  profession: nameField.nullish(),
  unitId: idField.nullish(),
});

export const inviteToTeamInput = z
  .object({
    collaborationId: idField,
    kind: z.enum(invitationKinds, { error: required }),
    /** The person, unit or standing team, as `kind` says. */
    toId: idField.nullish(),
    /** Somebody with no place in the program yet, who gets a personal link. */
    outsider: outsiderField.nullish(),
    role: z.enum(['member', 'primary_contact']).default('member'),
    helpsWith: helpsWithField,
    level: levelField.default('edit_own'),
    areas: areasField,
    /** Set for a temporary expert, who comes for this one measure and leaves with it. */
    measureId: idField.nullish(),
    startsOn: dateField,
    endsOn: optionalDate,
    /** Opens messages from before they come, as far as whoever asks them sees. */
    seesEarlier: z.boolean().default(false),
  })
  .refine((input) => !input.seesEarlier || input.kind !== 'standing_team', {
    error: fieldInvalid,
    path: ['seesEarlier'],
  })
  .refine((input) => Boolean(input.toId) !== Boolean(input.outsider && input.kind === 'person'), {
    error: required,
    path: ['toId'],
  })
  .refine((input) => !input.endsOn || input.startsOn <= input.endsOn, { error: endBeforeStart, path: ['endsOn'] });

export const withdrawTeamInvitationInput = z.object({ invitationId: idField, reason: optionalShort });
export const nameForTeamInvitationInput = z.object({ invitationId: idField, personId: idField });
export const answerTeamInvitationInput = z
  .object({ invitationId: idField, accept: z.boolean({ error: required }), reason: optionalShort })
  .refine((input) => input.accept || Boolean(input.reason), { error: required, path: ['reason'] });

export const editMembershipInput = z.object({
  membershipId: idField,
  expectedVersion: versionField,
  helpsWith: helpsWithField.optional(),
  level: levelField.optional(),
  areas: areasField.optional(),
  endsOn: optionalDate,
});
export const setSeesPlaceInput = z.object({ membershipId: idField, seesPlace: z.boolean() });
export const setSeesEarlierInput = z.object({ membershipId: idField, seesEarlier: z.boolean() });
export const namePrimaryContactInput = z.object({ membershipId: idField });
export const leaveWithoutGroundInput = z.object({ placeId: idField });

export const endMembershipInput = z.object({
  membershipId: idField,
  reason: optionalShort,
  /** Who takes over each open measure the leaving member answers for. */
  handedOver: z.array(z.object({ measureId: idField, toPersonId: idField })).max(200),
});
export const endStandingTeamCaseInput = z.object({ caseId: idField });

export const editTeamCharterInput = z.object({
  collaborationId: idField,
  expectedVersion: z.number().int().min(0),
  purpose: longText.optional(),
  sharedGoal: longText.optional(),
  waysOfWorking: longText.optional(),
  decidesItself: longText.optional(),
});

export const addStandingTeamInput = z.object({ unitId: idField, name: titleField, purpose: optionalShort });
export const editStandingTeamInput = z.object({
  standingTeamId: idField,
  expectedVersion: versionField,
  name: titleField.optional(),
  purpose: optionalShort,
});
export const setStandingTeamEndInput = z.object({
  standingTeamId: idField,
  expectedVersion: versionField,
  /** Null when it is to go on after all. */
  lastDay: dateField.nullable(),
});
export const addStandingTeamMemberInput = z.object({
  standingTeamId: idField,
  personId: idField,
  role: z.enum(standingTeamRoles, { error: required }),
  startsOn: optionalDate,
});
export const endStandingTeamMemberInput = z.object({ memberId: idField });
export const letReceiveInput = z.object({
  unitId: idField,
  personId: idField,
  receives: z.boolean({ error: required }),
});
