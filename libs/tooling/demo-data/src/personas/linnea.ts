import { MeetingStory } from '../story/meeting-story';
import { Story } from '../story/story';
import { ThreadStory } from '../story/thread-story';
import { everyArea } from '../themes/theme';
import type { FjellvikUnit } from '../towns/fjellvik';
import type { StaffedTown } from '../towns/staffed-town';

/** Linnea Dalen, 31, who lives where few may know: one in the team has to, the others read that the place is hidden. */
export function tellLinnea({ town, named, units }: StaffedTown<FjellvikUnit>): void {
  const { calendar } = town;
  const [ingrid, mona, ola] = [named('Ingrid Solvang'), named('Mona Tveit'), named('Ola Nes')];
  const linnea = town.citizen('Linnea Dalen', null, calendar.born(31, 140));
  town.protect(linnea, 'confidential');
  town.contact(linnea, { address: 'Fjordveien 88, 9990 Fjellvik', phone: '900 00 066' });
  const story = new Story(town, linnea, { openedOn: -45 });
  story.member(ingrid, { role: 'coordinator', areas: everyArea, helpsWith: 'Holder i trådene', from: -44 });
  const family = {
    role: 'member',
    areas: ['family', 'mental_health'],
    helpsWith: 'Samtaler',
    seesPlace: true,
  } as const;
  story.member(mona, { ...family, from: -40 });
  story.member(ola, { role: 'member', areas: ['economy'], helpsWith: 'Penger og bolig', from: -40 });
  story.ground(units.familyCentre, {
    areas: everyArea,
    purpose: 'Trygghet i hverdagen',
    from: -44,
    recordedBy: ingrid,
  });
  story.ground(units.navMunicipal, {
    areas: ['economy'],
    purpose: 'Få orden på økonomien',
    from: -40,
    recordedBy: ingrid,
  });
  new MeetingStory(story, {
    title: 'Samarbeidsmøte',
    place: 'Fjordveien 88',
    startsAt: calendar.at(calendar.workday(6), '10:00'),
    minutes: 60,
    calledBy: ingrid,
    calledAt: calendar.at(-4, '09:00'),
    participants: [linnea, ingrid, mona, ola],
  }).item({ title: '', area: 'common', minutes: 10, proposedBy: ingrid, isWhatMatters: true });
  new ThreadStory(story, calendar.at(-45, '09:00')).say(
    ingrid,
    'Vi skriver aldri adresser her.',
    calendar.at(-40, '12:00'),
  );
}
