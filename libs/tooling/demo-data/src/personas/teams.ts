import { invites, standingTeam, takesOn } from '../story/team-story';
import type { Story } from '../story/story';
import type { Actor } from '../story/town';
import type { FjellvikUnit } from '../towns/fjellvik';
import type { StaffedTown } from '../towns/staffed-town';

/** Standing teams with what they carry, and a question to one of them that waits for an answer. */
export function tellStandingTeams(place: StaffedTown<FjellvikUnit>, around: (name: string) => Story): void {
  const { town, named, units } = place;
  const rehabilitation = standingTeam(town, {
    unit: units.rehabilitation,
    name: 'Hverdagsrehabilitering',
    purpose: 'Kommer hjem i noen uker, så folk klarer mer selv etterpå.',
    from: -330,
    lead: named('Eirik Sunde'),
    members: [named('Per Lie'), named('Silje Nygård'), named('Astrid Vollan')],
  });
  const carried = [
    ['Solveig Hagen', 'Hverdagstrening etter sykehuset', -40],
    ['Gerd Johanne Lia', 'Øver på trapp og bad', -33],
    ['Inger Marie Stensrud', 'Klær og frokost på egen hånd', -21],
  ] as const;
  for (const [name, helpsWith, from] of carried) {
    const story = around(name);
    const areas = ['health', 'daily_living'] as const;
    takesOn(story, rehabilitation, { areas, helpsWith, from, askedBy: coordinatorOf(story) });
  }

  const outreach = standingTeam(town, {
    unit: units.mentalHealth,
    name: 'Ambulant team',
    purpose: 'Møter folk der de er, også på kveldstid.',
    from: -280,
    lead: named('Stine Moe'),
    members: [named('Jonas Hauge'), named('Farida Noori')],
  });
  const raymond = around('Raymond Dalen');
  takesOn(raymond, outreach, {
    areas: ['mental_health', 'daily_living'],
    helpsWith: 'Ser innom to kvelder i uka',
    from: -52,
    askedBy: coordinatorOf(raymond),
  });
  const bjorn = around('Bjørn Tore Hammer');
  invites(bjorn, {
    to: outreach,
    areas: ['mental_health'],
    helpsWith: 'Noen å ringe når kvelden blir lang',
    period: [3],
    by: coordinatorOf(bjorn),
    on: -2,
  });
}

function coordinatorOf({ insiders }: Story): Actor {
  const coordinator = insiders.find(({ relation }) => relation === 'coordinator');
  if (!coordinator) throw new Error('Nobody coordinates here');
  return coordinator.actor;
}
