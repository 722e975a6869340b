import type { UnitKind } from '@samplan/shared/contracts';
import { unitKindText } from '@samplan/shared/i18n';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Unit } from './person.type';

/** Kinds of unit of which a municipality has several, each for its own part of the place, or which stand in one place. */
const tellWhere: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'home_care',
  'school',
  'day_centre',
  'family_centre',
  'gp',
  'housing',
]);

/** A unit by what it is: its name, and its id, would tell where somebody lives. */
export function unitInGeneral<Known extends Unit>(ctx: RequestContext, unit: Known): Known {
  if (!tellWhere.has(unit.kind)) return unit;
  return { ...unit, id: `general:${unit.kind}`, name: unitKindText(ctx.language, unit.kind) };
}
