export const messaging = {
  title: 'Meldinger',
} as const;
