import type { Catalog } from '../../catalog';

export const teams: Catalog['teams'] = {
  title: 'Teamet',
  titleYou: 'Kven hjelper meg med kva',
  helpers_one: '{{count}} person hjelper',
  helpers_other: '{{count}} personar hjelper',
  helpersYou_one: '{{count}} person hjelper deg',
  helpersYou_other: '{{count}} personar hjelper deg',
  empty: 'Det er ingen i teamet enno',
  emptyYou: 'Ingen er med i teamet ditt enno. Koordinatoren samlar dei som skal hjelpe deg.',
  emptyText: 'Dei som blir med og har lov til å sjå, står her.',
  coordinator: 'Koordinator',
  coordinatorYou: 'Koordinatoren din',
  childCoordinator: 'Barnekoordinator',
  childCoordinatorYou: 'Barnekoordinatoren din',
  primaryContact: 'Primærkontakt',
  primaryContactYou: 'Den du kan spørje først',
  call: 'Ring {{name}}',
  ask: 'Spør dei som hjelper deg',
  nextOfKin: 'Pårørande',
  nextOfKinYou: 'Dei næraste',
};
