import { orderTeam } from './order-team';

it('puts the coordinator first and the primary contact second, the rest as they were', () => {
  const team = (['MEMBER', 'PRIMARY_CONTACT', 'MEMBER', 'COORDINATOR'] as const).map((role, id) => ({ role, id }));
  expect(orderTeam(team).map(({ id }) => id)).toEqual([3, 1, 0, 2]);
});
