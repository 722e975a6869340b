import { makeMeasureInput } from '@samplan/shared/contracts';
import { osloDate } from '@samplan/shared/i18n';
import { type DecisionViewFragment, readErrors, useFaultText, useTypedMutation, useErrorText } from '@samplan/web/data';
import {
  AppLink,
  Button,
  DateField,
  paths,
  Select,
  Text,
  useFormat,
  useAwayMark,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { MakeMeasureMutation } from '../graphql/write-minutes';
import { presetAccountable, presetDeadline, presetGoal } from '../logic/measure-preset';
import { useMeeting } from '../meeting/meeting-context';
import type { AgendaItemModel, MeetingCircle } from '../meeting/meeting-model';
import { MutationNotice } from '../parts/mutation-notice';
import { accountablePeople } from './accountable-people';
import { useDecisionMemory } from './decision-memory';

interface Props {
  decision: DecisionViewFragment;
  item: AgendaItemModel;
  circle: MeetingCircle;
  onMade: () => void;
}

/** One press makes it a measure; who and when are already proposed, and can be changed first. */
export function MakeMeasure({ decision, item, circle, onMade }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { announce } = useMeeting();
  const { lastAccountable, rememberAccountable } = useDecisionMemory();
  const people = accountablePeople(circle, useAwayMark());
  const goals = circle.plan?.goals ?? [];
  const [chosen, setChosen] = useState<{ person?: string; deadline?: string; goal?: string }>({});
  const person = chosen.person ?? presetAccountable(people, lastAccountable, circle.coordinator?.person.id ?? null);
  const deadline = chosen.deadline ?? presetDeadline(osloDate(Date.now()));
  const goal = chosen.goal ?? presetGoal(goals, item.lifeArea);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const errorText = useErrorText();
  const faultText = useFaultText();
  const { execute, sending } = useTypedMutation(MakeMeasureMutation);

  if (goals.length === 0) {
    return (
      <Text size="sm">
        {t('meetings.decisions.noGoal')} <AppLink to={paths.plan(circle.id)}>{t('meetings.decisions.toPlan')}</AppLink>
      </Text>
    );
  }

  const make = async (): Promise<void> => {
    const input = makeMeasureInput.safeParse({
      decisionId: decision.id,
      goalId: goal,
      accountablePersonId: person,
      deadline,
    });
    setProblem(null);
    setErrors(Object.fromEntries(input.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []));
    if (!input.success) return;
    const { data, fault } = await execute({ input: input.data });
    if (fault) return setProblem(faultText(fault));
    const { fields, general, none } = readErrors(data.makeMeasure.errors);
    setErrors(fields);
    setProblem(general?.message ?? null);
    if (!none) return;
    onMade();
    rememberAccountable(person);
    const name = people.find(({ id }) => id === person)?.option.label ?? '';
    announce(t('meetings.decisions.madeSpoken', { name, date: format.date(deadline) }));
  };

  return (
    <div className="mt-make-measure">
      <Select
        label={t('meetings.decisions.accountable')}
        value={person}
        options={people.map(({ option }) => option)}
        onChange={(event) => setChosen({ ...chosen, person: event.target.value })}
        error={errorText(errors['accountablePersonId'])}
      />
      <DateField
        label={t('meetings.decisions.deadline')}
        value={deadline}
        min={osloDate(Date.now())}
        onChange={(event) => setChosen({ ...chosen, deadline: event.target.value })}
        error={errorText(errors['deadline'])}
      />
      {goals.length > 1 ? (
        <Select
          label={t('meetings.decisions.goal')}
          value={goal ?? ''}
          options={goals.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => setChosen({ ...chosen, goal: event.target.value })}
          error={errorText(errors['goalId'])}
        />
      ) : null}
      <Button
        busy={sending}
        aria-label={t('meetings.decisions.makeMeasureOf', { text: decision.text })}
        onClick={() => void make()}
      >
        {t('meetings.decisions.makeMeasure')}
      </Button>
      <MutationNotice text={problem} />
    </div>
  );
}
