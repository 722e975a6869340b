import { type GoalViewFragment, SaveProblems, usePress } from '@samplan/web/data';
import { Button, KeptForm, Notice, Row, Select, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AddGoalForm } from '../goals/add-goal-form';
import { SetAsideForm } from '../goals/set-aside-form';
import { useGoalState } from '../goals/use-goal-state';
import { MakeTopGoalMutation, MoveGoalMutation } from '../graphql/change-goals';
import { hasLevelBelow, placesFor } from '../logic/goal-tree';
import { type Place, Steps } from '../order/steps';
import { usePlan } from '../words/plan-context';
import { useGoals } from './goals-context';
import { useRemoval } from './removal';
import { useKept } from '../words/use-kept';

interface GoalMoreProps {
  goal: GoalViewFragment;
  place: Place | undefined;
  onClose: () => void;
}

/** What is done with a goal more seldom than reading and changing it. */
export function GoalMore({ goal, place, onClose }: GoalMoreProps) {
  const { t } = useTranslation();
  const { can, reader, level } = usePlan();
  const { remove } = useRemoval();
  const [aside, setAside] = useState(false);
  const state = useGoalState(goal, onClose);
  const top = usePress(
    useKept(MakeTopGoalMutation, ({ input }) => `${t(input.top ? 'goals.makeTop' : 'goals.unmakeTop')}: ${goal.title}`),
  );
  const { goals } = useGoals() ?? { goals: [] };
  const over = goal.state !== 'OPEN';
  const mayRemove = can('goal:remove') && (reader === 'you' || level === 'COORDINATE' || goal.mine);
  if (aside) return <SetAsideForm goal={goal} onSaved={onClose} onClose={() => setAside(false)} />;
  return (
    <Stack gap="md">
      {can('goal:edit') ? (
        <Row gap="xs">
          <Button
            variant="secondary"
            data-size="sm"
            busy={state.saving}
            onClick={() => state.save({ state: over ? 'OPEN' : 'REACHED' }, goal.version)}
          >
            {t(over ? 'goals.reopen' : 'goals.reach')}
          </Button>
          {over ? null : (
            <Button variant="secondary" data-size="sm" onClick={() => setAside(true)}>
              {t('goals.setAsideAction')}
            </Button>
          )}
          <Button
            variant="secondary"
            data-size="sm"
            busy={top.sending}
            onClick={() => void top.press({ input: { id: goal.id, top: !goal.isTop } })}
          >
            {t(goal.isTop ? 'goals.unmakeTop' : 'goals.makeTop')}
          </Button>
          {place ? <Steps place={place} /> : null}
        </Row>
      ) : null}
      <SaveProblems saving={state} />
      {top.problem ? <Notice tone="danger">{top.problem}</Notice> : null}
      {can('goal:edit') && !goal.isTop ? <PutUnder goal={goal} /> : null}
      <Row gap="xs">
        {can('goal:add') && !goal.isTop && hasLevelBelow(goals, goal) ? (
          <KeptForm label={t('goals.addUnder')}>{(form) => <AddGoalForm parentId={goal.id} {...form} />}</KeptForm>
        ) : null}
        {mayRemove ? (
          <Button
            variant="tertiary"
            tone="danger"
            aria-label={t('goals.removeOf', { title: goal.title })}
            onClick={() => remove({ kind: 'goal', id: goal.id, title: goal.title })}
          >
            {t('goals.remove')}
          </Button>
        ) : null}
      </Row>
    </Stack>
  );
}

function PutUnder({ goal }: { goal: GoalViewFragment }) {
  const { t } = useTranslation();
  const { goals } = useGoals() ?? { goals: [] };
  const { press, problem, fields } = usePress(useKept(MoveGoalMutation, t('goals.order.move', { title: goal.title })));
  const options = placesFor(goals, goal).map(({ id, title }) => ({ value: id, label: title }));
  if (options.length === 0 && !goal.parentId) return null;
  return (
    <Select
      label={t('goals.putUnder')}
      value={goal.parentId ?? ''}
      error={fields['parentId'] ?? problem ?? undefined}
      onChange={(event) => void press({ input: { id: goal.id, parentId: event.target.value || null } })}
      options={[{ value: '', label: t('goals.underNone') }, ...options]}
    />
  );
}
