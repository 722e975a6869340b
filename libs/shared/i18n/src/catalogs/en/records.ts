/** Words the program itself writes into what it records, and that stand there afterwards. */
export const records = {
  coordinatorPurpose: 'Being the coordinator',
  coordinatorLaw: 'Coordinator under the Health and Care Services Act, section 7-2',
  childCoordinatorPurpose: 'Being the child coordinator',
  childCoordinatorLaw: 'Child coordinator under the Health and Care Services Act, section 7-2 a',
  looked: 'Looked',
  refused: 'No access',
  appealBody: 'Statsforvalteren (the County Governor)',
  planBegunTogether: 'The plan was begun together, in a conversation',
} as const;
