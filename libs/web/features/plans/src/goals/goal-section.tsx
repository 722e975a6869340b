import { type GoalViewFragment, useBegun } from '@samplan/web/data';
import { Button, Heading, PencilIcon, Tag, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AddMeasure } from '../measures/add-measure';
import { MeasureList } from '../measures/measure-list';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { EditGoalForm } from './edit-goal-form';
import { GoalState } from './goal-state';
import { ToEvaluation } from './to-evaluation';

/** One goal: whose it is, and what is done to get there; under it those that serve it. */
interface GoalSectionProps {
  goal: GoalViewFragment;
  under: (id: string) => GoalViewFragment[];
  level?: 3 | 4;
}

export function GoalSection({ goal, under, level = 3 }: GoalSectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { can, collaborationId } = usePlan();
  const begun = useBegun(collaborationId, `goal:${goal.id}`);
  const [editing, setEditing] = useState(false);
  const children = under(goal.id);
  return (
    <section className="pl-goal" aria-label={goal.title} data-top={goal.isTop || undefined}>
      {editing ? (
        <EditGoalForm goal={goal} onClose={() => setEditing(false)} />
      ) : (
        <div className="pl-goal__top">
          <Heading level={level} size={level === 3 ? 'sm' : 'xs'} dir="auto">
            {goal.title}
          </Heading>
          {can('goal:edit') ? (
            <Button
              variant="tertiary"
              data-size="sm"
              icon={<PencilIcon aria-hidden="true" />}
              aria-label={begun ? `${t('kept.proceed')}: ${goal.title}` : t('plans.editGoal', { title: goal.title })}
              onClick={() => setEditing(true)}
            >
              {begun ? t('kept.proceed') : null}
            </Button>
          ) : null}
        </div>
      )}
      <p className="pl-goal__whose">
        {goal.isTop ? <Tag tone="accent">{t('goals.top')}</Tag> : null}
        <Tag tone={goal.voice === 'USER' ? 'accent' : 'neutral'}>
          {words(goal.voice === 'USER' ? 'goalFromUser' : 'goalFromService')}
        </Tag>
        <GoalState goal={goal} />
        {goal.lifeArea === 'COMMON' ? null : <span>{t(`vocabulary.lifeArea.${goal.lifeArea}`)}</span>}
        <ToEvaluation goal={goal} />
      </p>
      {goal.details ? (
        <p className="gl-goal__details" dir="auto">
          {goal.details}
        </p>
      ) : null}
      {goal.measures.length > 0 ? (
        <MeasureList label={`${words('measures')}: ${goal.title}`} measures={goal.measures} />
      ) : goal.state === 'OPEN' && children.length === 0 ? (
        <Text subtle>{words('noMeasures')}</Text>
      ) : null}
      {can('measure:add') && goal.state === 'OPEN' ? (
        <AddMeasure goalId={goal.id} goalTitle={goal.title} area={goal.lifeArea} />
      ) : null}
      {children.map((child) => (
        <GoalSection key={child.id} goal={child} under={under} level={4} />
      ))}
    </section>
  );
}
