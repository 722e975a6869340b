/** Words the program itself writes into what it records, and that stand there afterwards. */
export const records = {
  coordinatorPurpose: 'Vere koordinator',
  coordinatorLaw: 'Koordinator etter helse- og omsorgstenestelova § 7-2',
  childCoordinatorPurpose: 'Vere barnekoordinator',
  childCoordinatorLaw: 'Barnekoordinator etter helse- og omsorgstenestelova § 7-2 a',
  looked: 'Såg på',
  refused: 'Ikkje tilgang',
  appealBody: 'Statsforvaltaren',
  planBegunTogether: 'Planen vart starta saman, i ein samtale',
} as const;
