import type { LogSection } from '@samplan/shared/contracts';
import type { Actor } from '../../story/town';
import { asksAbout } from '../../story/log-story';
import { refused, visit } from '../../story/visits';
import type { AudsPeople } from './aud-team';

type Look = readonly [who: Actor, section: LogSection, day: number, time: string];

/** The last two weeks, as Aud sees them under "who has looked", and the times around the last meeting. */
export function audsVisits(people: AudsPeople): void {
  const { place, story, liv, kari, per, ola, jorunn, henrik, marte, terje } = people;
  const looks: readonly Look[] = [
    [kari, 'plan', -43, '13:02'],
    [terje, 'plan', -43, '09:12'],
    [per, 'minutes', -41, '07:55'],
    [liv, 'minutes', -41, '21:05'],
    [jorunn, 'minutes', -41, '07:20'],
    [ola, 'minutes', -39, '12:30'],
    [marte, 'minutes', -38, '10:44'],
    [ola, 'plan', -13, '10:05'],
    [liv, 'messages', -13, '19:20'],
    [kari, 'meetings', -10, '13:10'],
    [kari, 'plan', -10, '13:02'],
    [jorunn, 'plan', -9, '07:31'],
    [jorunn, 'messages', -8, '08:12'],
    [terje, 'plan', -7, '13:41'],
    [terje, 'messages', -7, '13:47'],
    [henrik, 'plan', -5, '15:18'],
    [henrik, 'messages', -5, '15:27'],
    [liv, 'overview', -4, '20:33'],
    [liv, 'meetings', -4, '20:35'],
    [kari, 'overview', -3, '08:58'],
    [kari, 'messages', -3, '09:05'],
    [per, 'plan', -2, '13:52'],
    [per, 'messages', -2, '14:01'],
    [ola, 'messages', -1, '15:06'],
    [kari, 'plan', -1, '12:14'],
  ];
  for (const [who, section, day, time] of looks) {
    const insider = story.insiders.find(({ actor }) => actor.id === who.id);
    if (insider) visit(story, insider, section, who.unit ? story.town.calendar.workday(day) : day, time);
  }
  askedAbout(people);
  const curious = place.named('Stian Holte');
  for (const minute of ['14:31', '14:32', '14:33', '14:35', '14:36', '14:40'])
    refused(story, curious, 'overview', -20, minute);
}

/** A look late in the evening, which she has asked about and waits to hear of; and one she has an answer to. */
function askedAbout({ story, kari, per, terje }: AudsPeople): void {
  const look = (who: Actor, day: number, time: string) => {
    const insider = story.insiders.find(({ actor }) => actor.id === who.id);
    return insider && visit(story, insider, 'plan', story.town.calendar.workday(day), time);
  };
  const late = look(per, -6, '22:41');
  const early = look(terje, -16, '06:12');
  if (late)
    asksAbout(story, late, { day: -2, time: '18:20', text: 'Hvorfor så Per på planen min så sent på kvelden?' });
  if (early)
    asksAbout(story, early, {
      day: -15,
      time: '17:05',
      text: 'Hva skulle Terje se etter?',
      answer: {
        by: kari,
        day: -13,
        time: '09:10',
        text: 'Han sjekket når rekkverket skulle opp, og begynner tidlig på dagen.',
      },
    });
}
