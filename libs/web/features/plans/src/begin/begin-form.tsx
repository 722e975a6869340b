import { dateInOslo, daysAfter } from '@samplan/shared/kernel';
import { type BeginPlanPageQuery, type LifeArea, useDraft, usePress, useTypedMutation } from '@samplan/web/data';
import {
  AppLink,
  DateField,
  paths,
  Quote,
  Select,
  Text,
  TextArea,
  TextField,
  useFormat,
  useNavigateTo,
  useTranslation,
} from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { BeginPlanMutation } from '../graphql/begin-plan';
import { PressForm } from '../life/press-form';
import { DraftLine } from '../drafts/draft-line';
import { useTyped } from '../life/use-typed';
import { asYes, YesChoice } from '../life/yes-choice';
import { usePlan } from '../words/plan-context';
import { useTakers } from '../words/use-takers';
import { WhoSeesArea } from '../words/who-sees-area';

type Wish = NonNullable<BeginPlanPageQuery['collaboration']['plan']>;

const firstDeadlineDays = 28;

const usualArea = (areas: readonly LifeArea[]): LifeArea =>
  areas.includes('DAILY_LIVING') ? 'DAILY_LIVING' : (areas.find((area) => area !== 'COMMON') ?? 'COMMON');

/** Three texts and a yes; words that stand there already are not asked for again. Who, when and part of life have good beginnings, one press from being changed. */
export function BeginForm({ plan }: { plan: Wish | null | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigateTo();
  const { areas, candidates, collaborationId, me, name } = usePlan();
  const press = usePress(useTypedMutation(BeginPlanMutation));
  const draft = useDraft({ collaborationId, lifeArea: 'COMMON', key: 'plan:begin', baseVersion: 0 });
  const { typed, field, choice, clear } = useTyped(
    {
      whatMatters: '',
      goalTitle: '',
      measureTitle: '',
      consentHow: '',
      lifeArea: usualArea(areas) as string,
      accountablePersonId: candidates.find(({ id }) => id === me)?.id ?? candidates[0]?.id ?? '',
      deadline: daysAfter(dateInOslo(new Date()), firstDeadlineDays),
    },
    press.fields,
    draft.found?.fields,
  );
  const text = (name: 'whatMatters' | 'goalTitle' | 'measureTitle') => ({
    ...field(name),
    dir: 'auto',
    onChange: (event: { target: { value: string } }) => {
      field(name).onChange(event);
      const { whatMatters, goalTitle, measureTitle } = typed;
      draft.keep({ whatMatters, goalTitle, measureTitle, [name]: event.target.value });
    },
  });
  const words = plan?.whatMatters ?? null;
  const [began] = useState(words === null);
  const asksForWords = began || Boolean(draft.found?.fields['whatMatters']);
  const [details, setDetails] = useState(false);
  const wordsField = useRef<HTMLTextAreaElement>(null);
  const goalField = useRef<HTMLInputElement>(null);
  useEffect(() => (wordsField.current ?? goalField.current)?.focus(), []);
  const lifeArea = areas.find((area) => area === typed.lifeArea) ?? 'COMMON';
  const takers = useTakers(lifeArea);
  const wrongDetail = ['lifeArea', 'accountablePersonId', 'deadline'].some((one) => press.fields[one]);
  const save = (): Promise<object | null> => {
    const { whatMatters, goalTitle, measureTitle, accountablePersonId, deadline } = typed;
    return press.press({
      input: {
        collaborationId,
        expectedVersion: plan?.version ?? null,
        consentHow: asYes(typed.consentHow),
        whatMatters: (asksForWords && whatMatters) || null,
        whatMattersVersion: words?.version ?? null,
        goalTitle,
        goalVoice: 'USER',
        lifeArea,
        measureTitle,
        accountablePersonId,
        deadline,
      },
    });
  };
  return (
    <>
      <PressForm
        label={t('planLife.begin.title')}
        save={t('planLife.begin.save')}
        press={press}
        onSave={save}
        onSaved={() => navigate(paths.plan(collaborationId))}
        kept={{ drop: draft.drop, line: <DraftLine draft={draft} onThrownAway={clear} /> }}
      >
        {words ? (
          <Quote
            text={words.text}
            by={t('plans.saidBy', { name: words.author.name, date: format.date(words.writtenAt) })}
          />
        ) : null}
        {asksForWords ? (
          <TextArea
            ref={wordsField}
            {...text('whatMatters')}
            label={t('planLife.begin.matters', { name })}
            description={t(words ? 'planLife.begin.mattersThere' : 'planLife.begin.mattersHelp', { name })}
            below={<WhoSeesArea area="COMMON" />}
          />
        ) : null}
        <TextField
          ref={goalField}
          {...text('goalTitle')}
          label={t('planLife.begin.goal', { name })}
          description={t('planLife.begin.goalExample')}
          below={<WhoSeesArea area={lifeArea} />}
        />
        <TextField
          {...text('measureTitle')}
          label={t('planLife.begin.measure')}
          description={t('planLife.begin.measureExample')}
        />
        {details ? null : (
          <Text subtle>
            {t('planLife.begin.details', {
              area: t(`vocabulary.lifeArea.${lifeArea}`),
              who: candidates.find(({ id }) => id === typed.accountablePersonId)?.label ?? '',
              date: typed.deadline ? format.date(typed.deadline, 'long') : t('planLife.about.notSet'),
            })}
          </Text>
        )}
        <details
          className="pl-more"
          open={details || wrongDetail || undefined}
          onToggle={(event) => setDetails(event.currentTarget.open)}
        >
          <summary>{t('planLife.begin.change')}</summary>
          <div className="pl-more__fields">
            <Select
              {...field('accountablePersonId')}
              label={t('planLife.begin.who')}
              options={takers(candidates.map(({ id, label }) => ({ kind: 'person', id, value: id, label })))}
            />
            <DateField {...field('deadline')} label={t('planLife.begin.deadline')} />
            <Select
              {...field('lifeArea')}
              label={t('planLife.begin.area')}
              options={areas.map((value) => ({ value, label: t(`vocabulary.lifeArea.${value}`) }))}
            />
          </div>
        </details>
        {plan?.consentOn ? null : <YesChoice {...choice('consentHow')} personName={name} />}
      </PressForm>
      <p>
        <AppLink to={paths.planFromTemplate(collaborationId)}>{t('planLife.begin.template')}</AppLink>
      </p>
    </>
  );
}
