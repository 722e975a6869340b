import type { UnitPolicy } from '@samplan/api/platform/authz';

/** What concerns units and no collaboration rests on a role in a unit. */
export const organisationPolicy: UnitPolicy = {
  'unit:administer': ['administrator'],
  'unit:describe': ['leader', 'administrator'],
  'unit-load:read': ['leader'],
  'coordination:overview': ['coordinating'],
};
