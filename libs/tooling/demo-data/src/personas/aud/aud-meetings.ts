import { minutesAfter } from '../../core/calendar';
import type { Row } from '../../core/book';
import { MeetingStory } from '../../story/meeting-story';
import type { AudsPlan } from './aud-plan';
import type { AudsPeople } from './aud-team';

export function audsMeetings(people: AudsPeople, plan: AudsPlan): void {
  firstMeeting(people);
  lastMeeting(people, plan);
  nextMeeting(people);
}

function firstMeeting({ story, aud, liv, kari, per, ola, jorunn, henrik }: AudsPeople): void {
  const { calendar } = story.town;
  const day = calendar.workday(-196);
  const meeting = new MeetingStory(story, {
    title: 'Oppstartsmøte',
    place: 'Hjemme hos Aud',
    startsAt: calendar.at(day, '10:00'),
    minutes: 60,
    calledBy: kari,
    calledAt: calendar.at(calendar.workday(-205), '15:20'),
    participants: [aud, liv, kari, per, ola, jorunn, henrik],
  });
  const words = meeting.item({ title: '', area: 'common', minutes: 10, proposedBy: kari, isWhatMatters: true });
  const who = meeting.item({ title: 'Hvem gjør hva?', area: 'common', minutes: 20, proposedBy: kari });
  const training = meeting.item({ title: 'Oftere trening', area: 'daily_living', minutes: 15, proposedBy: aud });
  meeting.start([henrik]);
  meeting.takeUp(
    words,
    { facts: 'Aud vil ikke være til bry. Liv sa at det er hun ikke.', assessments: '' },
    2,
    'concluded',
  );
  meeting.takeUp(
    who,
    {
      facts: 'Fem personer kommer fast. Aud kjente to av dem ved navn.',
      assessments: 'Det må stå et navn bak hver ting, og det må henge et sted Aud ser det.',
    },
    12,
    'concluded',
  );
  meeting.decide(who, 'Kari henger opp ei liste med navn og bilde ved kaffetrakteren.', 25);
  meeting.takeUp(
    training,
    {
      facts: 'Aud trener én gang i uka og sier selv at det er for sjelden.',
      assessments: 'To kortere økter gir mer enn én lang.',
    },
    35,
    'concluded',
  );
  meeting.decide(training, 'Treningen blir to ganger i uka, 30 minutter hver gang.', 45);
  meeting.end();
  meeting.publish([
    { actor: aud, at: calendar.at(day + 1, '11:00') },
    { actor: liv, at: calendar.at(day + 1, '20:30') },
    { actor: per, at: calendar.at(day + 2, '08:10') },
  ]);
}

