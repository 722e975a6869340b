export const plans = {
  title: 'Plan',
} as const;
