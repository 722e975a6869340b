export const start = {
  title: 'Startside',
} as const;
