import type { GoalScaleViewFragment, Outcome } from '@samplan/web/data';

type ScaleField = keyof Pick<GoalScaleViewFragment, 'muchLess' | 'less' | 'asHoped' | 'more' | 'muchMore'>;

/** Which words of a goal's scale belong to which step. */
export const scaleFields: Readonly<Record<Outcome, ScaleField>> = {
  MUCH_LESS: 'muchLess',
  LESS: 'less',
  AS_HOPED: 'asHoped',
  MORE: 'more',
  MUCH_MORE: 'muchMore',
};
