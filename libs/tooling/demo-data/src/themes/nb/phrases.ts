import type { Phrases } from '../phrases';

export const bokmaalPhrases: Phrases = {
  wishedHow: [
    'Sa ja ved kjøkkenbordet',
    'Spurte om det selv i en samtale',
    'Sa ja på telefon, bekreftet på møte',
    'Skrev under på Familiesenteret',
    'Sa ja på utskrivingsmøtet på sykehuset',
  ],
  meetingTitles: ['Teammøte', 'Teammøte', 'Ansvarsgruppemøte', 'Samarbeidsmøte'],
  firstMeeting: {
    title: 'Oppstartsmøte',
    topics: [
      {
        area: 'common',
        title: 'Hvem er vi, og hvem gjør hva?',
        facts: 'Alle fortalte hvem de er og hva de kan hjelpe med. {owner} kjente noen av oss fra før.',
        assessments: 'Noen av oppgavene overlapper. Det må stå ett navn bak hver.',
        decision: 'Alle skriver med egne ord hva de hjelper {owner} med.',
      },
      {
        area: 'common',
        title: 'Hva skal vi begynne med?',
        facts: '{owner} fikk velge rekkefølgen.',
        assessments: 'Heller få ting som blir gjort, enn mange som blir stående.',
      },
    ],
  },
  places: ['Rådhuset, møterom 2', 'Hjemme hos {owner}', 'Solbakken dagsenter', 'Video', 'Legesenteret, møterommet'],
  whatMattersFacts: [
    '{owner} leste opp det som står, og ville ikke endre noe.',
    '{owner} fortalte hva det betyr i hverdagen akkurat nå.',
    '{owner} sa at det som står, fortsatt er det viktigste.',
    'Alle leste ordene til {owner} før vi begynte.',
  ],
  sinceLast: {
    title: 'Siden sist',
    facts: [
      'Tiltakene fra forrige møte ble gått gjennom. De fleste er i gang.',
      'To tiltak er gjort, ett står igjen.',
      'Alle fortalte kort hva som er gjort siden sist.',
      'Det har vært en rolig periode. Ingen nye hendelser.',
    ],
    assessments: [
      'Det går framover, men saktere enn vi ønsket.',
      'Avtalene holdes bedre når det står ett navn bak hver.',
      '',
      'Vi trenger å si fra tidligere når noe stopper opp.',
    ],
  },
  round: {
    title: 'Runde: alle sier noe',
    facts: [
      'Alle fikk ordet. {owner} oppsummerte.',
      'Den som sa minst, fikk begynne. Det kom fram at kveldene er vanskeligst.',
      'Runden tok ti minutter. {owner} sa at det var godt å høre alle.',
    ],
  },
  topics: [
    {
      area: 'common',
      title: 'Hvordan samarbeider vi?',
      facts: 'Beskjeder går i dag på telefon, e-post og lapper.',
      assessments: 'Det blir borte for den som ikke var på vakt. Vi skriver i tråden her i stedet.',
      decision: 'Beskjeder som gjelder flere, skrives i tråden.',
    },
    {
      area: 'common',
      title: 'Hvem ringer hvem?',
      facts: 'Tre ringte sykehuset om det samme forrige uke.',
      assessments: 'Én ringer, og skriver svaret til de andre.',
      decision: 'Koordinatoren ringer sykehuset på vegne av alle.',
    },
    {
      area: 'common',
      title: 'Ferier og fravær',
      facts: 'To i teamet er borte samtidig i sommer.',
      assessments: '{owner} må vite det på forhånd, med navn på den som kommer.',
      decision: 'Alle skriver fravær og vikar i tråden innen fredag.',
    },
    {
      area: 'common',
      title: 'Er vi de rette rundt bordet?',
      facts: 'Noen av dem som er innkalt, har ikke vært med de siste gangene.',
      assessments: '{owner} synes færre er bedre. De som ikke trengs fast, kan spørres når det gjelder dem.',
    },
    {
      area: 'common',
      title: 'Hva skal vi slutte med?',
      facts: 'To tjenester fyller ut det samme skjemaet.',
      assessments: 'Det holder at den ene gjør det, når {owner} har sagt at det er greit.',
    },
  ],
  minutesOut: [
    'Takk for et godt møte. Referatet ligger klart, si fra om noe er feil.',
    'Referatet er ute. Tre nye tiltak, og alle har en eier.',
    'Nå ligger referatet her. {owner} og jeg har lest det sammen.',
    'Referat og oppgaver er klare. Fint at så mange kunne komme.',
  ],
  meetingSoon: [
    'Husk møtet. Skriv gjerne saker på sakslisten i dag.',
    'Er det noe dere vil ta opp på møtet? {owner} har allerede meldt inn én sak.',
    'Kan alle lese gjennom tiltakene sine før møtet? Da rekker vi å snakke om det som er viktig.',
  ],
  stopped: [
    '{owner} ønsket det ikke lenger',
    'Det ga ikke det vi håpet på',
    'Behovet er dekket på en annen måte',
    'For slitsomt nå, tas opp igjen senere',
  ],
  purposes: {
    home_care: 'Hjelp hjemme og samarbeid om hverdagen',
    mental_health: 'Samtaler og støtte i hverdagen',
    rehabilitation: 'Trening, hjelpemidler og tilrettelegging',
    nav_municipal: 'Hjelp med økonomi og bolig',
    nav_state: 'Hjelp til arbeid og avklaring av ytelser',
    purchaser_office: 'Vurdere og svare på søknader om tjenester',
    coordinating_unit: 'Finne riktig koordinator',
    day_centre: 'Aktivitet og fellesskap på dagtid',
    family_centre: 'Samordne hjelpen til familien',
    child_welfare: 'Råd og avlastning for familien',
    school: 'Tilrettelegging på skolen',
    gp: 'Medisinsk oppfølging sammen med teamet',
    housing: 'Tilpasse og vedlikeholde boligen',
    administration: 'Drift av systemet',
  },
  purposeOfKin: 'Følge med og bidra, slik {owner} ønsker',
  legalBasis: {
    health: 'Samarbeid om helsehjelp etter helsepersonelloven',
    childWelfare: 'Samarbeid etter barnevernsloven',
  },
};
