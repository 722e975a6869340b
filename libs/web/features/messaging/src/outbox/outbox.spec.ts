import { type Delivery, Outbox } from './outbox';

const unreached: Delivery = { kind: 'unreached' };
const delivered: Delivery = { kind: 'delivered' };

it('sends one at a time, in the order written', async () => {
  const outbox = new Outbox();
  const sent: string[] = [];
  let under = 0;
  const deliver = async ({ body }: { body: string }): Promise<Delivery> => {
    under += 1;
    expect(under).toBe(1);
    await Promise.resolve();
    sent.push(body);
    under -= 1;
    return delivered;
  };
  await Promise.all([outbox.write('1', 'første', deliver), outbox.write('2', 'andre', deliver)]);
  await outbox.retry(deliver);
  expect(sent).toEqual(['første', 'andre']);
  expect(outbox.snapshot()).toEqual([]);
});

it('keeps what did not get through, and tries again with the same key', async () => {
  const outbox = new Outbox();
  const keys: string[] = [];
  let online = false;
  const deliver = ({ key }: { key: string }): Promise<Delivery> => {
    keys.push(key);
    return Promise.resolve(online ? delivered : unreached);
  };
  await outbox.write('1', 'første', deliver);
  await outbox.write('2', 'andre', deliver);
  expect(outbox.snapshot().map(({ body, state }) => [body, state])).toEqual([
    ['første', 'unsent'],
    ['andre', 'unsent'],
  ]);
  online = true;
  await outbox.retry(deliver);
  expect(outbox.snapshot()).toEqual([]);
  expect(keys.slice(-2)).toEqual(['1', '2']);
});

it('lets one the server refuses lie, and sends the rest', async () => {
  const outbox = new Outbox();
  const deliver = ({ key }: { key: string }): Promise<Delivery> =>
    Promise.resolve(key === '1' ? { kind: 'refused', message: 'For lang' } : delivered);
  await outbox.write('1', 'lang', deliver);
  await outbox.write('2', 'kort', deliver);
  await outbox.retry(deliver);
  expect(outbox.snapshot()).toEqual([{ key: '1', body: 'lang', state: 'unsent', refusal: 'For lang' }]);
});
