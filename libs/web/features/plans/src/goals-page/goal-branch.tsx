import { type GoalViewFragment, readFragment, usePress } from '@samplan/web/data';
import { LiveRegion, Notice, useTranslation } from '@samplan/web/ui';
import { type RefObject, useState } from 'react';
import { MoveGoalMutation } from '../graphql/change-goals';
import { MeasureView } from '../graphql/plan-page';
import { Handle } from '../order/handle';
import { useSortable } from '../order/use-sortable';
import { usePlan } from '../words/plan-context';
import { GoalCard } from './goal-card';
import { useGoals } from './goals-context';
import { useKept } from '../words/use-kept';

interface GoalBranchProps {
  goals: readonly GoalViewFragment[];
  under: (id: string) => GoalViewFragment[];
  level: 2 | 3 | 4;
  label: string;
}

/** Goals at one level, in the order people have put them, each with those that hang under it. */
export function GoalBranch({ goals, under, level, label }: GoalBranchProps) {
  const { t } = useTranslation();
  const { can } = usePlan();
  const context = useGoals();
  const { press, anyProblem: problem } = usePress(
    useKept(MoveGoalMutation, ({ input }) =>
      t('goals.order.move', { title: goals.find(({ id }) => id === input.id)?.title ?? '' }),
    ),
  );
  const [told, setTold] = useState('');
  const sort = useSortable(
    goals,
    (id, afterId) => press({ input: { id, afterId } }),
    ({ title }, place) => setTold(t('goals.order.moved', { title, place, all: goals.length })),
  );
  const anyShown = (goal: GoalViewFragment): boolean =>
    readFragment(MeasureView, goal.measures).some((measure) => context?.shows(measure)) ||
    under(goal.id).some(anyShown);
  const shown = context?.filtered ? sort.items.filter(anyShown) : sort.items;
  const movable = can('goal:edit') && !context?.filtered && goals.length > 1;
  if (shown.length === 0) return null;
  return (
    <>
      {problem ? (
        <Notice tone="danger" announce>
          {problem}
        </Notice>
      ) : null}
      <LiveRegion>{told}</LiveRegion>
      <ol className="gl-goals" aria-label={label} ref={sort.list as RefObject<HTMLOListElement>}>
        {shown.map((goal) => {
          const children = under(goal.id);
          return (
            <li key={goal.id} className="gl-item" {...sort.itemProps(goal.id)}>
              <GoalCard
                goal={goal}
                level={level}
                handle={movable ? <Handle title={goal.title} {...sort.handleProps(goal.id)} /> : null}
                place={
                  movable
                    ? { step: (by) => sort.step(goal.id, by), canStep: (by) => sort.canStep(goal.id, by) }
                    : undefined
                }
              />
              {children.length > 0 ? (
                <GoalBranch
                  goals={children}
                  under={under}
                  level={level === 2 ? 3 : 4}
                  label={t('goals.under', { title: goal.title })}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
