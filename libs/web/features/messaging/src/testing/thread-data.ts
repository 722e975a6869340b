/** What the server would answer about one thread, to be varied by each test. */

const person = (id: string, name: string, kind: 'CITIZEN' | 'PROFESSIONAL') => ({
  __typename: 'Person',
  id,
  name,
  initials: name.slice(0, 2),
  kind,
  unit: kind === 'PROFESSIONAL' ? { __typename: 'Unit', id: 'unit', name: 'Rehabilitering' } : null,
});

export const aud = person('aud', 'Aud Nilsen', 'CITIZEN');
const liv = person('liv', 'Liv Nilsen', 'CITIZEN');
export const kari = person('kari', 'Kari Berg', 'PROFESSIONAL');
const per = person('per', 'Per Lie', 'PROFESSIONAL');

/** A message as Kari sees it. */
export const message = (id: string, body: string, author = per, sentAt = '2026-02-03T10:00:00.000Z') => ({
  __typename: 'Message',
  id,
  body,
  sentAt,
  mine: author === kari,
  author,
});

export const threadOf = (
  messages: unknown[],
  rest: Record<string, unknown> = {},
  actions = ['thread:read', 'message:send'],
) => ({
  collaboration: {
    __typename: 'Collaboration',
    id: 'collaboration',
    owner: { __typename: 'Person', id: aud.id, name: aud.name },
    myAccess: { __typename: 'MyAccess', relation: 'COORDINATOR', actions },
    thread: {
      __typename: 'Thread',
      id: 'thread',
      unreadCount: 0,
      lastReadMessageId: null,
      readers: [aud, liv, kari, per],
      messages: { __typename: 'MessageConnection', nodes: messages, hasPreviousPage: false, startCursor: null },
      ...rest,
    },
  },
});
