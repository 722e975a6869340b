import { everyArea, goal, measure, says, seat, type Theme } from '../theme';

/** An older person at home with many services, each knowing its own part. */
export const growingOld: Theme = {
  seats: [
    seat('homeCare', 'coordinator', everyArea, 'Holder oversikt over alle som kommer'),
    seat('occupational', 'member', ['daily_living', 'housing'], 'Hjelpemidler og trygghet i hjemmet'),
    seat('physio', 'member', ['health', 'daily_living'], 'Balanse og beinstyrke'),
    seat('day', 'member', ['leisure', 'daily_living'], 'Dagsenteret, to dager i uka'),
    seat('gp', 'member', ['health'], 'Fastlege'),
    seat('purchaser', 'member', ['daily_living', 'housing'], 'Vedtak og søknader'),
  ],
  whatMatters: [
    'Å bli boende i huset mitt så lenge jeg kan stelle meg selv.',
    'Å vite hvem som kommer, og når.',
    'Å være sammen med folk. Dagene er lange.',
    'Å kunne sitte på trappa med kaffen om morgenen.',
    'Å slippe å fortelle alt på nytt til hver ny som kommer.',
  ],
  goals: [
    goal(
      'user',
      'daily_living',
      'Få færre å forholde meg til',
      measure('homeCare', 'Fast gruppe på fire som kommer', 'Navn og bilde henger på kjøleskapet', 'Fra neste turnus'),
      measure('homeCare', 'Si fra når noen er syke', 'Ringe før klokka ni', 'Hver gang'),
    ),
    goal(
      'user',
      'leisure',
      'Ha noe å gå til',
      measure('day', 'To dager på dagsenteret', 'Bussen henter klokka ti', 'Tirsdag og torsdag'),
      measure('kin', 'Kjøre til bygdekinoen', 'Når det er norsk film', 'Én gang i måneden'),
    ),
    goal(
      'service',
      'health',
      'Unngå fall og innleggelser',
      measure('physio', 'Trene balanse i gruppe', 'På dagsenteret, med kaffe etterpå', 'Én gang i uka'),
      measure('gp', 'Årlig gjennomgang av medisiner', 'På kontoret eller hjemme', 'Én gang i året'),
    ),
    goal(
      'service',
      'housing',
      'Et hjem som er lett å bevege seg i',
      measure('occupational', 'Bedre lys i gang og trapp', 'Lys med sensor', 'Én gang'),
      measure('occupational', 'Flytte soverommet ned', 'Planlegges sammen med familien', 'Innen sommeren'),
      measure('purchaser', 'Se på søknaden om tilpasset bolig', 'Hjemmebesøk sammen med ergoterapeuten', 'Ett besøk'),
    ),
  ],
  topics: [
    {
      area: 'daily_living',
      title: 'Hvem kommer når',
      facts: 'Elleve ulike personer har vært innom de siste to ukene, fra tre tjenester.',
      assessments:
        '{owner} mister oversikten og ringer vaktrommet om kveldene. Tjenestene vet ikke om hverandres tider.',
      decision: 'Én felles ukeplan på kjøleskapet, med navn og klokkeslett.',
      measure: measure('homeCare', 'Lage felles ukeplan', 'Alle tjenester sender inn sine tider', 'Hver fredag'),
    },
    {
      area: 'leisure',
      title: 'Dagsenteret',
      facts: '{owner} har vært på dagsenteret fem av åtte dager. Bussen har kommet for sent to ganger.',
      assessments: 'Det er transporten som gjør at det blir avlyst, ikke lysten.',
      decision: 'Dagsenteret avtaler fast hentetid med bussen.',
      measure: measure('day', 'Avtale fast hentetid', 'Sjåføren ringer på døra', 'Tirsdag og torsdag'),
    },
    {
      area: 'health',
      title: 'Nesten-fallene',
      facts: '{owner} har nesten falt tre ganger, alle på vei til badet om natta.',
      assessments: 'Lys på gulvet hjelper trolig mer enn alarm. {owner} vil prøve lyset først.',
      decision: 'Lys langs veien til badet prøves i fire uker.',
      measure: measure('homeCare', 'Sette opp nattlys', 'Fra senga til badet', 'Prøves i fire uker'),
    },
    {
      area: 'housing',
      title: 'Huset framover',
      facts: 'Søknaden om omsorgsbolig ligger til behandling. Familien er delt i synet på flytting.',
      assessments: '{owner} vil bli boende. Det må komme tydelig fram hva som skal til for at det er trygt.',
    },
  ],
  talks: [
    [
      says('homeCare', 'Er det flere som har merket at {owner} går mindre ut? Vi ser det på morgenen.'),
      says('day', 'Ja, vi også. Her sitter {owner} mest for seg selv nå.'),
      says('gp', 'Fint dere skriver. Be {owner} om å få time hos meg denne uka, så ser jeg på det.'),
    ],
    [
      says('kin', '{owner} sier at ingen kom i går kveld. Stemmer det?'),
      says(
        'homeCare',
        'Det stemmer, og det er ikke bra. Det var feil på lista. Det er rettet, og jeg har ringt og beklaget.',
      ),
      says('kin', 'Takk for at du svarer rett ut.'),
    ],
    [
      says('occupational', 'Nå er lyset i gangen på plass. Det slår seg på av seg selv.'),
      says('owner', 'Det virker. Katten slår det på også.'),
    ],
    [
      says(
        'purchaser',
        'Jeg trenger å vite hva dere ser i hverdagen før jeg vurderer søknaden. Kan dere skrive to linjer hver?',
      ),
      says('physio', 'Går trygt inne, utrygt ute. Klarer trapp med rekkverk.'),
      says('homeCare', 'Klarer morgenstellet selv, trenger hjelp til dusj og medisiner.'),
    ],
  ],
};
