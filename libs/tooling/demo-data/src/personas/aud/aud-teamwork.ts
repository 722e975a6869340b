import { agrees, invites } from '../../story/team-story';
import type { AudsPeople } from './aud-team';

/** What the team around Aud has agreed about itself, and who else is asked and comes. */
export function audsTeamwork({ place, story, aud, kari, per }: AudsPeople): void {
  const { calendar, book } = story.town;
  agrees(story, [
    {
      by: kari,
      at: calendar.at(-198, '14:05'),
      texts: {
        purpose: 'Aud skal slippe å fortelle det samme til alle.',
        waysOfWorking: 'Vi skriver i tråden til Aud. Haster det, ringer vi Kari.',
      },
    },
    {
      by: per,
      at: calendar.at(-96, '11:40'),
      texts: { sharedGoal: 'Aud går trygt ut i hagen sin igjen, til våren kommer.' },
    },
    {
      by: aud,
      at: calendar.at(-44, '16:20'),
      texts: {
        waysOfWorking: 'Vi skriver i tråden til Aud. Haster det, ringer vi Kari. Ingen kommer uten å ringe først.',
        decidesItself: 'Tidspunkt for besøk, og hvilke hjelpemidler som prøves. Alt annet sier Aud ja eller nei til.',
      },
    },
  ]);
  invites(story, {
    to: place.units.fjord,
    areas: ['daily_living'],
    helpsWith: 'Morgenbesøk i ukene sone Sentrum mangler folk',
    period: [6, 48],
    by: kari,
    on: -1,
  });
  const railing = book.rowsOf('measure').find(({ title }) => title === 'Rekkverk ved trappa');
  story.member(place.named('Åse Granli'), {
    role: 'member',
    areas: ['housing'],
    helpsWith: 'Ser på muren som rekkverket skal festes i',
    from: -12,
    measureId: String(railing?.['id']),
  });
}
