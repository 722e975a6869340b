import { measureStatuses, userAnswers } from '@samplan/shared/contracts';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';

/** How the stored value of a measure's field reads to people. */
export function useReadMeasure(): (field: string, value: string | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { candidates } = usePlan();
  return (field, value) => {
    const stored = value?.toLowerCase();
    const status = measureStatuses.find((known) => known === stored);
    const answer = userAnswers.find((known) => known === stored);
    if (value === null) return '';
    if (field === 'deadline' || field === 'startDate') return format.date(value);
    if (field === 'accountablePersonId') return candidates.find(({ id }) => id === value)?.label ?? '';
    if (field === 'status' && status) return t(`vocabulary.measureStatus.${toGraphEnum(status)}`);
    if (field === 'userAnswer' && answer) return t(`vocabulary.userAnswer.${toGraphEnum(answer)}`);
    return value;
  };
}
