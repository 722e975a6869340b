import { ThreadStory } from '../../story/thread-story';
import type { Actor } from '../../story/town';
import { audOpened, type AudsPeople } from './aud-team';

type Said = readonly [by: Actor, day: number, time: string, text: string];

export function audsThread(people: AudsPeople): void {
  const { story, aud, liv, kari, per, ola, jorunn, henrik, marte, terje } = people;
  const { calendar } = story.town;
  const said: readonly Said[] = [
    [kari, -204, '14:00', 'Hei alle! Her skriver vi det som gjelder flere av oss. Aud og Liv leser også.'],
    [liv, -204, '20:12', 'Så fint å slippe å ringe rundt. Takk.'],
    [jorunn, -182, '08:05', 'Aud har sovet dårlig to netter etter at vi begynte med nattilsyn.'],
    [aud, -182, '09:30', 'Jeg hører når dere låser dere inn. Kan vi la det være?'],
    [
      kari,
      -182,
      '09:48',
      'Selvsagt. Vi stopper nattilsynet fra i dag, og du har alarmen. Jorunn, sier du det til kveldsvakta?',
    ],
    [jorunn, -182, '10:02', 'Gjort.'],
    [marte, -95, '11:15', 'Jeg kommer med to rullatorer på torsdag. Den blå er lett, den grå har større hjul.'],
    [aud, -95, '12:40', 'Den blå!'],
    [per, -70, '13:22', 'I dag gikk Aud helt bort til rosebedet og tilbake. 40 meter uten hvile.'],
    [liv, -70, '17:45', 'Nå sitter jeg på pauserommet og griner litt. Tusen takk, Per.'],
    [kari, -42, '15:10', 'Takk for i dag. Referatet ligger klart. Rekkverket er bestemt, og Terje har det.'],
    [terje, -41, '08:35', 'Rekkverket er bestilt fra lageret. Jeg sier fra når det kommer.'],
    [ola, -13, '10:20', 'Søknaden om bostøtte er sendt. Aud trykket på knappen selv. Svar kommer midt i neste måned.'],
    [aud, -13, '11:02', 'Det var ikke så farlig som jeg trodde.'],
    [jorunn, -8, '08:15', 'Rekkverket er ikke kommet opp ennå. Aud står i døra og ser på trappa om morgenen.'],
    [terje, -7, '13:50', 'Feil lengde ble levert. Ny er på vei, men jeg har ikke fått dato. Beklager.'],
    [henrik, -5, '08:20', 'Ingen endringer fra meg. Jeg rekker dessverre ikke møtet, men ring meg om det blir noe.'],
    [kari, -3, '09:10', 'Takk, Henrik. Da tar vi rekkverket som egen sak på møtet.'],
    [per, -2, '14:05', 'Aud er klar for trappa. Jeg kan være der den dagen rekkverket er oppe.'],
    [ola, -1, '15:10', 'Eg tek med skjemaet for betalingsutsetjing til møtet, i tilfelle vi treng det.'],
  ];
  const thread = new ThreadStory(story, calendar.at(audOpened, '09:05'));
  for (const [by, day, time, text] of said) thread.say(by, text, calendar.at(calendar.workday(day), time));
  thread.readAllBut(aud, 2);
  thread.readAllBut(liv, 1);
  thread.readAllBut(kari, 1);
  thread.readAllBut(per, 1);
  thread.readAllBut(ola, 0);
  thread.readAllBut(jorunn, 4);
  thread.readAllBut(terje, 5);
}
