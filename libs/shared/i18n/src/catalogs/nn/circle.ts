import type { Catalog } from '../../catalog';

export const circle: Catalog['circle'] = {
  title: 'Kven har sett på planen min',
  intro: 'Kvar gong andre enn du ser på planen din, blir det skrive ned her.',
  backToPlan: 'Tilbake til planen',
  why: 'Kvifor får dei sjå?',
  whyText:
    'Berre dei som er med i teamet ditt, og dei du sjølv har sleppt inn, får sjå planen. Alle må ha ein grunn: Du har sagt ja, eller lova gir dei lov.',
  whyStop: 'Lurer du på noko, eller vil du at nokon ikkje skal sjå meir? Sei det til koordinatoren din.',
  empty: 'Ingen har sett på planen din enno',
  emptyText: 'Når nokon i teamet ditt ser på planen, står det her kven det var og når.',
  filter: 'Vis besøk frå',
  everybody: 'Alle',
  emptyFor: 'Ingen besøk frå {{name}} blant dei som er viste. Hent eldre besøk for å leite lenger tilbake.',
  thisWeek: 'Denne veka',
  lastWeek: 'Førre veka',
  weekDates: '{{from}} – {{to}}',
  older: 'Hent eldre besøk',
  loadingOlder: 'Hentar eldre besøk …',
  olderLoaded: 'Eldre besøk er henta.',
  end: 'Det finst ingen eldre besøk.',
  visit: '{{who}} såg på {{what}} {{date}} kl. {{time}}.',
  whoFrom: '{{name}} frå {{unit}}',
  relation: {
    COORDINATOR: '{{name}} er koordinatoren din.',
    MEMBER: '{{name}} er med i teamet ditt.',
    RELATIVE: '{{name}} er pårørande.',
    OWNER: '',
  },
  ground: {
    CONSENT: 'Du har sagt ja til det.',
    LEGAL_BASIS: 'Lova gir lov til det.',
    SELF: '',
  },
  section: {
    OVERVIEW: 'framsida av planen din',
    PLAN: 'måla og tiltaka dine',
    TEAM: 'teamet ditt',
    MEETINGS: 'møta dine',
    MINUTES: 'referata',
    MESSAGES: 'meldingane',
  },
};
