import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** Serious illness at home, where calm and known faces are what helps most. */
export const lastTime: Theme = {
  seats: [
    seat('cancer', 'coordinator', everyArea, 'Koordinator, kan ringes direkte på dagtid'),
    seat('homeCare', 'primary_contact', ['health', 'daily_living', 'family'], 'De samme fire som kommer'),
    seat('gp', 'member', ['health'], 'Fastlege, hjemmebesøk hver uke'),
    seat('physio', 'member', ['health', 'daily_living', 'leisure'], 'Pust, hvile og små turer'),
  ],
  whatMatters: [
    'Å være hjemme, med vinduet åpent mot fjorden.',
    'Å rekke dåpen til det yngste barnebarnet.',
    'At de hjemme får spørre om det de lurer på.',
    'Å spille kort på torsdager så lenge det går.',
  ],
  goals: [
    goal(
      'user',
      'daily_living',
      'Være hjemme så lenge det er godt',
      measure('homeCare', 'Seng i stua', 'Med hodeenden mot vinduet', 'Denne uka'),
      measure('cancer', 'Én telefon å ringe', 'Nummeret henger ved senga', 'Dag og kveld'),
    ),
    goal(
      'user',
      'family',
      'Gjøre det som er viktig sammen',
      measure('cancer', 'Planlegge dåpsdagen', 'Skyss, hvile og en som kan gå hjem med {owner}', 'Én dag'),
      measure('kin', 'Kortkveld', 'Fire mann, uten maten', 'Hver torsdag'),
    ),
    goal(
      'service',
      'health',
      'Lite plager, dag og natt',
      measure('gp', 'Hjemmebesøk', 'Fast dag, og når det trengs', 'Hver uke'),
      measure('homeCare', 'Tilsyn om natta', 'Stille, med egen nøkkel', 'Hver natt'),
    ),
    goal(
      'service',
      'family',
      'De nærmeste får hvile',
      measure('cancer', 'Samtale med familien', 'Når de selv vil, også etterpå', 'Etter ønske'),
      measure('homeCare', 'Noen som er der', 'Så den andre kan gå en tur', 'To ettermiddager i uka'),
    ),
  ],
  topics: [
    {
      area: 'health',
      title: 'Hvordan er dagene?',
      facts: 'Formiddagene er best. Natta er urolig. Fastlegen har vært på besøk to ganger.',
      assessments: '{owner} vil ha færre besøk, men lengre. Familien er enig.',
      decision: 'Morgenbesøkene slås sammen til ett, uten hast.',
      measure: measure('homeCare', 'Ett langt morgenbesøk', 'Samme person hele uka', 'Hver dag'),
    },
    {
      area: 'family',
      title: 'De hjemme',
      facts: 'Ektefellen sover på sofaen ved siden av. Datteren kommer fra fredag.',
      assessments: 'De spør lite, men trenger svar. Det er lov å spørre om alt.',
      decision: 'Koordinator setter av en time med familien.',
      measure: measure('cancer', 'En time med familien', 'Ved kjøkkenbordet', 'Denne uka'),
    },
    {
      area: 'daily_living',
      title: 'Dåpsdagen',
      facts: 'Kirka er klokka elleve. Det er trinn ved hovedinngangen, men ikke ved sakristiet.',
      assessments: 'Det går, om vi gjør det enkelt.',
      decision: 'Skyss fra døra, inn sakristiet, hjem etter seremonien.',
      measure: measure('physio', 'Ordne stol og skyss til kirka', 'Prøves dagen før', 'Én gang'),
    },
  ],
  talks: [
    [
      says('homeCare', 'Rolig natt. Sov til fem og ville ha vinduet åpent.'),
      says('kin', 'Takk for at dere skriver. Da kan jeg lese det når jeg våkner.'),
    ],
    [
      says('cancer', 'Jeg har fri i helga. Anders tar telefonen og kjenner til alt.'),
      says('kin', 'Fint å vite på forhånd.'),
    ],
    [
      says('owner', 'Dere må ikke gå så stille i dørene. Jeg liker å høre at det er folk.'),
      says('homeCare', 'Da synger jeg i morgen. Du har bedt om det selv.'),
    ],
  ],
};
