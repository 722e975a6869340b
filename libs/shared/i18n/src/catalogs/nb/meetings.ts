export const meetings = {
  title: 'Møter',
} as const;
