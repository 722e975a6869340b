import { Quote, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useMeeting } from './meeting-context';

/** What matters to the person, in their own words: where every team meeting starts. */
export function OwnWords({ size }: { size?: 'md' | 'lg' }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { whatMatters } = useMeeting().meeting;
  if (!whatMatters) return <Text subtle>{t('meetings.page.noOwnWords')}</Text>;
  const { text, author, writtenAt } = whatMatters;
  return (
    <Quote text={text} size={size} by={t('common.quoteBy', { name: author.name, date: format.date(writtenAt) })} />
  );
}
