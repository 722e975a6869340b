/** Words the program itself writes into what it records, and that stand there afterwards. */
export const records = {
  coordinatorPurpose: 'Være koordinator',
  coordinatorLaw: 'Koordinator etter helse- og omsorgstjenesteloven § 7-2',
  childCoordinatorPurpose: 'Være barnekoordinator',
  childCoordinatorLaw: 'Barnekoordinator etter helse- og omsorgstjenesteloven § 7-2 a',
  looked: 'Så på',
  refused: 'Ikke tilgang',
  appealBody: 'Statsforvalteren',
  planBegunTogether: 'Planen ble startet sammen, i en samtale',
} as const;
