import { byNeedState } from './needs';

it('puts what has waited longest first, and of the rest the latest', () => {
  const need = (id: string, state: 'OPEN' | 'OWNED' | 'MET' | 'DECLINED', waitedDays: number, day: number) => ({
    id,
    state,
    waitedDays,
    stateSince: `2026-02-0${day}T10:00:00Z`,
  });
  const { waiting, owned, settled } = byNeedState([
    need('new', 'OPEN', 1, 8),
    need('met', 'MET', 3, 2),
    need('old', 'OPEN', 9, 1),
    need('first', 'OWNED', 0, 3),
    need('no', 'DECLINED', 4, 5),
    need('last', 'OWNED', 2, 4),
  ]);
  expect([waiting, owned, settled].map((needs) => needs.map(({ id }) => id))).toEqual([
    ['old', 'new'],
    ['last', 'first'],
    ['no', 'met'],
  ]);
});
