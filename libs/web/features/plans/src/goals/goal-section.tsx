import { type FragmentOf, readFragment } from '@samplan/web/data';
import { Button, Heading, PencilIcon, Tag, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { GoalView } from '../graphql/plan-page';
import { AddMeasure } from '../measures/add-measure';
import { MeasureList } from '../measures/measure-list';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { EditGoalForm } from './edit-goal-form';

/** One goal: whose it is, and what is done to get there. */
export function GoalSection({ goal: masked }: { goal: FragmentOf<typeof GoalView> }) {
  const { t } = useTranslation();
  const words = useWords();
  const { can } = usePlan();
  const goal = readFragment(GoalView, masked);
  const [editing, setEditing] = useState(false);
  return (
    <section className="pl-goal" aria-label={goal.title}>
      {editing ? (
        <EditGoalForm goal={goal} onClose={() => setEditing(false)} />
      ) : (
        <div className="pl-goal__top">
          <Heading level={3} size="sm">
            {goal.title}
          </Heading>
          {can('goal:edit') ? (
            <Button
              variant="tertiary"
              data-size="sm"
              icon={<PencilIcon aria-hidden="true" />}
              aria-label={t('plans.editGoal', { title: goal.title })}
              onClick={() => setEditing(true)}
            />
          ) : null}
        </div>
      )}
      <p className="pl-goal__whose">
        <Tag tone={goal.voice === 'USER' ? 'accent' : 'neutral'}>
          {words(goal.voice === 'USER' ? 'goalFromUser' : 'goalFromService')}
        </Tag>
        {goal.lifeArea === 'COMMON' ? null : <span>{t(`vocabulary.lifeArea.${goal.lifeArea}`)}</span>}
      </p>
      {goal.measures.length === 0 ? (
        <Text subtle>{words('noMeasures')}</Text>
      ) : (
        <MeasureList label={`${words('measures')}: ${goal.title}`} measures={goal.measures} />
      )}
      {can('measure:add') ? <AddMeasure goalId={goal.id} goalTitle={goal.title} area={goal.lifeArea} /> : null}
    </section>
  );
}
