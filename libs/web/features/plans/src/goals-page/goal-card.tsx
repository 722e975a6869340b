import { type GoalViewFragment, KeptLine, readFragment } from '@samplan/web/data';
import { Button, Heading, MenuElipsisHorizontalIcon, PencilIcon, Tag, Text, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useId, useState } from 'react';
import { EditGoalForm } from '../goals/edit-goal-form';
import { GoalState } from '../goals/goal-state';
import { ToEvaluation } from '../goals/to-evaluation';
import { MeasureView } from '../graphql/plan-page';
import { AddMeasure } from '../measures/add-measure';
import { useSought } from '../measures/use-sought';
import type { Place } from '../order/steps';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { GoalMore } from './goal-more';
import { useGoals } from './goals-context';
import { SortedMeasures } from './sorted-measures';

interface GoalCardProps {
  goal: GoalViewFragment;
  level: 2 | 3 | 4;
  handle?: ReactNode;
  place?: Place;
}

/** One goal with what is done to get there, and all that can be done with it. */
export function GoalCard({ goal, level, handle, place }: GoalCardProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { can } = usePlan();
  const context = useGoals();
  const moreId = useId();
  const { element, sought } = useSought(`goal-${goal.id}`);
  const [open, setOpen] = useState<'edit' | 'more' | null>(null);
  const measures = readFragment(MeasureView, goal.measures).filter((measure) => context?.shows(measure) ?? true);
  const mayMore = can('goal:edit') || (can('goal:remove') && goal.mine);
  const over = goal.state !== 'OPEN';
  return (
    <section
      className="gl-goal"
      id={`goal-${goal.id}`}
      ref={element}
      data-sought={sought || undefined}
      data-state={goal.state}
      aria-label={goal.title}
    >
      {open === 'edit' ? (
        <EditGoalForm goal={goal} onClose={() => setOpen(null)} />
      ) : (
        <div className="gl-goal__top">
          <Heading level={level} size={level === 2 ? 'sm' : 'xs'} dir="auto">
            {goal.title}
          </Heading>
          <span className="gl-goal__tools">
            {can('goal:edit') ? (
              <Button
                variant="tertiary"
                data-size="sm"
                icon={<PencilIcon aria-hidden="true" />}
                aria-label={t('plans.editGoal', { title: goal.title })}
                onClick={() => setOpen('edit')}
              />
            ) : null}
            {mayMore ? (
              <Button
                variant="tertiary"
                data-size="sm"
                icon={<MenuElipsisHorizontalIcon aria-hidden="true" />}
                aria-label={t('goals.moreOf', { title: goal.title })}
                aria-expanded={open === 'more'}
                aria-controls={moreId}
                onClick={() => setOpen(open === 'more' ? null : 'more')}
              />
            ) : null}
            {handle}
          </span>
        </div>
      )}
      <p className="pl-goal__whose">
        <Tag tone={goal.voice === 'USER' ? 'accent' : 'neutral'}>
          {words(goal.voice === 'USER' ? 'goalFromUser' : 'goalFromService')}
        </Tag>
        <GoalState goal={goal} />
        {goal.lifeArea === 'COMMON' ? null : <span>{t(`vocabulary.lifeArea.${goal.lifeArea}`)}</span>}
        <ToEvaluation goal={goal} />
      </p>
      <KeptLine of={goal.id} />
      {goal.details ? (
        <p className="gl-goal__details" dir="auto">
          {goal.details}
        </p>
      ) : null}
      <div id={moreId} hidden={open !== 'more'} className="gl-more">
        {open === 'more' ? <GoalMore goal={goal} place={place} onClose={() => setOpen(null)} /> : null}
      </div>
      {measures.length > 0 ? (
        <SortedMeasures label={`${words('measures')}: ${goal.title}`} measures={measures} />
      ) : context?.filtered || over ? null : (
        <Text subtle>{words('noMeasures')}</Text>
      )}
      {can('measure:add') && !over ? (
        <div>
          <AddMeasure goalId={goal.id} goalTitle={goal.title} area={goal.lifeArea} />
        </div>
      ) : null}
    </section>
  );
}
