import type { HatPartsFragment } from '@samplan/web/data';

export type Hat = HatPartsFragment;
export type HatRole = Hat['roles'][number];

/** Roles that see nobody's plan by themselves; whoever has one may still be in a team. */
export type RoleWithoutPlans = Extract<HatRole, 'COORDINATING_UNIT' | 'UNIT_LEADER' | 'ADMINISTRATOR' | 'LOG_CONTROL'>;
const withoutPlans: readonly RoleWithoutPlans[] = ['COORDINATING_UNIT', 'UNIT_LEADER', 'ADMINISTRATOR', 'LOG_CONTROL'];

/** What one is before being a professional, which everybody at work is; whoever speaks for somebody may do it at work. */
const order: readonly HatRole[] = [
  'USER',
  'RELATIVE',
  'GUARDIAN',
  'COORDINATOR',
  ...withoutPlans,
  'PROFESSIONAL',
  'SPOKESPERSON',
];

/** The role a hat is called by and its start page is made for. */
export function leadingRole(hat: Hat): HatRole {
  return order.find((role) => hat.roles.includes(role)) ?? 'PROFESSIONAL';
}

export function roleWithoutPlans(hat: Hat): RoleWithoutPlans | null {
  const leading = leadingRole(hat);
  return withoutPlans.find((role) => role === leading) ?? null;
}

/** Whether a list of people is what this hat comes for. */
export function worksWithPeople(hat: Hat): boolean {
  return leadingRole(hat) === 'COORDINATOR' || leadingRole(hat) === 'PROFESSIONAL';
}
