import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** A grown-up who wants an ordinary week, written in nynorsk. */
export const mentalHealth: Theme = {
  seats: [
    seat('mental', 'coordinator', everyArea, 'Koordinator og fast samtalepartnar'),
    seat('nav', 'member', ['economy', 'housing', 'work'], 'Økonomi og bustad'),
    seat('navState', 'member', ['work', 'economy'], 'Arbeid'),
    seat('gp', 'member', ['health', 'mental_health'], 'Fastlege'),
  ],
  whatMatters: [
    'Å få vere i fred, men ikkje åleine.',
    'Å ha noko eige å gjere om morgonen.',
    'Å kome meg i fjøset att.',
  ],
  goals: [
    goal(
      'user',
      'mental_health',
      'Seie frå før det blir for tungt',
      measure('mental', 'Skrive ned teikna mine', 'Med eigne ord', 'To møte'),
      measure('mental', 'Fast prat', 'På kaia eller i bilen', 'Kvar onsdag'),
    ),
    goal(
      'user',
      'work',
      'Arbeide med dyr',
      measure('navState', 'Praksis på gard', 'Fjøsstell om morgonen', 'Tre dagar i veka'),
      measure('owner', 'Møte klar sju', 'Matpakke kvelden før', 'Praksisdagar'),
    ),
    goal(
      'service',
      'economy',
      'Ro rundt pengane',
      measure('nav', 'Fast trekk til husleige og straum', '{owner} skriv under', 'Eit halvt år'),
    ),
  ],
  topics: [
    {
      area: 'work',
      title: 'Garden',
      facts: '{owner} har vore i fjøset elleve av tolv dagar.',
      assessments: 'Dyra krev ikkje forklaringar. Det er nettopp det som gjer det lett.',
      decision: 'Praksisen held fram, og bonden får nummeret til koordinatoren.',
      measure: measure('navState', 'Forlengje praksisen', 'Same gard, same dagar', 'Tre månader'),
    },
    {
      area: 'mental_health',
      title: 'Kva gjer vi i lag når det er tungt?',
      facts: '{owner} har skrive ei liste med tre teikn og tre ting som hjelper.',
      assessments: 'Alle rundt bordet har lese lista og veit kven som ringjer.',
      decision: 'Éin person ringjer, ikkje tre.',
      measure: measure('mental', 'Vere den som ringjer', 'Innan klokka tolv', 'Når det trengst'),
    },
    {
      area: 'housing',
      title: 'Hybelen',
      facts: 'Omnen er skift. Veggen mot bad er framleis fuktig.',
      assessments: 'Utleigar må svare. NAV skriv til han denne veka.',
    },
  ],
  talks: [
    [
      says('owner', 'Fekk kalv i natt. Eg var den einaste vakne.'),
      says('mental', 'Då er det du som får gi namn?'),
      says('owner', 'Ho heiter Torsdag.'),
    ],
    [
      says('nav', 'Utleigar har svart. Han kjem og ser på veggen i neste veke.'),
      says('mental', 'Bra. Eg kan vere der om {owner} vil.'),
    ],
  ],
};
