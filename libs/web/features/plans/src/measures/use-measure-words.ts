import type { FieldWords } from '@samplan/web/data';
import { measureStatuses, userAnswers } from '@samplan/shared/contracts';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

/** How a measure's fields are called, and how what is stored in them reads. */
export function useMeasureWords(): FieldWords {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { candidates } = usePlan();
  const labels: Record<string, string> = {
    title: t('plans.measureTitle'),
    how: t('plans.howLabel'),
    extent: t('plans.extentLabel'),
    startDate: t('plans.startLabel'),
    deadline: t('plans.deadlineLabel'),
    accountablePersonId: t('plans.accountableLabel'),
    userAnswer: words('answerQuestion'),
    status: t('plans.statusLabel'),
  };
  return {
    label: (field) => labels[field] ?? '',
    isText: (field) => field === 'title' || field === 'how' || field === 'extent',
    read: (field, value) => {
      const stored = value?.toLowerCase();
      const status = measureStatuses.find((known) => known === stored);
      const answer = userAnswers.find((known) => known === stored);
      if (value === null) return '';
      if (field === 'deadline' || field === 'startDate') return format.date(value);
      if (field === 'accountablePersonId') return candidates.find(({ id }) => id === value)?.label ?? '';
      if (field === 'status' && status) return t(`vocabulary.measureStatus.${toGraphEnum(status)}`);
      if (field === 'userAnswer' && answer) return t(`vocabulary.userAnswer.${toGraphEnum(answer)}`);
      return value;
    },
  };
}
