/** What changes who is in a team and what they see: a measure that is done takes its guest with it. */
export const teamTopics = [
  'circle.changed',
  'consent.changed',
  'guard.changed',
  'team.edited',
  'relative.changed',
  'team_invitation.sent',
  'team_invitation.edited',
  'measure.edited',
  'deputy.named',
  'deputy.ended',
  'membership.handed_over',
] as const;
