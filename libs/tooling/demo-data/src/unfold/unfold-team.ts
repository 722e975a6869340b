import type { LifeArea } from '@samplan/shared/contracts';
import type { Actor, Unit } from '../story/town';
import { kinAreas, type Seat } from '../themes/theme';
import { steppedIn, type Tale } from './tale';

interface Seated {
  seat: Seat;
  actor: Actor;
  from: number;
}

/** Gathers the team, and records why each of them may see. */
export function unfoldTeam(tale: Tale): void {
  const seated = tale.theme.seats.map((seat, index) => takeSeat(tale, seat, index));
  const troubled = seated.find(({ actor }) => actor.unit?.id !== seated[0]?.actor.unit?.id);
  for (const { seat, actor, from } of seated) {
    const isAway = tale.has('away') && seat.role === 'coordinator';
    tale.story.member(actor, {
      role: seat.role,
      areas: seat.areas,
      helpsWith: tale.fill(seat.helpsWith),
      from,
      until: isAway ? steppedIn : tale.entry.closed,
      accepted: !(tale.has('invited') && actor === troubled?.actor),
    });
    if (isAway && tale.entry.deputy) {
      const { areas, helpsWith, role } = seat;
      tale.story.member(tale.place.named(tale.entry.deputy), { role, areas, helpsWith, from: steppedIn });
    }
  }
  openToUnits(tale, seated, troubled?.actor.unit ?? null);
  if (tale.kin) openToKin(tale, tale.kin);
}

function takeSeat(tale: Tale, seat: Seat, index: number): Seated {
  const actor = tale.parts.get(seat.post);
  if (!actor) throw new Error(`Nobody in the town can be ${seat.post}`);
  const opened = tale.entry.opened;
  const late = index === tale.theme.seats.length - 1 && opened < -150;
  const from = index === 0 ? opened + 2 : opened + tale.town.random.int(3, 12);
  return { seat, actor, from: late ? Math.floor(opened * 0.6) : from };
}

function openToUnits(tale: Tale, seated: readonly Seated[], troubled: Unit | null): void {
  const recordedBy = tale.coordinatorOn(tale.entry.opened);
  const byUnit = new Map<string, { unit: Unit; areas: Set<LifeArea>; from: number }>();
  for (const { seat, actor, from } of seated) {
    if (!actor.unit) continue;
    const open = byUnit.get(actor.unit.id) ?? { unit: actor.unit, areas: new Set<LifeArea>(), from };
    seat.areas.forEach((area) => open.areas.add(area));
    byUnit.set(actor.unit.id, { ...open, from: Math.min(open.from, from) });
  }
  for (const { unit, areas, from } of byUnit.values()) {
    const isTroubled = unit.id === troubled?.id;
    if (isTroubled && tale.has('noGround')) continue;
    const byLaw = unit.kind === 'child_welfare' || (unit.kind === 'gp' && tale.town.random.chance(0.5));
    tale.story.ground(unit, {
      areas: [...areas],
      purpose: tale.phrases.purposes[unit.kind],
      from,
      until: groundEnds(tale, isTroubled),
      givenHow: tale.town.random.chance(0.4) ? 'signed' : 'spoken',
      legalBasis: byLaw ? tale.phrases.legalBasis[unit.kind === 'gp' ? 'health' : 'childWelfare'] : undefined,
      recordedBy,
    });
  }
}

function groundEnds(tale: Tale, isTroubled: boolean): number | undefined {
  if (tale.entry.closed !== undefined) return tale.entry.closed;
  if (isTroubled && tale.has('consentExpired')) return -9;
  if (isTroubled && tale.has('consentWithdrawn')) return -21;
  if (isTroubled && tale.has('consentEndsSoon')) return 4;
  return tale.town.random.chance(0.5) ? tale.town.random.int(40, 320) : undefined;
}

function openToKin(tale: Tale, kin: Actor): void {
  const from = tale.entry.opened + 6;
  tale.story.nextOfKin(kin, tale.entry.kin?.[1] ?? '', kinAreas, from);
  tale.story.ground(kin, {
    areas: kinAreas,
    purpose: tale.fill(tale.phrases.purposeOfKin),
    from,
    until: tale.entry.closed,
    recordedBy: tale.coordinatorOn(tale.entry.opened),
  });
}
