import { type EvaluateGoalInput, type SaveOutcome, saveOutcome } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { EvaluateGoalMutation, EvaluatePlanMutation } from '../graphql/evaluation';
import type { Subject } from '../logic/reviews';
import { useKept } from '../words/use-kept';

type Said = Omit<EvaluateGoalInput, 'goalId'>;

/** Says something of a goal, or of the plan as a whole, where nothing of that kind stands yet. */
export function useSayOn({ goal, plan, title }: Subject): (said: Said) => Promise<SaveOutcome> {
  const { t } = useTranslation();
  const what = t('evaluation.kept', { title });
  const ofGoal = useKept(EvaluateGoalMutation, what).execute;
  const ofPlan = useKept(EvaluatePlanMutation, what).execute;
  return async (said) => {
    if (goal) {
      const { data, fault } = await ofGoal({ input: { goalId: goal.id, ...said } });
      return saveOutcome(fault ? { fault } : data.evaluateGoal);
    }
    const { data, fault } = await ofPlan({ input: { planId: plan.id, ...said } });
    return saveOutcome(fault ? { fault } : data.evaluatePlan);
  };
}
