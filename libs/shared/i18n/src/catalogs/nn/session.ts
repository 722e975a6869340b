import type { Catalog } from '../../catalog';

export const session: Catalog['session'] = {
  login: {
    title: 'Logg inn',
    intro: 'Samplan er ein felles arbeidsstad rundt deg som får hjelp frå fleire tenester.',
    demoTitle: 'Vel kven du vil vere',
    demoText: 'Dette er ei prøveutgåve med oppdikta personar. Ingenting her handlar om verkelege menneske.',
    loginAs: 'Logg inn som {{name}}',
    failed: 'Innlogginga gjekk ikkje. Prøv på nytt.',
    noPersonas: 'Det er ingen personar å logge inn som.',
    unavailable: 'Innlogging er ikkje sett opp her.',
  },
  hats: {
    title: 'Kven er du her i dag?',
    intro: 'Du har fleire roller. Vel den du skal bruke no. Du kan byte når du vil.',
    choose: 'Hald fram som {{name}}',
    current: 'Vald no',
    failed: 'Fekk ikkje bytt. Prøv på nytt.',
  },
  menu: {
    title: 'Meny',
    open: 'Opne menyen',
    close: 'Lukk menyen',
    language: 'Språk',
    theme: 'Utsjånad',
    themeAuto: 'Automatisk',
    themeLight: 'Lys',
    themeDark: 'Mørk',
    switchHat: 'Byt rolle',
    logout: 'Logg ut',
    start: 'Startsida',
    people: 'Personane mine',
    actingAs: 'Du er her som',
  },
  lost: {
    title: 'Du er logga ut',
    text: 'Du har vore borte ei stund, eller du logga ut ein annan stad. Logg inn på nytt, så held du fram der du var. Det du har skrive, er teke vare på.',
    continueAs: 'Hald fram som {{name}}',
    someoneElse: 'Logg inn som ein annan',
    someoneElseText: 'Då blir denne sida lukka, og det som ikkje er lagra, blir borte.',
    failed: 'Innlogginga gjekk ikkje. Teksten din står framleis her.',
  },
  idle: {
    title: 'Er du her framleis?',
    text: 'Om {{minutes}} min loggar vi deg ut, så ingen andre får sjå. Det du har skrive, blir teke vare på.',
    continue: 'Hald fram',
  },
  footer: {
    text: 'Samplan, {{municipality}}',
    demo: 'Prøveutgåve med oppdikta personar',
  },
};
