import type { HatPartsFragment } from '@samplan/web/data';

export type Hat = HatPartsFragment;
export type HatRole = Hat['roles'][number];

/** The roles in the order they decide what one comes for. */
const order: readonly HatRole[] = ['USER', 'RELATIVE', 'COORDINATOR', 'PROFESSIONAL', 'COORDINATING_UNIT', 'UNIT_LEADER', 'ADMINISTRATOR'];

/** The role a hat's start page is made for. */
export function leadingRole(hat: Hat): HatRole {
  return order.find((role) => hat.roles.includes(role)) ?? 'PROFESSIONAL';
}

export function worksWithPeople(hat: Hat): boolean {
  return hat.roles.includes('COORDINATOR') || hat.roles.includes('PROFESSIONAL');
}
