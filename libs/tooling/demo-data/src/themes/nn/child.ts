import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** A child with several services, written in nynorsk. */
export const child: Theme = {
  seats: [
    seat('health', 'child_coordinator', everyArea, 'Barnekoordinator'),
    seat('teacher', 'member', ['education'], 'Kontaktlærar'),
    seat('childWelfare', 'member', ['family'], 'Avlasting og råd'),
    seat('gp', 'member', ['health'], 'Fastlege'),
  ],
  whatMatters: ['Å få vere med på skulekoret.', 'Å ha fri frå møte i bursdagsveka mi.'],
  goals: [
    goal(
      'user',
      'education',
      'Vere med i koret',
      measure('teacher', 'Plass fremst ved døra', 'Lett å gå ut og inn', 'Kvar øving'),
      measure('kin', 'Øve på songane heime', 'I bilen', 'På veg til skulen'),
    ),
    goal(
      'service',
      'family',
      'Foreldra får pusterom',
      measure('childWelfare', 'Avlasting', 'Hos same familie kvar gong', 'Éi helg i månaden'),
      measure('health', 'Samle timane', 'Alt på tysdagar', 'Kvar månad'),
    ),
  ],
  topics: [
    {
      area: 'education',
      title: 'Skuledagen',
      facts: '{owner} har vore med på fire korøvingar og song høgt på den siste.',
      assessments: 'Det er lyden i gangen som er verst. Å gå inn før dei andre hjelper.',
      decision: '{owner} går inn fem minutt før dei andre.',
      measure: measure('teacher', 'Gå inn før dei andre', 'I lag med ein ven', 'Kvar morgon'),
    },
    {
      area: 'family',
      title: 'Helgene',
      facts: 'Avlastingsfamilien er på plass. {owner} spør når neste helg er.',
      assessments: 'Det går godt for alle. Foreldra sov til ni.',
    },
  ],
  talks: [
    [
      says('teacher', '{owner} song solo i dag. Det var ikkje planlagt, men det var fint.'),
      says('kin', 'Vi græt på kontoret begge to.'),
    ],
    [
      says('kin', 'Må vi søkje om avlasting på nytt kvart år?'),
      says('childWelfare', 'Ja, men eg fyller ut og de les gjennom. De skal ikkje starte frå blankt ark.'),
    ],
  ],
};
