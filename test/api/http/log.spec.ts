import { buildWorld, standardCast, TestApi } from '@samplan/test/support';

describe('the log', () => {
  it('follows a request by its correlation id and holds nothing of what was in it', async () => {
    const api = await TestApi.start();
    const world = await buildWorld(api.urls.owner);
    try {
      const cast = await standardCast(world);
      const coordinator = await api.as(cast.coordinator);
      const correlationId = crypto.randomUUID();
      const add =
        'mutation AddGoal($input: AddGoalInput!) { addGoal(input: $input) { goal { id title } errors { ... on UserError { message } } } }';
      const variables = {
        input: { collaborationId: cast.collaboration.id, title: 'Hemmelig setning', voice: 'USER', lifeArea: 'COMMON' },
      };
      const response = await coordinator.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-correlation-id': correlationId },
        body: JSON.stringify({ query: add, variables }),
      });
      expect(response.headers.get('x-correlation-id')).toBe(correlationId);
      await coordinator.graphql('query { collaboration(id: "00000000-0000-7000-8000-000000000000") { id } }');
      await coordinator.graphql('query { nonsense }');

      const lines = JSON.stringify(api.log);
      expect(api.log).toContainEqual(
        expect.objectContaining({ msg: 'operation', operation: 'AddGoal', correlationId, codes: [] }),
      );
      for (const secret of [
        'Hemmelig setning',
        cast.owner.name,
        cast.coordinator.name,
        coordinator.token!,
        world.name,
        cast.collaboration.id,
      ]) {
        expect(lines).not.toContain(secret);
      }
      const { rows } = await world.db.query<{ correlation_id: string }>(
        "select correlation_id from change where type = 'goal.added'",
      );
      expect(rows).toEqual([{ correlation_id: correlationId }]);
    } finally {
      await world.close();
      await api.close();
    }
  });
});
