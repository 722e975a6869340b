import type { Catalog } from '../../catalog';

export const teams: Catalog['teams'] = {
  title: 'The team',
  titleYou: 'Who helps me with what',
  helpers_one: '{{count}} person helps',
  helpers_other: '{{count}} people help',
  helpersYou_one: '{{count}} person helps you',
  helpersYou_other: '{{count}} people help you',
  empty: 'There is nobody in the team yet',
  emptyYou: 'Nobody is in your team yet. The coordinator gathers those who are to help you.',
  emptyText: 'Those who join and are allowed to see are listed here.',
  coordinator: 'Coordinator',
  coordinatorYou: 'Your coordinator',
  childCoordinator: 'Child coordinator',
  childCoordinatorYou: 'Your child coordinator',
  primaryContact: 'Primary contact',
  primaryContactYou: 'The one you can ask first',
  call: 'Call {{name}}',
  ask: 'Ask those who help you',
  nextOfKin: 'Relatives',
  nextOfKinYou: 'Those nearest to you',
};
