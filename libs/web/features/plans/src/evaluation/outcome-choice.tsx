import { RadioGroup, useTranslation } from '@samplan/web/ui';
import type { GoalScaleViewFragment } from '@samplan/web/data';
import { outcomes } from '../logic/reviews';
import { scaleFields } from './scale-words';

interface OutcomeChoiceProps {
  legend: string;
  name: string;
  value: string | null;
  error?: string;
  scale: GoalScaleViewFragment | null;
  onChange: (value: string) => void;
}

/** The five steps, best at the top as a ladder, each with what it means for this goal where that was agreed on. */
export function OutcomeChoice({ scale, ...rest }: OutcomeChoiceProps) {
  const { t } = useTranslation();
  const options = [...outcomes].reverse().map((value) => ({
    value,
    label: t(`goals.outcome.${value}`),
    description: scale?.[scaleFields[value]] ?? undefined,
  }));
  return <RadioGroup {...rest} options={options} />;
}