function lastMeeting(people: AudsPeople, plan: AudsPlan): void {
  const { story, aud, liv, kari, per, ola, jorunn, henrik, marte, terje } = people;
  const { calendar } = story.town;
  const day = calendar.workday(-42);
  const meeting = new MeetingStory(story, {
    title: 'Teammøte',
    place: 'Hjemme hos Aud',
    startsAt: calendar.at(day, '10:00'),
    minutes: 60,
    calledBy: kari,
    calledAt: calendar.at(day - 13, '14:05'),
    participants: [aud, liv, kari, per, ola, jorunn, henrik, marte, terje],
  });
  const words = meeting.item({ title: '', area: 'common', minutes: 10, proposedBy: kari, isWhatMatters: true });
  const since = meeting.item({ title: 'Siden sist', area: 'common', minutes: 10, proposedBy: kari });
  const stairs = meeting.item({ title: 'Trappa ut til hagen', area: 'housing', minutes: 15, proposedBy: aud });
  const money = meeting.item({ title: 'Bostøtte', area: 'economy', minutes: 10, proposedBy: ola });
  const round = meeting.item({ title: 'Runde: alle sier noe', area: 'common', minutes: 10, proposedBy: kari });
  meeting.start([henrik]);
  meeting.takeUp(
    words,
    {
      facts: 'Aud leste det selv: «Å komme meg ut i hagen igjen».',
      assessments: 'Det er trappa som står i veien, ikke beina.',
    },
    1,
    'concluded',
  );
  meeting.takeUp(
    since,
    {
      facts: 'Aud går nå 40 meter uten hvile. Rullatoren er valgt, den blå. Hagelaget har ringt og spurt etter henne.',
      assessments: 'Treningen virker. Per mener at Aud er klar for trapp når det kommer rekkverk.',
    },
    10,
    'concluded',
  );
  meeting.takeUp(
    stairs,
    {
      facts: 'Fire trinn ned til hagen, uten rekkverk. Terje har målt opp.',
      assessments: 'Med rekkverk på høyre side kan Aud gå ut alene. Det bør stå der før bakken blir glatt.',
    },
    20,
    'concluded',
  );
  const rail = meeting.decide(stairs, 'Det settes opp rekkverk ved trappa ut til hagen.', 32);
  meeting.becomes(
    rail,
    railing(people, plan, minutesAfter(meeting.terms.startsAt, 33)),
    minutesAfter(meeting.terms.startsAt, 33),
  );
  meeting.takeUp(
    money,
    {
      facts: 'Strømregningen var høyere enn vanlig. Aud har ikke søkt bostøtte før.',
      assessments: 'Aud har trolig rett til bostøtte. Ola hjelper med søknaden, men Aud sender den selv.',
    },
    36,
    'concluded',
  );
  const support = meeting.decide(money, 'Ola og Aud fyller ut søknaden om bostøtte sammen.', 43);
  meeting.becomes(
    support,
    application(people, plan, minutesAfter(meeting.terms.startsAt, 44)),
    minutesAfter(meeting.terms.startsAt, 44),
  );
  meeting.takeUp(
    round,
    { facts: 'Alle fikk ordet. Aud: «Nå er dere færre som spør og flere som gjør.»', assessments: '' },
    50,
    'concluded',
  );
  meeting.end();
  meeting.publish([
    { actor: aud, at: calendar.at(day + 1, '10:40') },
    { actor: liv, at: calendar.at(day, '21:05') },
    { actor: per, at: calendar.at(day + 1, '07:55') },
    { actor: ola, at: calendar.at(day + 3, '12:30') },
    { actor: jorunn, at: calendar.at(day + 1, '07:20') },
  ]);
}

/** Decided, agreed, and nine days late. */
function railing({ terje, kari }: AudsPeople, { plan, outside }: AudsPlan, at: Date): Row {
  const title = 'Rekkverk ved trappa';
  return plan.measure(
    outside,
    {
      title,
      how: 'Galvanisert rekkverk på høyre side, fire trinn',
      extent: 'Én gang',
      area: 'housing',
      start: -40,
      deadline: -9,
      status: 'agreed',
      accountable: terje,
      userAnswer: 'yes',
    },
    kari,
    at,
  );
}

function application({ ola, kari }: AudsPeople, { plan, economy }: AudsPlan, at: Date): Row {
  return plan.measure(
    economy,
    {
      title: 'Søke bostøtte',
      how: 'Fylle ut sammen, Aud sender',
      extent: 'Én gang',
      start: -40,
      deadline: -7,
      status: 'done',
      accountable: ola,
      userAnswer: 'yes',
    },
    kari,
    at,
  );
}

function nextMeeting({ story, aud, liv, kari, per, ola, jorunn, terje }: AudsPeople): void {
  const { calendar } = story.town;
  const meeting = new MeetingStory(story, {
    title: 'Teammøte',
    place: 'Hjemme hos Aud',
    startsAt: calendar.at(calendar.workday(3), '10:00'),
    minutes: 60,
    calledBy: kari,
    calledAt: calendar.at(calendar.workday(-10), '13:15'),
    participants: [aud, liv, kari, per, ola, jorunn, terje],
  });
  meeting.item({ title: '', area: 'common', minutes: 10, proposedBy: kari, isWhatMatters: true });
  meeting.item({ title: 'Siden sist', area: 'common', minutes: 10, proposedBy: kari });
  meeting.item({ title: 'Rekkverket ved trappa', area: 'housing', minutes: 10, proposedBy: kari });
  meeting.item({ title: 'Runde: alle sier noe', area: 'common', minutes: 10, proposedBy: kari });
  meeting.item(
    { title: 'Hvem kan hjelpe meg med plantekassene?', area: 'common', minutes: 5, proposedBy: aud, state: 'proposed' },
    calendar.at(-4, '16:50'),
  );
}
