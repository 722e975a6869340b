import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** An older person at home with several services, written in nynorsk. */
export const growingOld: Theme = {
  seats: [
    seat('homeCare', 'coordinator', everyArea, 'Held oversikt over alle som kjem'),
    seat('occupational', 'member', ['daily_living', 'housing'], 'Hjelpemiddel og tryggleik heime'),
    seat('gp', 'member', ['health'], 'Fastlege'),
    seat('physio', 'member', ['health', 'daily_living', 'housing'], 'Balanse og styrke'),
  ],
  whatMatters: [
    'Å bu på garden så lenge eg ser opp til fjellet frå kjøkenet.',
    'Å vite kven som kjem.',
    'Å kome i kyrkja når det er song.',
  ],
  goals: [
    goal(
      'user',
      'daily_living',
      'Kjende folk i huset',
      measure('homeCare', 'Fast gruppe på tre', 'Bilete og namn på kjøleskapet', 'Frå neste turnus'),
    ),
    goal(
      'user',
      'leisure',
      'Kome meg ut blant folk',
      measure('homeCare', 'Ordne skyss til kyrkja', 'Frivilligsentralen køyrer', 'Når det er song'),
      measure('kin', 'Søndagskaffi', 'Heime hos {owner}', 'Kvar søndag'),
    ),
    goal(
      'service',
      'housing',
      'Trygt på trappa og på badet',
      measure('occupational', 'Rekkverk og lys', 'Kommunen monterer', 'Éin gong'),
      measure('physio', 'Øve på trappa', 'Med nytt rekkverk', 'Fire gonger'),
    ),
  ],
  topics: [
    {
      area: 'daily_living',
      title: 'Kven kjem når',
      facts: 'Ni ulike personar har vore innom på to veker.',
      assessments: '{owner} seier sjølv at det er trøyttande å forklare kvar koppane står.',
      decision: 'Gruppa blir tre faste frå neste turnus.',
      measure: measure('homeCare', 'Setje opp tre faste', 'I turnusplanen', 'Frå neste turnus'),
    },
    {
      area: 'housing',
      title: 'Trappa',
      facts: 'Rekkverket er bestilt, men ikkje montert.',
      assessments: 'Det hastar før frosten kjem.',
      decision: 'Ergoterapeuten purrar og melder tilbake her.',
      measure: measure('occupational', 'Purre på rekkverket', 'Ringje driftsavdelinga', 'Denne veka'),
    },
    {
      area: 'health',
      title: 'Søvn og medisinar',
      facts: 'Fastlegen har teke bort éin tablett. {owner} er klarare om dagen.',
      assessments: 'Det var rett å prøve. Vi ser an i tre veker til.',
    },
  ],
  talks: [
    [
      says('kin', 'Kan de skrive her når noko blir endra? Eg bur i Oslo og får det med meg for seint.'),
      says('homeCare', 'Ja, det skal vi. Frå no av skriv vi her same dag.'),
    ],
    [
      says('occupational', 'Rekkverket er montert i dag. Det er kaldt å ta i, så bruk vottar.'),
      says('owner', 'Endeleg.'),
    ],
  ],
};
