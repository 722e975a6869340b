import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** Somewhere to live and people who stay, when drugs or drink have taken much. */
export const substance: Theme = {
  seats: [
    seat('substance', 'coordinator', everyArea, 'Koordinator, følger med i hverdagen'),
    seat('nav', 'member', ['economy', 'housing', 'work'], 'Penger, bolig og søknader'),
    seat('housing', 'member', ['housing'], 'Leiekontrakt og det som er i stykker'),
    seat('gp', 'member', ['health', 'mental_health'], 'Fastlege'),
    seat('debt', 'member', ['economy'], 'Gjeldsrådgiver'),
  ],
  whatMatters: [
    'Et sted som er mitt, med nøkkel.',
    'Å møte datteren min uten at noen må passe på.',
    'Å bli møtt som folk på legekontoret.',
    'Å fiske. Det er da jeg har fred.',
  ],
  goals: [
    goal(
      'user',
      'housing',
      'Beholde leiligheten',
      measure('housing', 'Ordne låsen og vinduet', 'Avtale tid på forhånd, aldri møte uanmeldt', 'Én gang'),
      measure('substance', 'Hjelp til å si nei i døra', 'Øve på hva jeg sier, og ringe etterpå', 'Når det trengs'),
      measure('owner', 'Holde leiligheten ryddig nok for besøk', 'Søppel ut på torsdager', 'Hver uke'),
    ),
    goal(
      'user',
      'family',
      'Treffe datteren min fast',
      measure('substance', 'Være med på den første turen', 'Kafé ved kaia, en time', 'Annenhver lørdag i to måneder'),
      measure('owner', 'Skrive brev', 'Et lite brev mellom hver gang', 'Hver uke'),
    ),
    goal(
      'user',
      'economy',
      'Få gjelda ned i noe jeg kan se',
      measure('debt', 'Samle kravene i én oversikt', 'Hente inn fra alle kreditorer', 'Innen to måneder'),
      measure('nav', 'Foreslå betalingsavtale', 'Det som er igjen til mat, går først', 'Én gang'),
    ),
    goal(
      'service',
      'health',
      'Ta vare på kroppen',
      measure('gp', 'Time med god tid', 'Siste time på dagen', 'Hver sjette uke'),
      measure('substance', 'Følge til tannlegen', 'Hente hjemme og vente', 'Fire ganger'),
    ),
  ],
  topics: [
    {
      area: 'housing',
      title: 'Leiligheten',
      facts: 'Naboene har klaget to ganger på bråk om natta. {owner} sier det var andre som kom.',
      assessments: '{owner} er redd for å miste leiligheten og trenger hjelp til å holde døra lukket.',
      decision: 'Ringeklokka slås av mellom klokka ti og sju.',
      measure: measure('housing', 'Slå av ringeklokka om natta', 'Vaktmesteren stiller den inn', 'Én gang'),
    },
    {
      area: 'family',
      title: 'Samvær',
      facts: 'Tre av fire avtaler er holdt. Datteren vil fortsette.',
      assessments: 'Dette er det {owner} holder seg oppe for. Avtalene må være korte og sikre.',
      decision: 'Neste to ganger blir på kaféen, så vurderes mer.',
      measure: measure('substance', 'Avtale de neste to gangene', 'Sammen med mor til datteren', 'To lørdager'),
    },
    {
      area: 'economy',
      title: 'Oversikten over gjelda',
      facts: 'Elleve krav er funnet. Fire av dem er foreldet.',
      assessments: 'Summen er mindre enn {owner} trodde. Det ga lettelse i rommet.',
      decision: 'Gjeldsrådgiveren svarer kreditorene på vegne av {owner}.',
      measure: measure('debt', 'Svare kreditorene', 'Fullmakt er gitt', 'Innen fire uker'),
    },
    {
      area: 'common',
      title: 'Hvem gjør hva om det sprekker?',
      facts: '{owner} har selv skrevet hva som hjelper: mat, søvn og at ingen maser.',
      assessments: 'Alle rundt bordet har fått lista, og alle følger den samme.',
    },
  ],
  talks: [
    [
      says('substance', 'Jeg får ikke tak i {owner}. Er det noen som har snakket med {owner} siden mandag?'),
      says('nav', 'Her var {owner} i går og hadde det greit. Telefonen er i stykker.'),
      says('substance', 'Da puster jeg ut. Jeg går innom.'),
    ],
    [
      says('housing', 'Vinduet blir byttet torsdag mellom ni og elleve. Passer det?'),
      says('owner', 'Ja. Ring på to ganger.'),
    ],
    [
      says('owner', 'Fikk laks. 4,2.'),
      says('substance', 'Bilde eller så har det ikke skjedd!'),
      says('gp', 'Imponerende. Vi ses tirsdag.'),
    ],
    [
      says('debt', 'Nå er siste krav inne. Jeg har laget en side med alt på, og tar den med til møtet.'),
      says('owner', 'Greit. Ikke for mange tall.'),
    ],
  ],
};
