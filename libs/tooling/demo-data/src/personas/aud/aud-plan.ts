import type { Row } from '../../core/book';
import { needs } from '../../story/need-story';
import { PlanStory } from '../../story/plan-story';
import { audsEvaluation } from './aud-evaluation';
import { audsHelpers, audsSteps } from './aud-goals';
import type { AudsPeople } from './aud-team';

export interface AudsPlan {
  plan: PlanStory;
  outside: Row;
  economy: Row;
}

export function audsPlan(people: AudsPeople): AudsPlan {
  const { story, aud, kari } = people;
  const { calendar } = story.town;
  const plan = new PlanStory(story, {
    state: 'active',
    wishedOn: -212,
    wishedHow: 'Sa ja ved kjøkkenbordet, med Liv og Kari til stede',
    period: [-205, 160, 47],
    about: {
      resources: 'Tålmodig og nysgjerrig. Kan alt om roser, og har gode naboer.',
      ownContribution: 'Jeg går til postkassen hver dag det ikke er is, og sier fra når noe er vondt.',
      kinContribution: 'Liv ringer hver kveld og kjører til hagelaget.',
      neededCooperation: 'Ortopeden på sykehuset ser på hofta to ganger i året.',
    },
  });
  plan.whatMatters('Å klare meg hjemme uten å være til bry.', aud, calendar.at(-205, '13:10'));
  plan.whatMatters('Å komme meg ut i hagen igjen', aud, calendar.at(-98, '10:25'));

  const outside = plan.goal(
    { title: 'Gå trygt', voice: 'user', area: 'daily_living' },
    kari,
    calendar.at(-205, '13:30'),
  );
  plan.renameGoal(outside, 'Gå trygt ute', aud, calendar.at(-98, '10:31'));
  const economy = plan.goal(
    { title: 'Økonomisk oversikt', voice: 'user', area: 'economy' },
    kari,
    calendar.at(-204, '09:40'),
  );
  const falls = plan.goal(
    { title: 'Unngå nye fall', voice: 'service', area: 'health' },
    kari,
    calendar.at(-203, '10:15'),
  );
  const garden = plan.goal(
    { title: 'Holde kontakten med hagelaget', voice: 'user', area: 'leisure' },
    aud,
    calendar.at(-97, '19:05'),
  );
  const [training, mail] = outsideMeasures(people, plan, outside);
  const bills = economyMeasures(people, plan, economy);
  const meeting = otherMeasures(people, plan, falls, garden);
  audsSteps(people, plan, { outside, garden });
  audsHelpers(people, { training, mail, bills, meeting });
  audsEvaluation(people, plan, { outside, economy, garden });
  audsNeeds(people);
  return { plan, outside, economy };
}

/** One nobody has taken, one somebody has, one that was met, and a no with its reason. */
function audsNeeds({ story, aud, liv, kari, per }: AudsPeople): void {
  needs(story, {
    text: 'Noen å dra på hagelaget med når Liv er bortreist',
    saidBy: 'person',
    area: 'leisure',
    by: aud,
    on: -9,
  });
  needs(story, {
    text: 'Øve på bussturen til sentrum, med rullator',
    saidBy: 'relative',
    area: 'daily_living',
    by: liv,
    on: -16,
    became: { state: 'owned', by: per, on: -12 },
  });
  needs(story, {
    text: 'Lys ved trappa når det er mørkt',
    saidBy: 'service',
    area: 'housing',
    by: kari,
    on: -74,
    became: { state: 'met', by: kari, on: -51 },
  });
  needs(story, {
    text: 'Noen som vasker vinduene',
    saidBy: 'relative',
    area: 'daily_living',
    by: liv,
    on: -63,
    became: {
      state: 'declined',
      by: kari,
      on: -58,
      reason: 'Hjemmetjenesten vasker ikke vinduer. Frivilligsentralen tar det vår og høst, ring 70 00 11 90.',
    },
  });
}

