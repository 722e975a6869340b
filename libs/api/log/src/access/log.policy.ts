import { only, type Policy, type UnitPolicy } from '@samplan/api/platform/authz';

/** Whoever may read the log may ask about it; being alerted is the person's own affair. */
export const logPolicy: Policy = {
  'access-log:ask': only('owner', 'guardian', 'parent'),
  'access-log:alert': only('owner'),
};

/** What concerns no collaboration in particular. */
export const logUnitPolicy: UnitPolicy = {
  'log-question:see-overdue': ['coordinating', 'leader'],
  'log-control:read': ['log_control'],
  'log-control:review': ['log_control'],
  'log-control:set-hours': ['log_control'],
};
