export const invitationTopics = [{ types: ['notice.added', 'circle.changed'] }] as const;
