import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** When memory fails and a spouse or child carries much of the day. */
export const memory: Theme = {
  seats: [
    seat('memory', 'coordinator', everyArea, 'Koordinator fra hukommelsesteamet'),
    seat('homeCare', 'primary_contact', ['health', 'daily_living'], 'Kommer hver morgen'),
    seat('day', 'member', ['leisure', 'daily_living'], 'Dagsenteret og turgruppa'),
    seat('occupational', 'member', ['daily_living', 'housing'], 'Kalender, klokke og trygghet hjemme'),
    seat('gp', 'member', ['health'], 'Fastlege'),
  ],
  whatMatters: [
    'Å gå min vante runde til brygga hver dag.',
    'Å bo hjemme sammen med den jeg er gift med.',
    'Å få bruke hendene. Jeg har alltid snekret.',
    'Å bli snakket til, ikke om.',
    'Musikk. Den husker jeg.',
  ],
  goals: [
    goal(
      'user',
      'leisure',
      'Gå turen til brygga',
      measure('day', 'Turgruppe med følge', 'Alltid samme runde', 'Mandag og onsdag'),
      measure('kin', 'Kveldstur sammen', 'Når det er lyst ute', 'De fleste kvelder'),
    ),
    goal(
      'user',
      'daily_living',
      'Holde orden på dagen selv',
      measure(
        'occupational',
        'Døgnkalender på kjøkkenet',
        'Viser dag, klokke og hvem som kommer',
        'Én gang, med opplæring',
      ),
      measure('homeCare', 'Gå gjennom dagen ved frokosten', 'Se på kalenderen sammen', 'Hver morgen'),
    ),
    goal(
      'service',
      'family',
      'Ektefellen får sove og hente seg inn',
      measure('memory', 'Samtaler med pårørende', 'Hjemme eller på telefon', 'Annenhver uke'),
      measure('memory', 'Plass på pårørendeskolen', 'Kurset går over fire kvelder', 'Vårens kurs'),
    ),
    goal(
      'service',
      'housing',
      'Trygt hjemme også når ingen er der',
      measure('occupational', 'Komfyrvakt', 'Monteres av elektriker', 'Én gang'),
      measure('occupational', 'Låsbar medisinskuffe', 'Hjemmetjenesten har nøkkelen', 'Én gang'),
    ),
  ],
  topics: [
    {
      area: 'daily_living',
      title: 'Kvelder og netter',
      facts: '{owner} har vært ute på gata om natta to ganger siden sist. Naboen fulgte hjem.',
      assessments: 'Det skjer når det har vært mange nye ansikter på dagen. Ro på kvelden ser ut til å hjelpe.',
      decision: 'De som kommer på kveld, skal være to faste.',
      measure: measure('homeCare', 'To faste på kveld', 'Settes opp i turnus', 'Fra neste måned'),
    },
    {
      area: 'family',
      title: 'Hvordan har dere det hjemme?',
      facts: 'Ektefellen har ikke hatt en fri helg på fire måneder.',
      assessments: 'Belastningen er stor, og {owner} er best hjemme når ektefellen er uthvilt.',
      decision: 'Avlastning prøves én helg i måneden.',
      measure: measure('memory', 'Prøve avlastning', 'Samme rom og samme folk hver gang', 'Én helg i måneden'),
    },
    {
      area: 'leisure',
      title: 'Verkstedet på dagsenteret',
      facts: '{owner} har laget tre fuglekasser og viser andre hvordan det gjøres.',
      assessments: 'Dette er det som gir mest glede. Flere timer her er bedre enn flere tjenester.',
      decision: 'En dag til i uka på verkstedet.',
      measure: measure('day', 'En dag til på verkstedet', 'Fredag, med følge hjem', 'Hver uke'),
    },
    {
      area: 'health',
      title: 'Medisiner og fastlege',
      facts: 'To glemte doser den siste uka. Fastlegen har svart på spørsmålet om søvn.',
      assessments: 'Dosett holder ikke lenger. Hjelp morgen og kveld gjør det tryggere.',
    },
  ],
  talks: [
    [
      says('memory', 'Jeg er borte fra mandag og tre uker framover. Spørsmål går til hjemmetjenesten så lenge.'),
      says('homeCare', 'Vi tar det. {owner} får beskjed av meg i morgen, rolig og med bilde av hvem som kommer.'),
    ],
    [
      says('kin', 'Det var noen nye her i dag igjen. Da blir natta urolig.'),
      says('homeCare', 'Beklager. Det var sykdom. Fra torsdag er det de faste igjen.'),
      says('memory', 'Kan vi skrive på kalenderen når det blir noen andre? Det har hjulpet før.'),
    ],
    [
      says('day', '{owner} spilte trekkspill for hele gjengen i dag. Vi fikk ikke lov å slutte.'),
      says('kin', 'Tusen takk for at dere forteller slike ting.'),
    ],
    [
      says('occupational', 'Komfyrvakta er satt opp. Den piper før den slår av, så ikke bli skremt.'),
      says('kin', 'Den pep i går. Bra.'),
    ],
  ],
};
