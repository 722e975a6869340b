import type { AccessLevel, LifeArea } from '@samplan/shared/contracts';
import { circleDiff, type CircleRow, isChanged } from './circle-diff';

const now = new Date('2026-02-03T10:00:00Z');
const june = new Date('2026-06-01T00:00:00Z');
const march = new Date('2026-03-01T00:00:00Z');
const row = (viewerId: string, areas: LifeArea[], until: Date | null = null, from: Date | null = null): CircleRow => ({
  viewerId,
  level: 'contribute',
  areas,
  period: { from, until },
});
const nothing = { gains: [], moves: [], loses: [], keeps: [], writes: null, seesNothing: false };

describe('what changes for whom', () => {
  it('tells those for whom nothing changes apart, also when their access is cut in two rows', () => {
    const before = [row('ola', ['economy'], june)];
    const after = [row('ola', ['economy'], now), row('ola', ['economy'], march), row('ola', ['economy'], june, march)];
    const diff = circleDiff(before, after, now);
    expect(diff).toEqual([{ ...nothing, viewerId: 'ola', keeps: ['economy'] }]);
    expect(diff.filter(isChanged)).toEqual([]);
    expect(circleDiff(before, [], now).filter(isChanged)).toHaveLength(1);
  });

  it('tells what opens, what closes and what stays', () => {
    const before = [row('ola', ['common', 'economy', 'health'], june)];
    const after = [
      row('ola', ['common', 'economy', 'health'], now),
      row('ola', ['common', 'economy', 'housing'], june),
    ];
    expect(circleDiff(before, after, now)).toEqual([
      {
        ...nothing,
        viewerId: 'ola',
        gains: [{ areas: ['housing'], from: null, until: june }],
        loses: ['health'],
        keeps: ['common', 'economy'],
      },
    ]);
  });

  it('tells of somebody who sees nothing any more, but not of what another ground still opens', () => {
    const before = [row('ola', ['common', 'economy']), row('per', ['common', 'health']), row('per', ['common'])];
    const after = [row('per', ['common'])];
    expect(circleDiff(before, after, now)).toEqual([
      { ...nothing, viewerId: 'ola', loses: ['common', 'economy'], seesNothing: true },
      { ...nothing, viewerId: 'per', loses: ['health'], keeps: ['common'] },
    ]);
  });

  it('tells who may write that only read, and the other way, but not of those who come in or go out', () => {
    const at = (level: AccessLevel, until: Date | null = null): CircleRow => ({
      ...row('ola', ['economy'], until),
      level,
    });
    const told = (before: CircleRow[], after: CircleRow[]): unknown => circleDiff(before, after, now)[0]?.writes;
    expect(told([at('read')], [at('read', now), at('contribute')])).toBe(true);
    expect(told([at('contribute'), at('read')], [at('read')])).toBe(false);
    expect(told([at('edit_own')], [at('contribute')])).toBeNull();
    expect(told([], [at('contribute')])).toBeNull();
    expect(told([at('contribute')], [at('contribute', now)])).toBeNull();
  });

  it('tells of another last day, and of what opens later', () => {
    const before = [row('ola', ['economy'], june)];
    expect(circleDiff(before, [row('ola', ['economy'], march)], now)).toEqual([
      { ...nothing, viewerId: 'ola', moves: [{ areas: ['economy'], from: null, until: march }] },
    ]);
    expect(circleDiff([], [row('ola', ['economy'], null, march)], now)).toEqual([
      { ...nothing, viewerId: 'ola', gains: [{ areas: ['economy'], from: march, until: null }] },
    ]);
  });
});
