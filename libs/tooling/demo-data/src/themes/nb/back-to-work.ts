import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** Long illness in the middle of working life. */
export const backToWork: Theme = {
  seats: [
    seat('occupational', 'coordinator', everyArea, 'Koordinator og hjelp til å fordele kreftene'),
    seat('navState', 'member', ['work', 'economy'], 'Veileder i NAV'),
    seat('physio', 'member', ['health', 'leisure'], 'Trening i riktig dose'),
    seat('gp', 'member', ['health', 'work'], 'Fastlege'),
    seat('nav', 'member', ['economy', 'housing'], 'Råd om økonomi'),
  ],
  whatMatters: [
    'Å ha krefter igjen til ungene når dagen er over.',
    'Å komme tilbake på jobb, men ikke for fort.',
    'At folk tror på meg selv om jeg ser frisk ut.',
    'Å kunne planlegge en uke uten å måtte avlyse den.',
  ],
  goals: [
    goal(
      'user',
      'work',
      'Tilbake på jobb i mitt tempo',
      measure('navState', 'Møte med arbeidsgiver', '{owner} bestemmer hva som sies', 'Annenhver måned'),
      measure('occupational', 'Se på arbeidsplassen', 'Stol, lys og pauser', 'Ett besøk'),
      measure('owner', 'Skrive opp hva som tok krefter', 'Tre ord om dagen', 'To uker'),
    ),
    goal(
      'user',
      'daily_living',
      'Krefter igjen til middag',
      measure('occupational', 'Plan for pauser', 'Hvile før en blir sliten', 'Prøves i fire uker'),
      measure('kin', 'Ta handleturen', 'Liste på kjøleskapet', 'Hver lørdag'),
    ),
    goal(
      'service',
      'health',
      'Tåle mer, litt etter litt',
      measure('physio', 'Trening i varmtvann', 'Kort økt, lang pause', 'Én gang i uka'),
      measure('gp', 'Samle prøvesvar på ett sted', 'Kopi til {owner}', 'Én gang'),
    ),
    goal(
      'user',
      'economy',
      'Vite hva jeg har å leve av',
      measure('navState', 'Forklare hva som skjer etter et år', 'På papir, i vanlige ord', 'Én gang'),
      measure('nav', 'Gå gjennom budsjettet', 'Med ektefelle om {owner} vil', 'To samtaler'),
    ),
  ],
  topics: [
    {
      area: 'work',
      title: 'Jobb siden sist',
      facts: '{owner} har jobbet 20 prosent i seks uker, fordelt på tre dager.',
      assessments: 'Onsdag er for mye, fordi treningen ligger samme dag. Sjefen er positiv.',
      decision: 'Treningen flyttes til fredag, stillingen holdes på 20 prosent.',
      measure: measure('navState', 'Forlenge avtalen på 20 prosent', 'Sammen med arbeidsgiver', 'Åtte uker'),
    },
    {
      area: 'daily_living',
      title: 'Krefter til hjemmet',
      facts: 'To dager av fem har {owner} vært oppe til middag.',
      assessments: 'Pauseplanen virker når den følges, men den er lett å hoppe over på gode dager.',
      decision: 'Pausene legges inn i telefonen, også på gode dager.',
      measure: measure('occupational', 'Sette opp påminnelser om pause', 'På telefonen til {owner}', 'Én gang'),
    },
    {
      area: 'economy',
      title: 'Pengene etter nyttår',
      facts: 'Sykepengene tar slutt om tre måneder.',
      assessments: 'Uroen for dette tar mer krefter enn jobben. Det må bli tydelig hva som kommer etterpå.',
      decision: 'NAV sender skriftlig oversikt før neste møte.',
      measure: measure('navState', 'Skriftlig oversikt over ytelser', 'Én side', 'Én gang'),
    },
    {
      area: 'health',
      title: 'Prøvesvarene',
      facts: 'Svar fra sykehuset er kommet til fastlegen, ikke til {owner}.',
      assessments: 'Det er ikke noe nytt i dem, men det er {owner} som skal vite det først.',
    },
  ],
  talks: [
    [
      says('owner', 'Hvem av dere trenger egentlig legeerklæringen? Jeg har sendt den tre steder.'),
      says('navState', 'Bare jeg. De andre skal ikke ha den. Jeg har den nå.'),
      says('owner', 'Godt. Da slutter jeg å sende.'),
    ],
    [
      says('occupational', 'Hvordan gikk det med pausene på jobb?'),
      says('owner', 'Sjefen satte opp en hvilestol i arkivet. Jeg ble helt satt ut.'),
      says('occupational', 'Så fint!'),
    ],
    [
      says('physio', 'Bassenget er stengt i to uker. Vi tar det rolig og går en tur i stedet.'),
      says('owner', 'Helt greit for meg.'),
    ],
  ],
};