function outsideMeasures({ story, aud, kari, per, marte }: AudsPeople, plan: PlanStory, goal: Row): [Row, Row] {
  const { calendar } = story.town;
  const training = plan.measure(
    goal,
    {
      title: 'Trene gange én gang i uka',
      how: 'Hjemme hos Aud, inne først og så i trappa',
      extent: 'Én gang i uka, 45 minutter',
      start: -200,
      deadline: 33,
      status: 'under_way',
      accountable: per,
      userAnswer: 'yes',
    },
    kari,
    calendar.at(-203, '12:05'),
  );
  plan.editMeasure(
    training,
    { title: 'Trene gange to ganger i uka', extent: 'To ganger i uka, 30 minutter' },
    per,
    calendar.at(-195, '14:20'),
  );
  plan.measure(
    goal,
    {
      title: 'Prøve rullator ute',
      how: 'To modeller lånes hjem, Aud velger',
      extent: 'Én måned',
      start: -96,
      deadline: -60,
      status: 'done',
      accountable: marte,
      userAnswer: 'yes',
    },
    kari,
    calendar.at(-97, '08:50'),
  );
  const mail = plan.measure(
    goal,
    {
      title: 'Gå til postkassen',
      how: 'Med rullator, og hvile på benken Liv satte ut',
      extent: 'Hver dag det ikke er is',
      start: -55,
      deadline: 60,
      status: 'under_way',
      accountable: aud,
      userAnswer: 'yes',
    },
    aud,
    calendar.at(-56, '18:40'),
  );
  return [training, mail];
}

function economyMeasures({ story, aud, ola, kari }: AudsPeople, plan: PlanStory, goal: Row): Row {
  const { calendar } = story.town;
  const bills = plan.measure(
    goal,
    {
      title: 'Gå gjennom regningene sammen',
      how: 'Hjemme hos Aud, med kaffe',
      extent: 'Første torsdag i måneden',
      start: -190,
      deadline: 12,
      status: 'under_way',
      accountable: ola,
      userAnswer: 'yes',
    },
    kari,
    calendar.at(-199, '11:20'),
  );
  plan.measure(
    goal,
    {
      title: 'Legge posten i den grønne mappa',
      how: 'Uåpnet er også greit',
      extent: 'Når den kommer',
      start: -190,
      deadline: 90,
      status: 'under_way',
      accountable: aud,
      userAnswer: 'yes',
    },
    ola,
    calendar.at(-190, '11:45'),
  );
  return bills;
}

function otherMeasures(
  { story, liv, kari, jorunn, henrik, aud }: AudsPeople,
  plan: PlanStory,
  falls: Row,
  garden: Row,
): Row {
  const { calendar } = story.town;
  plan.measure(
    falls,
    {
      title: 'Gå gjennom medisinlista',
      how: 'Fastlegen og hjemmetjenesten sammen',
      extent: 'Én gang, og på nytt ved endringer',
      start: -198,
      deadline: -165,
      status: 'done',
      accountable: henrik,
      userAnswer: 'yes',
    },
    kari,
    calendar.at(-202, '09:30'),
  );
  plan.measure(
    falls,
    {
      title: 'Minne om trygghetsalarmen',
      how: 'Henger ved kaffetrakteren',
      extent: 'Hver morgen',
      start: -198,
      deadline: 47,
      status: 'under_way',
      accountable: jorunn,
      userAnswer: 'yes',
    },
    kari,
    calendar.at(-202, '09:36'),
  );
  plan.measure(
    falls,
    {
      title: 'Ekstra tilsyn om natta',
      how: 'Stille, med egen nøkkel',
      extent: 'Én gang hver natt',
      start: -195,
      deadline: -170,
      status: 'stopped',
      statusReason: 'Aud sov dårligere av det og ba oss slutte',
      accountable: jorunn,
      userAnswer: 'no',
    },
    kari,
    calendar.at(-202, '09:41'),
  );
  return plan.measure(
    garden,
    {
      title: 'Følge mamma på hagelagets møte',
      how: 'Henter klokka seks',
      extent: 'Siste onsdag i måneden',
      start: -40,
      deadline: 25,
      status: 'agreed',
      accountable: liv,
      userAnswer: 'yes',
    },
    aud,
    calendar.at(-41, '20:10'),
  );
}
