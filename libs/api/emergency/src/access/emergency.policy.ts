import { only, type Policy, type UnitPolicy } from '@samplan/api/platform/authz';

/** The first is the one action that rests on emergency access; nothing else in the collaboration does. */
export const emergencyPolicy: Policy = {
  'emergency:read': only('emergency'),
  'emergency:told': only('owner', 'guardian', 'parent', 'coordinator'),
};

export const emergencyUnitPolicy: UnitPolicy = {
  'emergency:open': ['employee', 'leader'],
  'emergency:review': ['coordinating', 'log_control'],
  'emergency:configure': ['administrator'],
};
