/** Where one can go: the menu, a link and the page itself say the same. */
export const places = {
  absence: 'Fravær og stedfortreder',
  handOver: 'Overfør til en annen',
  ours: 'De vi hjelper',
  standingTeams: 'Faste team',
  directory: 'Hvem kan hjelpe med hva',
  coordination: 'Oversikt for koordinerende enhet',
  administration: 'Administrasjon',
  importFile: 'Hent inn fil',
  logControl: 'Loggkontroll',
  emergency: 'Nødtilgang',
  emergencyReviews: 'Gå gjennom nødåpninger',
  notices: 'Varsler',
  noticesUnread_one: '{{count}} nytt varsel',
  noticesUnread_other: '{{count}} nye varsler',
  register: 'Registrer en person',
};
