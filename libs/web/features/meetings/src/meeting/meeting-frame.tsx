import { AppLink, ArrowLeftIcon, Page, paths, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { useMeeting } from './meeting-context';

interface Props {
  /** Names the kind of page in the browser's title, and no person. */
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  width?: 'text' | 'wide';
  children: ReactNode;
}

export function MeetingFrame({ title, heading, lead, actions, width, children }: Props) {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const above = (
    <AppLink to={paths.meetings(meeting.collaborationId)}>
      <ArrowLeftIcon aria-hidden="true" /> {t('meetings.page.back')}
    </AppLink>
  );
  return (
    <Page title={title} heading={heading ?? meeting.title} above={above} lead={lead} actions={actions} width={width}>
      {children}
    </Page>
  );
}
