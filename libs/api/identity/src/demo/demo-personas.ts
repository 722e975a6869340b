/** Logins of the demo municipalities come from this issuer, which no real identity provider uses. */
export const demoIssuer = 'samplan-demo';

/** A ready-made person to log in as in demo mode; the login has the same issuer for all and this subject. */
export interface DemoPersona {
  key: string;
  subject: string;
  name: string;
  /** One sentence on who it is and what one can try. */
  description: { nb: string; nn: string; en: string };
}

export const demoPersonas: readonly DemoPersona[] = [
  {
    key: 'aud',
    subject: 'demo-aud',
    name: 'Aud Nilsen',
    description: {
      nb: '78 år og eier av sin egen plan: se hvem som hjelper deg med hva, neste møte og hvem som har sett på planen.',
      nn: '78 år og eig sin eigen plan: sjå kven som hjelper deg med kva, neste møte og kven som har sett på planen.',
      en: '78 years old and owner of her own plan: see who helps you with what, the next meeting and who has looked.',
    },
  },
  {
    key: 'kari',
    subject: 'demo-kari',
    name: 'Kari Berg',
    description: {
      nb: 'Sykepleier i Hjemmetjenesten og koordinator for Aud: legg til mål og tiltak, kall inn til teammøte og led det.',
      nn: 'Sjukepleiar i Heimetenesta og koordinator for Aud: legg til mål og tiltak, kall inn til teammøte og lei det.',
      en: "Nurse in home care and Aud's coordinator: add goals and measures, call a team meeting and run it.",
    },
  },
  {
    key: 'per',
    subject: 'demo-per',
    name: 'Per Lie',
    description: {
      nb: 'Fysioterapeut i to kommuner: velg hvilken du arbeider i, se tiltakene dine og skriv til teamet rundt Aud.',
      nn: 'Fysioterapeut i to kommunar: vel kva for ein du arbeider i, sjå tiltaka dine og skriv til teamet rundt Aud.',
      en: 'Physiotherapist in two municipalities: choose where you work, see your measures and write to the team around Aud.',
    },
  },
  {
    key: 'ola',
    subject: 'demo-ola',
    name: 'Ola Nes',
    description: {
      nb: 'Veileder i NAV, kommunal del: følg opp økonomien til Aud og andre, og se bare det de har samtykket til.',
      nn: 'Rettleiar i NAV, kommunal del: følg opp økonomien til Aud og andre, og sjå berre det dei har samtykt til.',
      en: 'Adviser in NAV, municipal side: follow up the finances of Aud and others, and see only what they agreed to.',
    },
  },
  {
    key: 'liv',
    subject: 'demo-liv',
    name: 'Liv Nilsen',
    description: {
      nb: 'Datter av Aud og selv sykepleier: velg om du er her som pårørende eller på arbeid, og se forskjellen.',
      nn: 'Dotter til Aud og sjølv sjukepleiar: vel om du er her som pårørande eller på arbeid, og sjå skilnaden.',
      en: "Aud's daughter and a nurse herself: choose whether you are here as family or at work, and see the difference.",
    },
  },
  {
    key: 'emil',
    subject: 'demo-emil',
    name: 'Emil Strand',
    description: {
      nb: '24 år, vil ikke ha noen plan nå, men har koordinator: se team, møter og meldinger uten en plan.',
      nn: '24 år, vil ikkje ha nokon plan no, men har koordinator: sjå team, møte og meldingar utan ein plan.',
      en: '24 years old, wants no plan for now but has a coordinator: see team, meetings and messages without a plan.',
    },
  },
  {
    key: 'ingrid',
    subject: 'demo-ingrid',
    name: 'Ingrid Solvang',
    description: {
      nb: 'Helsesykepleier og koordinator for tre søsken: gi den yngste en engangskode, og se hvem som får vite en skjult adresse.',
      nn: 'Helsesjukepleiar og koordinator for tre sysken: gi den yngste ein eingongskode, og sjå kven som får vite ei skjult adresse.',
      en: 'School nurse and coordinator for three siblings: give the youngest a one-time code, and see who knows a hidden address.',
    },
  },
  {
    key: 'maria',
    subject: 'demo-maria',
    name: 'Maria Aasheim',
    description: {
      nb: 'Mor til Iben på 11, Jonas på 15 og Sara på 17: se hva du får vite om hver av dem, og hva bursdagene endrer.',
      nn: 'Mor til Iben på 11, Jonas på 15 og Sara på 17: sjå kva du får vite om kvar av dei, og kva bursdagane endrar.',
      en: 'Mother of Iben, 11, Jonas, 15, and Sara, 17: see what you learn about each, and what the birthdays change.',
    },
  },
  {
    key: 'stine',
    subject: 'demo-stine',
    name: 'Stine Moe',
    description: {
      nb: 'Psykiatrisk sykepleier med sine egne brukere: prøv å finne noe om Aud, det går ikke.',
      nn: 'Psykiatrisk sjukepleiar med sine eigne brukarar: prøv å finne noko om Aud, det går ikkje.',
      en: 'Psychiatric nurse with her own people: try to find anything about Aud; you cannot.',
    },
  },
  {
    key: 'nils',
    subject: 'demo-nils',
    name: 'Nils Haug',
    description: {
      nb: 'Koordinator i nabokommunen Havnes: se at ingenting fra Fjellvik finnes her.',
      nn: 'Koordinator i nabokommunen Havnes: sjå at ingenting frå Fjellvik finst her.',
      en: 'Coordinator in the neighbour municipality of Havnes: see that nothing from Fjellvik exists here.',
    },
  },
  {
    key: 'berit',
    subject: 'demo-berit',
    name: 'Berit Aas',
    description: {
      nb: 'Leder for Hjemmetjenesten: se enhetene i tall, og at en leder ikke får lese planer hun ikke er med i.',
      nn: 'Leiar for Heimetenesta: sjå einingane i tal, og at ein leiar ikkje får lese planar ho ikkje er med i.',
      en: 'Leader of home care: see the units in numbers, and that a leader cannot read plans she is not part of.',
    },
  },
  {
    key: 'tor',
    subject: 'demo-tor',
    name: 'Tor Lunde',
    description: {
      nb: 'Arbeider i Koordinerende enhet: se hvem som mangler koordinator, og ingenting av det som står i planene.',
      nn: 'Arbeider i Koordinerande eining: sjå kven som manglar koordinator, og ingenting av det som står i planane.',
      en: 'Works in the coordinating unit: see who has no coordinator, and nothing of what is in the plans.',
    },
  },
  {
    key: 'siri',
    subject: 'demo-siri',
    name: 'Siri Dahl',
    description: {
      nb: 'Administrator i Fjellvik: hold orden på enheter og ansatte, og se at du ikke ser hvem som har en plan.',
      nn: 'Administrator i Fjellvik: hald orden på einingar og tilsette, og sjå at du ikkje ser kven som har ein plan.',
      en: 'Administrator in Fjellvik: keep units and employees in order, and see that you cannot see who has a plan.',
    },
  },
  {
    key: 'gunnar',
    subject: 'demo-gunnar',
    name: 'Gunnar Bye',
    description: {
      nb: 'Kontrollerer loggen i Fjellvik: se hva rollen møter, og at den ikke gir adgang til noen plan.',
      nn: 'Kontrollerer loggen i Fjellvik: sjå kva rolla møter, og at ho ikkje gir tilgjenge til nokon plan.',
      en: 'Controls the log in Fjellvik: see what the role meets, and that it opens nobody’s plan.',
    },
  },
];
