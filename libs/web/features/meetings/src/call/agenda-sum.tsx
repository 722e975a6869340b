import { Notice, Text, useTranslation } from '@samplan/web/ui';
import { useFormContext } from 'react-hook-form';
import type { CallFormValues } from './call-form';

/** What the server sets aside for the item it puts first. */
const minutesForFirstItem = 10;

/** Whether the items fit in the meeting; it warns, and never stops anybody. */
export function AgendaSum() {
  const { t } = useTranslation();
  const [agenda, lengthText] = useFormContext<CallFormValues>().watch(['agenda', 'length']);
  const length = Number(lengthText);
  const sum = agenda.reduce((total, item) => total + (item.minutes || 0), minutesForFirstItem);
  if (sum > length) return <Notice tone="warning">{t('meetings.call.sumOver', { sum, over: sum - length })}</Notice>;
  return <Text>{t('meetings.call.sumFits', { sum, length })}</Text>;
}
