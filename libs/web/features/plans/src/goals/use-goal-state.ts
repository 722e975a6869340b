import { type GoalState, saveOutcome, useVersionedSave } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { SetGoalStateMutation } from '../graphql/change-goals';
import { useKept } from '../words/use-kept';

interface Change {
  state?: GoalState;
  reason?: string;
}

export function useGoalState(goal: { id: string; title: string; state: GoalState }, onSaved: () => void) {
  const { t } = useTranslation();
  const steps = { REACHED: t('goals.reach'), SET_ASIDE: t('goals.setAsideAction'), OPEN: t('goals.reopen') };
  const { execute } = useKept(SetGoalStateMutation, ({ input }) => `${steps[input.state]}: ${goal.title}`);
  return useVersionedSave<Change>(async ({ state = goal.state, reason }, expectedVersion) => {
    const { data, fault } = await execute({ input: { id: goal.id, expectedVersion, state, reason } });
    return saveOutcome(fault ? { fault } : data.setGoalState);
  }, onSaved);
}
