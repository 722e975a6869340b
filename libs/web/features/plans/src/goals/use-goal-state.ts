import { type GoalState, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { SetGoalStateMutation } from '../graphql/change-goals';

interface Change {
  state?: GoalState;
  reason?: string;
}

export function useGoalState(goal: { id: string; state: GoalState }, onSaved: () => void) {
  const { execute } = useTypedMutation(SetGoalStateMutation);
  return useVersionedSave<Change>(async ({ state = goal.state, reason }, expectedVersion) => {
    const { data, fault } = await execute({ input: { id: goal.id, expectedVersion, state, reason } });
    return saveOutcome(fault ? { fault } : data.setGoalState);
  }, onSaved);
}
