import { followUpCards, type FollowUpMeasure, type FollowUpPerson, mostCards } from './follow-up-cards';

const now = '2026-02-02T07:00:00Z';
const calm: FollowUpPerson = {
  collaborationId: 'aud',
  name: 'Aud',
  coordinates: true,
  overdueCount: 0,
  unreadCount: 0,
  consentEnding: null,
  nextMeeting: { id: 'm', startsAt: '2026-02-20T09:00:00Z', startedAt: null, state: 'CALLED' },
  plan: { reviewDate: '2026-03-12', hasOwnWords: true, active: true, wished: false },
};
const late: FollowUpMeasure = {
  id: 't',
  collaborationId: 'aud',
  title: 'Ring fastlegen',
  name: 'Aud',
  deadline: '2026-01-30',
  overdue: true,
};

const kinds = (over: Partial<FollowUpPerson>, measures: FollowUpMeasure[] = []): string[] =>
  followUpCards([{ ...calm, ...over }], measures, now).map(({ kind }) => kind);

describe('what a coordinator must follow up', () => {
  it.each<[string, Partial<FollowUpPerson>, string[]]>([
    ['nothing, when all is well', {}, []],
    ['a measure over its deadline', { overdueCount: 2 }, ['late']],
    ['messages nobody has read', { unreadCount: 1 }, ['unread']],
    [
      'a meeting today',
      { nextMeeting: { id: 'm', startsAt: '2026-02-02T12:00:00Z', startedAt: null, state: 'CALLED' } },
      ['meeting'],
    ],
    [
      'a meeting that runs, and not that it comes',
      { nextMeeting: { id: 'm', startsAt: now, startedAt: now, state: 'IN_PROGRESS' } },
      ['live'],
    ],
    ['a consent about to end', { consentEnding: { to: 'DPS', lastDay: '2026-02-06' } }, ['consentEnds']],
    ['a missing meeting', { nextMeeting: null }, ['noMeeting']],
    [
      'an evaluation that should have been',
      { plan: { reviewDate: '2026-02-01', hasOwnWords: true, active: true, wished: false } },
      ['review'],
    ],
    [
      'a plan without the person’s own words',
      { plan: { reviewDate: null, hasOwnWords: false, active: true, wished: false } },
      ['noWords'],
    ],
    [
      'a wish nobody has begun on',
      { plan: { reviewDate: null, hasOwnWords: false, active: false, wished: true } },
      ['planWished'],
    ],
    [
      'nothing about a plan that rests',
      { plan: { reviewDate: '2026-02-01', hasOwnWords: false, active: false, wished: false } },
      [],
    ],
    ['nothing about a plan that was never wished for', { plan: null }, []],
  ])('%s', (_name, over, expected) => {
    expect(kinds(over)).toEqual(expected);
  });

  it('leaves to the coordinator what is the coordinator’s', () => {
    expect(kinds({ coordinates: false, overdueCount: 2, nextMeeting: null, unreadCount: 1 })).toEqual(['unread']);
  });

  it('says one’s own lateness by name, and counts it once', () => {
    expect(kinds({ overdueCount: 1 }, [late])).toEqual(['myMeasureLate']);
    expect(kinds({ overdueCount: 3 }, [late])).toEqual(['myMeasureLate', 'late']);
    expect(followUpCards([{ ...calm, overdueCount: 3 }], [late], now)[1]).toMatchObject({ facts: { count: 2 } });
    expect(kinds({}, [{ ...late, overdue: false }])).toEqual([]);
  });

  it('shows the worst five, the running meeting first', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ ...calm, collaborationId: `c${index}`, overdueCount: 1 }));
    const live = {
      ...calm,
      collaborationId: 'live',
      nextMeeting: { id: 'm', startsAt: now, startedAt: now, state: 'IN_PROGRESS' },
    };
    const cards = followUpCards([...many, live], [], now);
    expect(cards).toHaveLength(mostCards);
    expect(cards.map(({ kind }) => kind)).toEqual(['live', 'late', 'late', 'late', 'late']);
  });

  it('lets no kind take the whole page while another waits', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ ...calm, collaborationId: `c${index}`, unreadCount: 3 }));
    const waiting = { ...calm, collaborationId: 'waiting', nextMeeting: null };
    expect(followUpCards([...many, waiting], [], now).map(({ kind }) => kind)).toEqual([
      'unread',
      'unread',
      'unread',
      'unread',
      'noMeeting',
    ]);
  });

  it('leads where the thing can be done', () => {
    const [card] = followUpCards([{ ...calm, nextMeeting: null }], [], now);
    expect(card?.to).toBe('/c/aud/meetings/new');
  });
});
