import { CircleStory } from '../story/circle-story';
import { PlanStory } from '../story/plan-story';
import { Story } from '../story/story';
import { ThreadStory } from '../story/thread-story';
import type { Actor } from '../story/town';
import { everyArea } from '../themes/theme';
import type { FjellvikUnit } from '../towns/fjellvik';
import type { StaffedTown } from '../towns/staffed-town';

/** Three children at three ages, whose parents see less and less, and one grown-up with a guardian. */
export function tellWhoDecides(place: StaffedTown<FjellvikUnit>): void {
  const { named, units } = place;
  const ingrid = named('Ingrid Solvang');
  const mother = place.town.citizen('Maria Aasheim', place.login('maria'), place.town.calendar.born(43, 200));
  const father = place.town.citizen('Jon Aasheim', null, place.town.calendar.born(45, 90));
  place.town.contact(mother, { address: 'Bjørkebakken 4, 9990 Fjellvik', phone: '900 00 041' });
  place.town.contact(father, { address: 'Elvegata 19, 9990 Fjellvik', phone: '900 00 042' });
  for (const [name, years, daysToBirthday, opened] of [
    ['Iben Aasheim', 11, 120, -80],
    ['Jonas Aasheim', 15, 25, -140],
    ['Sara Aasheim', 17, 60, -200],
  ] as const) {
    const child = place.town.citizen(name, null, place.town.calendar.born(years, daysToBirthday));
    const story = new Story(place.town, child, { openedOn: opened });
    const circle = new CircleStory(story);
    story.member(ingrid, {
      role: 'child_coordinator',
      areas: everyArea,
      helpsWith: 'Holder i trådene',
      from: opened + 1,
    });
    story.ground(units.familyCentre, {
      areas: everyArea,
      purpose: 'Samarbeide om hverdagen',
      from: opened + 1,
      givenHow: years < 16 ? 'guardian' : 'spoken',
      givenBy: years < 16 ? mother : child,
      recordedBy: ingrid,
    });
    circle.parent(mother, opened + 1, ingrid);
    circle.parent(father, opened + 1, ingrid);
    if (years === 15) circle.withhold('mental_health', -20);
    tellOfChild(story, { child, ingrid, mother });
  }
  tellMarit(place);
}

/** What each of the three is about, in the areas that a parent loses one after the other. */
function tellOfChild(story: Story, { child, ingrid, mother }: Record<'child' | 'ingrid' | 'mother', Actor>): void {
  const { calendar } = story.town;
  const plan = new PlanStory(story, {
    state: 'active',
    wishedOn: -70,
    wishedHow: 'Mor spurte i en samtale på helsestasjonen',
    period: [-65, 300, 120],
  });
  const at = calendar.at(-64, '10:30');
  plan.whatMatters('Å være sammen med vennene mine', child, at);
  plan.goal({ title: 'Ha det fint på skolen', voice: 'user', area: 'education' }, ingrid, at);
  plan.goal({ title: 'Sove bedre om natta', voice: 'service', area: 'health' }, ingrid, at);
  const talk = new ThreadStory(story, calendar.at(-70, '09:00'));
  talk.say(ingrid, `Hei! Her kan vi skrive til hverandre, ${child.given}.`, calendar.at(-63, '10:00'));
  talk.say(mother, 'Fint, da slipper vi å ringe.', calendar.at(-62, '19:40'));
}

/** Marit Hellesø, 83: a guardian for money, a spokesperson, somebody kept out, and a no that was respected. */
function tellMarit({ town, named, units }: StaffedTown<FjellvikUnit>): void {
  const coordinator = named('Ingeborg Sand');
  const marit = town.citizen('Marit Hellesø', null);
  const guardian = town.citizen('Harald Sunde', null);
  const spokesperson = town.citizen('Else Karin Moe', null);
  const story = new Story(town, marit, { openedOn: -100 });
  story.member(coordinator, { role: 'coordinator', areas: everyArea, helpsWith: 'Kommer hver dag', from: -99 });
  story.ground(units.east, {
    areas: everyArea,
    purpose: 'Hjelp hjemme',
    from: -99,
    givenBy: marit,
    recordedBy: coordinator,
    capacity: { by: 'Henrik Wold, fastlege', on: -98, for: 'Om Marit forstår hva det vil si å dele' },
  });
  story.ground(units.navMunicipal, {
    areas: ['economy'],
    purpose: 'Ordne regningene',
    from: -60,
    until: 5,
    givenHow: 'guardian',
    givenBy: guardian,
    heard: 'Det er greit, bare jeg slipper å tenke på det',
    recordedBy: coordinator,
  });
  const circle = new CircleStory(story);
  circle.guardian(guardian, ['economy'], -90, coordinator);
  circle.spokesperson(spokesperson, 'Pensjonistforbundet', ['daily_living', 'leisure'], -50);
  circle.keepOut(named('Monica Rød'), -40);
  circle.asked(units.dayCentre, ['leisure'], 'Være sammen med andre på dagtid', -30, coordinator, 'no');
  circle.asked(units.rehabilitation, ['health'], 'Trene balanse', -2, coordinator);
}
