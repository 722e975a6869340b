import { type Language, languageNames } from '@samplan/shared/i18n';
import { lifeAreas } from '@samplan/shared/contracts';
import {
  type LifeArea,
  newId,
  onThisDevice,
  type TemplateViewFragment,
  usePress,
  useTypedMutation,
} from '@samplan/web/data';
import { Button, Row, Select, Stack, Text, TextArea, TextField, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import { ChangedSince } from '../drafts/changed-since';
import { useTypedKept } from '../drafts/use-typed-kept';
import { SavePlanTemplateMutation } from '../graphql/plan-templates';
import { PressForm } from '../life/press-form';
import { toGraphEnum } from '../logic/graph-enum';

interface DraftMeasure {
  key: string;
  title: string;
  extent: string;
  how: string;
  weeks: string;
}
interface DraftGoal {
  key: string;
  title: string;
  lifeArea: LifeArea;
  measures: DraftMeasure[];
}

const emptyMeasure = (): DraftMeasure => ({ key: newId(), title: '', extent: '', how: '', weeks: '4' });
const emptyGoal = (): DraftGoal => ({ key: newId(), title: '', lifeArea: 'DAILY_LIVING', measures: [emptyMeasure()] });

interface TemplateFormProps {
  /** Null for a new one. */
  template: TemplateViewFragment | null;
  language: Language;
  onSaved: () => void;
  onClose: () => void;
}

/** What is typed in each language is kept by itself. */
export const templateDraft = (id: string | null, language: Language): string => `template:${id ?? 'new'}:${language}`;

/** A template in one language: what it is called, whom it is for, goals and what is done to reach them. */
export function TemplateForm({ template, language, onSaved, onClose }: TemplateFormProps) {
  const { t } = useTranslation();
  const press = usePress(useTypedMutation(SavePlanTemplateMutation));
  const begunOn = useRef(template?.version ?? 0).current;
  // What others keep meanwhile is not written over before it has been told that they did.
  const told = template?.version ?? 0;
  const [stands] = useState(() => ({
    name: template?.name ?? '',
    about: template?.about ?? '',
    goals: JSON.stringify(template ? template.goals.map(toDraft) : [emptyGoal()]),
  }));
  const { typed, field, choice, isBehind, ...kept } = useTypedKept(stands, press.fields, {
    collaborationId: onThisDevice,
    key: templateDraft(template?.id ?? null, language),
    version: begunOn,
  });
  const goals = JSON.parse(typed.goals) as DraftGoal[];
  const setGoals = (change: (now: DraftGoal[]) => DraftGoal[]): void =>
    choice('goals').onChange(JSON.stringify(change(goals)));
  const change = (key: string, fields: Partial<DraftGoal>): void =>
    setGoals((now) => now.map((goal) => (goal.key === key ? { ...goal, ...fields } : goal)));
  const save = (): Promise<object | null> =>
    press.press({
      input: {
        id: template?.id ?? null,
        expectedVersion: told,
        language,
        name: typed.name,
        about: typed.about,
        goals: goals.map(({ measures, ...goal }) => ({
          ...goal,
          measures: measures.map(({ weeks, extent, how, ...measure }) => ({
            ...measure,
            extent: extent || null,
            how: how || null,
            // What is no number is none at all, and is refused beside its field.
            weeks: /^\d{1,3}$/.test(weeks.trim()) ? Number(weeks) : 0,
          })),
        })),
      },
    });
  return (
    <PressForm
      label={template?.name ?? t('planLife.templates.add')}
      save={t('planLife.templates.saveTemplate')}
      press={press}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
    >
      {isBehind || told > begunOn ? <ChangedSince /> : null}
      <Text subtle>{t('planLife.templates.inLanguage', { language: languageNames[language] })}</Text>
      <TextField {...field('name')} label={t('planLife.templates.name')} />
      <TextField {...field('about')} label={t('planLife.templates.about')} />
      {goals.map((goal, at) => (
        <GoalFields
          key={goal.key}
          goal={goal}
          number={at + 1}
          error={(field) => press.fields[`goals.${at}.${field}`]}
          onChange={(fields) => change(goal.key, fields)}
          onRemove={goals.length > 1 ? () => setGoals((now) => now.filter(({ key }) => key !== goal.key)) : undefined}
        />
      ))}
      <Row>
        <Button variant="secondary" onClick={() => setGoals((now) => [...now, emptyGoal()])}>
          {t('planLife.templates.addGoal')}
        </Button>
      </Row>
    </PressForm>
  );
}

function toDraft({ key, title, lifeArea, measures }: TemplateViewFragment['goals'][number]): DraftGoal {
  return {
    key,
    title,
    lifeArea,
    measures: measures.map((one) => ({
      key: one.key,
      title: one.title,
      extent: one.extent ?? '',
      how: one.how ?? '',
      weeks: String(one.weeks),
    })),
  };
}

interface GoalFieldsProps {
  goal: DraftGoal;
  number: number;
  error: (field: string) => string | undefined;
  onChange: (fields: Partial<DraftGoal>) => void;
  onRemove: (() => void) | undefined;
}

function GoalFields({ goal, number, error, onChange, onRemove }: GoalFieldsProps) {
  const { t } = useTranslation();
  const changeMeasure = (key: string, fields: Partial<DraftMeasure>): void =>
    onChange({ measures: goal.measures.map((one) => (one.key === key ? { ...one, ...fields } : one)) });
  return (
    <fieldset className="ds-fieldset pl-template-goal">
      <legend className="ds-label">{t('planLife.templates.goal', { number })}</legend>
      <Stack gap="md">
        <TextField
          label={t('planLife.templates.goalTitle')}
          value={goal.title}
          error={error('title')}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        <Select
          label={t('planLife.begin.area')}
          value={goal.lifeArea}
          options={lifeAreas.map((area) => {
            const value = toGraphEnum(area);
            return { value, label: t(`vocabulary.lifeArea.${value}`) };
          })}
          onChange={({ target }) =>
            onChange({
              lifeArea: toGraphEnum(lifeAreas.find((area) => toGraphEnum(area) === target.value) ?? 'common'),
            })
          }
        />
        {goal.measures.map((measure, at) => (
          <fieldset key={measure.key} className="ds-fieldset pl-template-measure">
            <legend className="ds-label">{t('planLife.templates.measure', { number: at + 1 })}</legend>
            <Stack gap="sm">
              <TextField
                label={t('planLife.templates.measureTitle')}
                value={measure.title}
                error={error(`measures.${at}.title`)}
                onChange={({ target }) => changeMeasure(measure.key, { title: target.value })}
              />
              <TextField
                label={t('planLife.templates.extent')}
                value={measure.extent}
                error={error(`measures.${at}.extent`)}
                onChange={({ target }) => changeMeasure(measure.key, { extent: target.value })}
                optional
              />
              <TextArea
                label={t('planLife.templates.how')}
                value={measure.how}
                error={error(`measures.${at}.how`)}
                onChange={({ target }) => changeMeasure(measure.key, { how: target.value })}
                rows={2}
                optional
              />
              <TextField
                label={t('planLife.templates.weeksLabel')}
                value={measure.weeks}
                inputMode="numeric"
                error={error(`measures.${at}.weeks`)}
                onChange={({ target }) => changeMeasure(measure.key, { weeks: target.value })}
              />
              <div>
                <Button
                  variant="tertiary"
                  onClick={() => onChange({ measures: goal.measures.filter(({ key }) => key !== measure.key) })}
                >
                  {t('planLife.templates.removeMeasure', { number: at + 1 })}
                </Button>
              </div>
            </Stack>
          </fieldset>
        ))}
        <Row>
          <Button variant="tertiary" onClick={() => onChange({ measures: [...goal.measures, emptyMeasure()] })}>
            {t('planLife.templates.addMeasure')}
          </Button>
          {onRemove ? (
            <Button variant="tertiary" tone="danger" onClick={onRemove}>
              {t('planLife.templates.removeGoal', { number })}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </fieldset>
  );
}
