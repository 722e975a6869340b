export const circle = {
  title: 'Hvem har sett',
} as const;
