import { type EvaluateGoalInput, type SaveOutcome, saveOutcome, useTypedMutation } from '@samplan/web/data';
import { EvaluateGoalMutation, EvaluatePlanMutation } from '../graphql/evaluation';
import type { Subject } from '../logic/reviews';

type Said = Omit<EvaluateGoalInput, 'goalId'>;

/** Says something of a goal, or of the plan as a whole, where nothing of that kind stands yet. */
export function useSayOn({ goal, plan }: Subject): (said: Said) => Promise<SaveOutcome> {
  const ofGoal = useTypedMutation(EvaluateGoalMutation).execute;
  const ofPlan = useTypedMutation(EvaluatePlanMutation).execute;
  return async (said) => {
    if (goal) {
      const { data, fault } = await ofGoal({ input: { goalId: goal.id, ...said } });
      return saveOutcome(fault ? { fault } : data.evaluateGoal);
    }
    const { data, fault } = await ofPlan({ input: { planId: plan.id, ...said } });
    return saveOutcome(fault ? { fault } : data.evaluatePlan);
  };
}
