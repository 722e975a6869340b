import { atLeast, only, type Policy } from '@samplan/api/platform/authz';

/** Whoever works here plans who stands in for them and who comes after; the person may say no to a deputy. */
export const handoverPolicy: Policy = {
  'absence:plan': atLeast('edit_own'),
  'deputy:refuse': only('owner', 'guardian'),
  'hand-over:plan': atLeast('edit_own'),
  'hand-over:read': atLeast('edit_own'),
};
