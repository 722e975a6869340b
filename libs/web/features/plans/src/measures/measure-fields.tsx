import { userAnswers } from '@samplan/shared/contracts';
import type { LifeArea } from '@samplan/web/data';
import { DateField, RadioGroup, Select, TextArea, TextField, useTranslation } from '@samplan/web/ui';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { usePlan } from '../words/plan-context';
import { useTakers } from '../words/use-takers';
import { useWords } from '../words/use-words';
import { WhoSeesArea } from '../words/who-sees-area';

export type MeasureField = 'title' | 'accountablePersonId' | 'deadline' | 'extent' | 'how' | 'startDate';

interface MeasureFieldsProps {
  area: LifeArea;
  field: (name: MeasureField) => UseFormRegisterReturn;
  error: (name: MeasureField | 'userAnswer') => string | undefined;
  answer: { name: string; value: string | null; onChange: (value: string) => void };
  /** Whether more than what, who and when is already said. */
  more: boolean;
}

/** What, who and when first; the rest is there for those who need it. */
export function MeasureFields({ area, field, error, answer, more }: MeasureFieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { candidates, reader } = usePlan();
  const takers = useTakers(area);
  const folded = (['extent', 'how', 'startDate', 'userAnswer'] as const).some((name) => error(name));
  const answers = {
    yes: t('plans.answerYesOption'),
    no: t('plans.answerNoOption'),
    not_asked: t('plans.answerNotAskedOption'),
  };
  return (
    <>
      <TextField
        {...field('title')}
        label={t('plans.measureTitle')}
        error={error('title')}
        below={<WhoSeesArea area={area} />}
      />
      <div className="pl-fields">
        <Select
          {...field('accountablePersonId')}
          label={t('plans.accountableLabel')}
          placeholder={t('common.field.choose')}
          options={takers(candidates.map(({ id, label }) => ({ kind: 'person', id, value: id, label })))}
          error={error('accountablePersonId')}
        />
        <DateField {...field('deadline')} label={t('plans.deadlineLabel')} error={error('deadline')} />
      </div>
      <details className="pl-more" open={more || folded || undefined}>
        <summary>{t('plans.moreFields')}</summary>
        <div className="pl-more__fields">
          <TextField
            {...field('extent')}
            label={t('plans.extentLabel')}
            description={t('plans.extentExample')}
            error={error('extent')}
          />
          <TextArea {...field('how')} label={t('plans.howLabel')} error={error('how')} rows={2} />
          <DateField {...field('startDate')} label={t('plans.startLabel')} error={error('startDate')} />
          {reader === 'you' ? null : (
            <RadioGroup
              legend={words('answerQuestion')}
              name={answer.name}
              options={userAnswers.map((value) => ({ value, label: answers[value] }))}
              value={answer.value}
              onChange={answer.onChange}
              inline
            />
          )}
        </div>
      </details>
    </>
  );
}
