export const teams = {
  title: 'Team',
} as const;
