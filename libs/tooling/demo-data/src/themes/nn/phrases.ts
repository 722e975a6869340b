import type { Phrases } from '../phrases';

export const nynorskPhrases: Phrases = {
  wishedHow: ['Sa ja ved kjøkenbordet', 'Spurde om det sjølv', 'Sa ja på telefon, stadfesta på møte'],
  meetingTitles: ['Teammøte', 'Ansvarsgruppemøte', 'Samarbeidsmøte'],
  firstMeeting: {
    title: 'Oppstartsmøte',
    topics: [
      {
        area: 'common',
        title: 'Kven er vi, og kven gjer kva?',
        facts: 'Alle fortalde kven dei er og kva dei kan hjelpe med.',
        assessments: 'Nokre av oppgåvene går over i kvarandre. Det må stå eitt namn bak kvar.',
        decision: 'Alle skriv med eigne ord kva dei hjelper {owner} med.',
      },
      {
        area: 'common',
        title: 'Kva skal vi ta til med?',
        facts: '{owner} fekk velje rekkjefølgja.',
        assessments: 'Heller få ting som blir gjorde, enn mange som blir ståande.',
      },
    ],
  },
  places: ['Kommunehuset, møterom 1', 'Heime hos {owner}', 'Video', 'Legekontoret'],
  whatMattersFacts: [
    '{owner} las opp det som står, og ville ikkje endre noko.',
    '{owner} fortalde kva det betyr i kvardagen no.',
    'Alle las orda til {owner} før vi tok til.',
  ],
  sinceLast: {
    title: 'Sidan sist',
    facts: [
      'Tiltaka frå førre møte vart gått gjennom. Dei fleste er i gang.',
      'To tiltak er gjorde, eitt står att.',
      'Det har vore ein roleg periode.',
    ],
    assessments: [
      'Det går framover, men seinare enn vi ønskte.',
      '',
      'Det går betre når det står eitt namn bak kvar avtale.',
    ],
  },
  round: {
    title: 'Runde: alle seier noko',
    facts: ['Alle fekk ordet. {owner} oppsummerte.', 'Runden tok ti minutt. {owner} sa at det var godt å høyre alle.'],
  },
  topics: [
    {
      area: 'common',
      title: 'Korleis samarbeider vi?',
      facts: 'Beskjedar går på telefon og lappar.',
      assessments: 'Det blir borte for den som ikkje var på vakt.',
      decision: 'Beskjedar som gjeld fleire, skal skrivast i tråden.',
    },
    {
      area: 'common',
      title: 'Ferie og fråvær',
      facts: 'To i teamet er borte samstundes.',
      assessments: '{owner} må vite det på førehand, med namn på den som kjem.',
      decision: 'Alle skriv fråvær og vikar i tråden innan fredag.',
    },
    {
      area: 'common',
      title: 'Er vi dei rette rundt bordet?',
      facts: 'Nokre av dei som er kalla inn, har ikkje vore med dei siste gongene.',
      assessments: '{owner} synest færre er betre.',
    },
  ],
  minutesOut: [
    'Takk for eit godt møte. Referatet ligg klart.',
    'Referatet er ute. Alle tiltaka har ein eigar.',
    'No ligg referatet her. {owner} og eg har lese det i lag.',
  ],
  meetingSoon: [
    'Hugs møtet. Skriv gjerne saker på sakslista i dag.',
    'Er det noko de vil ta opp på møtet? {owner} har alt meldt inn ei sak.',
  ],
  stopped: ['{owner} ønskte det ikkje lenger', 'Det gav ikkje det vi håpa på', 'Behovet er dekt på ein annan måte'],
  contributes: {
    owner: ['Seier frå når dagen ikkje er god', 'Vel tidspunktet'],
    kin: ['Er med den første gongen', 'Minner om det på telefon'],
    outside: [
      ['Grannen på andre sida av vegen', 'Ser innom når det er hålt'],
      ['Frivilligsentralen', 'Finn nokon å gå saman med'],
    ],
  },
  needs: [
    { area: 'leisure', saidBy: 'person', text: 'Nokon å gå på bygdekino med' },
    { area: 'daily_living', saidBy: 'relative', text: 'At same person ringjer kvar gong timen blir flytta' },
    { area: 'economy', saidBy: 'service', text: 'Hjelp til å forstå brevet om bustøtte' },
  ],
  thoughtBetter: { title: 'Ringje kvar kveld klokka ni', how: 'Kort samtale før natta', extent: 'Kvar dag' },
  carePlan: { title: 'Tiltaksplan i heimetenesta', keptWhere: 'Fagsystemet til heimetenesta' },
  offers: {
    can: 'Same person på ettermiddagane',
    cannot: 'Følgje til hytta i helgane',
    because: 'Vi har ikkje folk til det i helgane. Fritidskontakt kan de søkje om hos Tildelingskontoret.',
  },
  learnt: [
    'Det verkar når same person kjem kvar gong.',
    'For mykje på ein gong. Vi gjer færre ting, og gjer dei ferdige.',
    '{owner} vil ha beskjed dagen før, ikkje same morgonen.',
  ],
  ownWords: {
    worse: ['Det står stille.', 'Eg er sliten av alle avtalane.'],
    better: ['Det er betre no enn før.', 'Eg merkar skilnad.', 'Dette vil eg halde fram med.'],
  },
  purposes: {
    home_care: 'Hjelp heime og samarbeid om kvardagen',
    mental_health: 'Samtalar og støtte i kvardagen',
    rehabilitation: 'Trening, hjelpemiddel og tilrettelegging',
    nav_municipal: 'Hjelp med økonomi og bustad',
    nav_state: 'Hjelp til arbeid og avklaring av ytingar',
    purchaser_office: 'Vurdere og svare på søknader om tenester',
    coordinating_unit: 'Finne rett koordinator',
    day_centre: 'Aktivitet og fellesskap på dagtid',
    family_centre: 'Samordne hjelpa til familien',
    child_welfare: 'Råd og avlasting for familien',
    school: 'Tilrettelegging på skulen',
    gp: 'Medisinsk oppfølging i lag med teamet',
    housing: 'Tilpasse og halde ved like bustaden',
    administration: 'Drift av systemet',
    specialist_health: 'Utgreiing og behandling saman med kommunen',
    private_service: 'Hjelp etter avtale med kommunen',
    voluntary: 'Følgje og fellesskap',
  },
  purposeOfKin: 'Følgje med og bidra, slik {owner} ønskjer',
  legalBasis: {
    health: 'Samarbeid om helsehjelp etter helsepersonellova',
    childWelfare: 'Samarbeid etter barnevernslova',
  },
};
