import { everyArea, goal, inSteps, measure, says, seat, type Theme } from '../theme';

/** A grown-up with ups and downs who wants an ordinary week. */
export const mentalHealth: Theme = {
  seats: [
    seat('mental', 'coordinator', everyArea, 'Koordinator og fast samtalepartner'),
    seat('nav', 'member', ['economy', 'housing', 'work'], 'Økonomi og bolig'),
    seat('navState', 'member', ['work', 'economy'], 'Arbeid og ytelser'),
    seat('gp', 'member', ['health', 'mental_health'], 'Fastlege'),
    seat('day', 'member', ['leisure', 'work'], 'Aktivitet på dagsenteret'),
  ],
  whatMatters: [
    'Å ha en vanlig uke.',
    'Å være en pappa som kommer når jeg har sagt det.',
    'Å jobbe med noe ute, med dyr eller skog.',
    'Å ha noen å ringe før det blir for mye.',
    'Å få sove om natta og være våken om dagen.',
  ],
  goals: [
    goal(
      'user',
      'mental_health',
      'Se det komme, og si fra i tide',
      measure('mental', 'Lage min egen liste over tegn', 'Skrives med mine ord, to møter', 'Ferdig på en måned'),
      measure('mental', 'Fast samtale', 'Gående, ikke på kontor', 'Hver tirsdag'),
      measure('gp', 'Gjennomgang av medisinene', 'Time uten tidspress', 'Én gang'),
    ),
    inSteps(
      goal(
        'user',
        'work',
        'Ha noe å stå opp til',
        measure('navState', 'Arbeidspraksis i skogen', 'Hos kommunens uteseksjon', 'To dager i uka'),
        measure('day', 'Verkstedet på dagsenteret', 'Vedkløyving og småreparasjoner', 'Onsdager'),
      ),
      'Stå opp før ni tre dager i uka',
      'Møte sjefen i uteseksjonen',
    ),
    goal(
      'user',
      'economy',
      'Slippe å grue meg til posten',
      measure('nav', 'Åpne posten sammen', 'En halvtime på NAV, kaffe på bordet', 'Annenhver uke'),
      measure('owner', 'Legge konvoluttene i kurven', 'Ikke i skuffen', 'Når de kommer'),
    ),
    goal(
      'service',
      'daily_living',
      'En døgnrytme som holder',
      measure('mental', 'Oppringing om morgenen', 'Kort, bare for å komme i gang', 'Mandag til fredag i fire uker'),
      measure('owner', 'Gå ut før klokka tolv', 'Postkassen teller', 'Hver dag'),
    ),
  ],
  topics: [
    {
      area: 'mental_health',
      title: 'Hvordan har det vært siden sist?',
      facts: '{owner} har vært til fem av seks samtaler og ringte selv én gang i stedet for å vente.',
      assessments:
        'At {owner} ringte, er det viktigste som har skjedd. Rådet om å gå ut ga mening, det om skjema gjorde ikke det.',
      decision: 'Samtalene fortsetter ute, uten skjema.',
      measure: measure('mental', 'Samtale på tur', 'Runden rundt vannet', 'Hver tirsdag'),
    },
    {
      area: 'work',
      title: 'Praksisplassen',
      facts: 'Uteseksjonen har plass fra neste måned. Arbeidslederen kjenner ikke {owner} fra før.',
      assessments: '{owner} vil selv fortelle det arbeidslederen trenger å vite. Ingen andre skal si noe.',
      decision: 'Veilederen blir med den første dagen og går så hjem.',
      measure: measure('navState', 'Være med første dag i praksis', 'Møte opp sammen klokka åtte', 'Én gang'),
    },
    {
      area: 'economy',
      title: 'Husleia',
      facts: 'To måneder er ubetalt. Utleier har gitt frist.',
      assessments: 'Det haster, men det løser seg om betalingen går direkte i en periode. {owner} er enig.',
      decision: 'NAV betaler husleia direkte i tre måneder.',
      measure: measure('nav', 'Ordne direkte betaling av husleia', '{owner} skriver under på NAV', 'Tre måneder'),
    },
    {
      area: 'common',
      title: 'Hvem ringer {owner} når det blir vanskelig?',
      facts: 'Tre numre ligger på telefonen. To av dem går til sentralbord.',
      assessments: 'Det må være ett nummer på dagtid og ett på kveld, og det må være noen som svarer.',
    },
  ],
  talks: [
    [
      says('owner', 'Det blir ikke noe møte på meg i dag. Dårlig natt.'),
      says(
        'mental',
        'Takk for at du sier fra. Jeg går runden likevel og går forbi hos deg klokka ett. Du velger om du blir med.',
      ),
      says('owner', 'Ok. Kanskje.'),
    ],
    [
      says('nav', 'Søknaden er sendt. Svar kommer innen tre uker, og jeg skriver her når det kommer.'),
      says('mental', 'Fint. Da slipper {owner} å ringe og spørre.'),
    ],
    [
      says('navState', 'Kan noen si meg hvilke dager som passer best for praksis? Jeg vil ikke gjette.'),
      says('mental', 'Spør {owner}, som leser her også.'),
      says('owner', 'Ikke mandag. Ellers går det bra.'),
    ],
    [
      says('day', 'Vedstabelen er den peneste vi har hatt. {owner} bestemmer hvordan den skal ligge.'),
      says('owner', 'Barken ned, så enkelt er det.'),
    ],
  ],
};
