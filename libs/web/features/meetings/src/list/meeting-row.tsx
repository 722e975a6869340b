import { type FragmentOf, readFragment } from '@samplan/web/data';
import { AppLink, Card, paths, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { MeetingSummary } from '../graphql/meeting-summary';
import { MeetingTags } from './meeting-tags';

export interface MeetingRowProps {
  meeting: FragmentOf<typeof MeetingSummary>;
  /** Whom the meeting is about, where meetings about several people stand together. */
  showOwner?: boolean;
  /** Past meetings stand closer together, with a line between. */
  past?: boolean;
}

/** The time is what people look for, so the time is the link. */
export function MeetingRow({ meeting: masked, showOwner = false, past = false }: MeetingRowProps) {
  const meeting = readFragment(MeetingSummary, masked);
  const { t } = useTranslation();
  const format = useFormat();
  const about = showOwner && meeting.myAccess.relation !== 'OWNER';
  const details = [
    meeting.title,
    about ? t('start.myMeetings.about', { name: meeting.owner.name }) : null,
    meeting.placeHidden ? t('start.meeting.placeHidden') : meeting.place,
    t('start.meeting.participants', { count: meeting.participants.length }),
  ];
  const row = (
    <div className="mt-row">
      <div className="mt-row__text">
        <AppLink className="mt-row__link mt-when" data-color="accent" to={paths.meeting(meeting.id)}>
          {format.dateRange(meeting.startsAt, meeting.endsAt)}
        </AppLink>
        <Text size="sm" subtle>
          {details.filter(Boolean).join(' · ')}
        </Text>
      </div>
      <MeetingTags meeting={meeting} />
    </div>
  );
  if (past) return <li>{row}</li>;
  return (
    <Card as="li" dense>
      {row}
    </Card>
  );
}
