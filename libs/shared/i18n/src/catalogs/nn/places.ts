import type { Catalog } from '../../catalog';

export const places: Catalog['places'] = {
  absence: 'Fråvær og stadfortredar',
  handOver: 'Overfør til ein annan',
  ours: 'Dei vi hjelper',
  standingTeams: 'Faste team',
  directory: 'Kven kan hjelpe med kva',
  coordination: 'Oversikt for koordinerande eining',
  administration: 'Administrasjon',
  importFile: 'Hent inn fil',
  logControl: 'Loggkontroll',
  emergency: 'Nødtilgang',
  emergencyReviews: 'Gå gjennom nødopningar',
  notices: 'Varsel',
  noticesUnread_one: '{{count}} nytt varsel',
  noticesUnread_other: '{{count}} nye varsel',
  register: 'Registrer ein person',
  planTemplates: 'Malar for planar',
  planSetting: 'Planar i kommunen',
};
