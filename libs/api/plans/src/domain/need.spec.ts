import type { AccessLevel, NeedMove, NeedState, Relation } from '@samplan/shared/contracts';
import { movesOf, type NeedFacts, waitedDays } from './need';

const need = (needState: NeedState, rest: Partial<NeedFacts> = {}): NeedFacts => ({
  needState,
  ownerId: null,
  measureId: null,
  createdBy: 'liv',
  toldAt: null,
  removedAt: null,
  ...rest,
});
const moves = (relation: Relation, level: AccessLevel, facts: NeedFacts, viewer = 'somebody'): NeedMove[] =>
  movesOf([{ relation, level }], facts, viewer);

it.each<[string, Relation, AccessLevel, NeedFacts, string, NeedMove[]]>([
  ['one who only reads does nothing', 'relative', 'read', need('open'), 'liv', []],
  ['a relative takes it and no more', 'relative', 'contribute', need('open'), 'ola', ['own']],
  [
    'whoever wrote it settles it, but says no no',
    'relative',
    'contribute',
    need('open'),
    'liv',
    ['edit', 'own', 'meet', 'remove'],
  ],
  ['a service says no', 'member', 'edit_own', need('open'), 'ola', ['own', 'give', 'meet', 'decline', 'make_measure']],
  [
    'the person never declines',
    'owner',
    'edit_own',
    need('open'),
    'aud',
    ['edit', 'own', 'give', 'meet', 'make_measure', 'remove'],
  ],
  [
    'the coordinator does all',
    'coordinator',
    'coordinate',
    need('owned', { ownerId: 'ola' }),
    'kari',
    ['edit', 'own', 'give', 'release', 'meet', 'decline', 'make_measure'],
  ],
  ['what is settled can be taken up by anybody', 'relative', 'contribute', need('declined'), 'ola', ['reopen']],
  ['whoever has it lets go', 'relative', 'contribute', need('owned', { ownerId: 'ola' }), 'ola', ['release', 'meet']],
  [
    'one need makes one measure',
    'member',
    'edit_own',
    need('owned', { measureId: 'm', ownerId: 'x' }),
    'ola',
    ['own', 'give', 'release', 'meet', 'decline'],
  ],
  [
    'what somebody else wrote is declined with a reason, and never taken away',
    'coordinator',
    'coordinate',
    need('open'),
    'kari',
    ['edit', 'own', 'give', 'meet', 'decline', 'make_measure'],
  ],
  [
    'nor is what one wrote oneself, when the coordinator has been told that nobody takes it',
    'relative',
    'contribute',
    need('open', { toldAt: new Date() }),
    'liv',
    ['edit', 'own', 'meet'],
  ],
  ['nor when it was declined', 'coordinator', 'coordinate', need('declined'), 'liv', ['edit', 'reopen']],
  ['what is met stays, for the coordinator', 'coordinator', 'coordinate', need('met'), 'kari', ['edit', 'reopen']],
  ['and for whoever wrote it', 'relative', 'contribute', need('met'), 'liv', ['edit', 'reopen']],
  ['and is still the person’s own', 'owner', 'contribute', need('met'), 'aud', ['edit', 'reopen', 'remove']],
  [
    'what was taken away is brought back by the coordinator',
    'coordinator',
    'coordinate',
    need('open', { toldAt: new Date(), removedAt: new Date() }),
    'kari',
    ['edit', 'own', 'give', 'meet', 'decline', 'make_measure', 'remove'],
  ],
])('%s', (_name, relation, level, facts, viewer, expected) =>
  expect(moves(relation, level, facts, viewer)).toEqual(expected),
);

it.each<[NeedState, string, number]>([
  ['open', '2026-02-10T11:59:00Z', 8],
  ['open', '2026-02-10T12:00:00Z', 9],
  ['owned', '2026-03-10T12:00:00Z', 4],
  ['open', '2026-01-01T12:00:00Z', 0],
])('%s until %s has waited %i days', (needState, now, days) =>
  expect(
    waitedDays(
      { needState, openSince: new Date('2026-02-01T12:00:00Z'), stateSince: new Date('2026-02-05T12:00:00Z') },
      new Date(now),
    ),
  ).toBe(days),
);
