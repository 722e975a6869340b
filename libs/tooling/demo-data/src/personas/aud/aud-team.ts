import { handsOver, standsIn } from '../../story/handover-story';
import { Story } from '../../story/story';
import type { Actor } from '../../story/town';
import { everyArea } from '../../themes/theme';
import type { FjellvikUnit } from '../../towns/fjellvik';
import type { StaffedTown } from '../../towns/staffed-town';

export interface AudsPeople {
  place: StaffedTown<FjellvikUnit>;
  story: Story;
  aud: Actor;
  liv: Actor;
  kari: Actor;
  per: Actor;
  ola: Actor;
  marte: Actor;
  jorunn: Actor;
  henrik: Actor;
  terje: Actor;
}

export const audOpened = -214;

export function audsPeople(place: StaffedTown<FjellvikUnit>): AudsPeople {
  const { town, named } = place;
  const aud = town.citizen('Aud Nilsen', place.login('aud'), town.calendar.born(78, 176));
  const story = new Story(town, aud, { openedOn: audOpened });
  const people: AudsPeople = {
    place,
    story,
    aud,
    liv: town.citizen('Liv Nilsen', place.login('liv')),
    kari: named('Kari Berg'),
    per: named('Per Lie'),
    ola: named('Ola Nes'),
    marte: named('Marte Fossum'),
    jorunn: named('Jorunn Eide'),
    henrik: named('Henrik Wold'),
    terje: named('Terje Myhre'),
  };
  town.contact(aud, { address: 'Granveien 12, 9990 Fjellvik', phone: '900 00 011' });
  town.contact(people.liv, { phone: '900 00 012', email: 'liv.nilsen@example.no' });
  gatherTeam(people);
  openTheDoors(people);
  return people;
}

function gatherTeam({ place, story, liv, kari, per, ola, marte, jorunn, henrik, terje }: AudsPeople): void {
  const coordination = story.member(kari, {
    role: 'coordinator',
    areas: everyArea,
    helpsWith: 'Holder i trådene',
    from: -212,
  });
  story.member(per, {
    role: 'member',
    areas: ['health', 'daily_living', 'leisure'],
    helpsWith: 'Trener gange',
    from: -207,
  });
  story.member(ola, { role: 'member', areas: ['economy', 'housing'], helpsWith: 'Økonomi og bostøtte', from: -205 });
  story.member(jorunn, {
    role: 'primary_contact',
    areas: ['health', 'daily_living'],
    helpsWith: 'Kommer hver morgen',
    from: -210,
  });
  const occupational = story.member(marte, {
    role: 'member',
    areas: ['daily_living', 'housing'],
    helpsWith: 'Hjelpemidler inne og ute',
    from: -201,
  });
  story.member(henrik, { role: 'member', areas: ['health'], helpsWith: 'Fastlegen', from: -205, level: 'contribute' });
  story.member(terje, { role: 'member', areas: ['housing'], helpsWith: 'Trappa og huset', from: -56 });
  const before = place.named('Åse Granli');
  const housing = story.member(before, {
    role: 'member',
    areas: ['housing'],
    helpsWith: 'Trappa og huset',
    from: -70,
    until: -56,
  });
  handsOver(story, {
    placeId: housing,
    from: before,
    to: terje,
    on: -56,
    isCarriedOut: true,
    summary: 'Trappa er målt opp. Aud vil gjerne være hjemme når noen kommer.',
  });
  standsIn(story, marte, {
    placeId: occupational,
    deputy: place.named('Silje Nygård'),
    role: 'member',
    areas: ['daily_living', 'housing'],
    helpsWith: 'Hjelpemidler inne og ute',
    from: -10,
    until: 17,
  });
  standsIn(story, kari, {
    placeId: coordination,
    deputy: place.named('Anders Vik'),
    role: 'coordinator',
    areas: everyArea,
    helpsWith: 'Holder i trådene',
    from: 20,
    until: 27,
  });
  // She tried the day centre for a while, and said thanks, but no.
  story.member(place.named('Randi Sletten'), {
    role: 'member',
    areas: ['leisure'],
    helpsWith: 'Dagsenteret på tirsdager',
    from: -150,
    until: -75,
  });
  story.nextOfKin(liv, 'Datter', ['daily_living', 'housing', 'family', 'leisure'], -211);
}

function openTheDoors({ place, story, aud, liv, kari }: AudsPeople): void {
  const { units } = place;
  const consent = { recordedBy: kari };
  story.ground(units.centre, {
    ...consent,
    areas: everyArea,
    purpose: 'Hjelp hjemme og koordinering av det som skjer rundt Aud',
    from: -213,
  });
  story.ground(units.rehabilitation, {
    ...consent,
    areas: ['health', 'daily_living', 'housing', 'leisure'],
    purpose: 'Trening og hjelpemidler, så Aud kommer seg ut',
    from: -207,
    until: 158,
  });
  story.ground(units.navMunicipal, {
    ...consent,
    areas: ['economy', 'housing'],
    purpose: 'Hjelp med regningene og bostøtten',
    from: -205,
    until: 41,
    givenHow: 'signed',
  });
  story.ground(units.gp, {
    ...consent,
    areas: ['health'],
    purpose: 'Medisinsk oppfølging sammen med teamet',
    from: -205,
    legalBasis: 'Samarbeid om helsehjelp etter helsepersonelloven',
  });
  story.ground(units.housing, {
    ...consent,
    areas: ['housing'],
    purpose: 'Rekkverk og andre endringer på huset',
    from: -56,
  });
  story.ground(units.dayCentre, {
    ...consent,
    areas: ['leisure'],
    purpose: 'Aktivitet og fellesskap på dagtid',
    from: -150,
    until: -75,
  });
  story.ground(liv, {
    areas: ['daily_living', 'housing', 'family', 'leisure'],
    purpose: 'Liv skal kunne følge med på hverdagen min. Helse og penger tar jeg selv.',
    from: -211,
    recordedBy: aud,
  });
}
