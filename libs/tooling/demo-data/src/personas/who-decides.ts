import type { Calendar } from '../core/calendar';
import { CircleStory } from '../story/circle-story';
import { Story } from '../story/story';
import { everyArea } from '../themes/theme';
import type { FjellvikUnit } from '../towns/fjellvik';
import type { StaffedTown } from '../towns/staffed-town';

const dayInMs = 24 * 60 * 60 * 1000;

/** Three children at three ages, whose parents see less and less, and one grown-up with a guardian. */
export function tellWhoDecides(place: StaffedTown<FjellvikUnit>): void {
  const { named, units } = place;
  const ingrid = named('Ingrid Solvang');
  const mother = place.town.citizen('Maria Aasheim', null);
  const father = place.town.citizen('Jon Aasheim', null);
  for (const [name, years, daysToBirthday, opened] of [
    ['Iben Aasheim', 11, 120, -80],
    ['Jonas Aasheim', 15, 25, -140],
    ['Sara Aasheim', 17, 60, -200],
  ] as const) {
    const child = place.town.citizen(name, null, birthDate(place.town.calendar, years, daysToBirthday));
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
  }
  tellMarit(place);
}

/** The day somebody is born who turns one year more in so many days. */
function birthDate(calendar: Calendar, years: number, daysToBirthday: number): string {
  const birthday = calendar.date(daysToBirthday);
  const [year = '', month = '', date = ''] = birthday.split('-');
  const born = new Date(Date.UTC(Number(year) - years - 1, Number(month) - 1, Number(date)));
  // Who is born on 29 February has no such day in most years.
  return new Date(born.getTime() - (month === '02' && date === '29' ? dayInMs : 0)).toISOString().slice(0, 10);
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
