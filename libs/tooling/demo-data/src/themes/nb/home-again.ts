import { everyArea, goal, inSteps, measure, says, seat, type Theme } from '../theme';

/** Home after a stay in hospital, training to get back what was lost. */
export const homeAgain: Theme = {
  seats: [
    seat('homeCare', 'coordinator', everyArea, 'Holder i trådene og kaller inn til møter'),
    seat('physio', 'member', ['health', 'daily_living', 'leisure'], 'Trener styrke og balanse'),
    seat('occupational', 'member', ['daily_living', 'housing'], 'Finner hjelpemidler og gjør hjemmet lettere å bo i'),
    seat('gp', 'member', ['health'], 'Følger med på helsa og medisinene'),
    seat('purchaser', 'member', ['daily_living'], 'Svarer på hva kommunen har innvilget'),
  ],
  whatMatters: [
    'Å gå tur med hunden langs elva igjen.',
    'Å klare trappa selv, så jeg kan sove i min egen seng.',
    'Å lage søndagsmiddag til barnebarna.',
    'Å slippe å være redd for å falle når jeg er alene.',
    'Å synge med koret på julekonserten.',
  ],
  goals: [
    inSteps(
      goal(
        'user',
        'daily_living',
        'Klare trappa alene',
        measure(
          'physio',
          'Trene trapp og balanse',
          'Hjemme, først med støtte og så uten',
          'To ganger i uka, 30 minutter',
        ),
        measure('occupational', 'Håndtak på begge sider av trappa', 'Ergoterapeuten måler opp og bestiller', 'Én gang'),
        measure('owner', 'Gå trappa på egen hånd', 'Sette et kryss på kalenderen hver gang', 'Hver dag'),
      ),
      'Gå opp med én hånd på rekkverket',
      'Bære kaffekoppen ned',
    ),
    goal(
      'user',
      'leisure',
      'Komme ut på tur igjen',
      measure('physio', 'Øve på ujevnt underlag', 'Ute, på stien bak huset', 'Én gang i uka til det sitter'),
      measure('kin', 'Gå tur sammen', 'Start med runden rundt kirka', 'Hver lørdag'),
    ),
    goal(
      'service',
      'health',
      'Få igjen kreftene etter sykehusoppholdet',
      measure('homeCare', 'Følge med på vekt og matlyst', 'Veie på mandager og skrive det på kortet', 'Hver uke'),
      measure('gp', 'Gå gjennom medisinene', 'Sammen med hjemmetjenesten', 'Én gang, ny gjennomgang etter tre måneder'),
    ),
    goal(
      'user',
      'daily_living',
      'Lage min egen middag',
      measure('occupational', 'Øve på kjøkkenet hjemme', 'Én rett om gangen, {owner} velger', 'Fire ganger'),
      measure('occupational', 'Låne arbeidsstol til kjøkkenet', 'Fra hjelpemiddellageret', 'Så lenge den trengs'),
      measure('homeCare', 'Gjøre litt mindre for hver uke', 'Stå ved siden av i stedet for å gjøre det', 'Seks uker'),
    ),
  ],
  topics: [
    {
      area: 'daily_living',
      title: 'Treningen siden sist',
      facts: '{owner} har trent ni av tolv avtalte ganger og går trappa med støtte på én side.',
      assessments: 'Framgangen er tydelig. {owner} blir sliten utpå dagen, og formiddagen passer best.',
      decision: 'Treningen flyttes til formiddagen ut måneden.',
      measure: measure('physio', 'Legge treningen til formiddagen', 'Fast klokka ti', 'Ut måneden'),
    },
    {
      area: 'housing',
      title: 'Det som mangler hjemme',
      facts: 'Dusjstol er kommet. Dørterskelen mellom gang og stue er fortsatt i veien for rullatoren.',
      assessments: 'Terskelen er det som oftest stopper {owner}. Det er lite som skal til.',
      decision: 'Terskelen tas bort før neste møte.',
      measure: measure('occupational', 'Få bort terskelen mellom gang og stue', 'Vaktmesteren gjør jobben', 'Én gang'),
    },
    {
      area: 'health',
      title: 'Mat og krefter',
      facts: 'Vekta har gått opp 1,2 kilo. Frokosten blir ofte stående.',
      assessments: '{owner} spiser mer når noen sitter ned sammen. Det koster lite og betyr mye.',
      decision: 'Den som kommer om morgenen, setter seg ned med en kopp kaffe.',
      measure: measure('homeCare', 'Sitte ned ved frokosten', 'Ti minutter, sammen med {owner}', 'Hver morgen'),
    },
    {
      area: 'daily_living',
      title: 'Når hjelpen skal trappes ned',
      facts: '{owner} dusjer nå uten hjelp annenhver gang. Vedtaket gjelder ut neste måned.',
      assessments: 'Det går riktig vei, men alle må vite når hjelpen blir mindre, også {owner}.',
    },
  ],
  talks: [
    [
      says('physio', 'I dag gikk {owner} hele trappa uten å stoppe. Det må dere gjerne skryte av når dere er innom.'),
      says('homeCare', 'Så bra! Vi lar {owner} gå først og holder oss bak.'),
      says('kin', 'Takk. Dette har vi ventet på hjemme også.'),
    ],
    [
      says('homeCare', 'Vi finner ikke rullatoren som skulle stå ute. Er den levert inn?'),
      says('occupational', 'Den er inne til bytte av hjul og kommer tilbake onsdag.'),
      says('owner', 'Jeg lånte naboens så lenge.'),
    ],
    [
      says('kin', 'Hvem spør jeg om det blir mer hjelp i helgene når vi er bortreist?'),
      says('purchaser', 'Det er meg. Ring eller skriv her, så ser vi på det sammen i god tid før dere reiser.'),
    ],
    [
      says('owner', 'Kan treningen vente til over helga? Jeg får besøk fra Bergen.'),
      says('physio', 'Klart det. Vi tar igjen tirsdag, samme tid.'),
    ],
  ],
};
