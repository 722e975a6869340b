import { QueryView } from '@samplan/web/data';
import { LiveRegion, LoadingState, Page, useTranslation } from '@samplan/web/ui';
import { useMemo, useState } from 'react';
import { Cockpit } from '../cockpit/cockpit';
import { DraftMinutes } from '../minutes/draft-minutes';
import { PublishedMinutes } from '../minutes/published-minutes';
import { useNotesBook } from '../notes/use-notes-book';
import { CalledMeeting } from './called-meeting';
import { MeetingContext, type MeetingScene } from './meeting-context';
import { type MaskedMeeting, meetingModel, newest } from './meeting-model';
import { useMeetingCircle, useMeetingQuery } from './use-meeting-query';
import { usePhase } from './use-phase';
import { useSpoken } from './use-spoken';
import '../styles/agenda.css';
import '../styles/cockpit.css';
import '../styles/notes.css';
import '../styles/minutes.css';

/** One address for the invitation, the meeting itself and its minutes: the page is what the meeting has become. */
export function MeetingPage({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const query = useMeetingQuery(meetingId);
  const [answered, adopt] = useState<MaskedMeeting | null>(null);
  const masked = newest(query.data?.meeting, answered);
  const meeting = useMemo(
    () =>
      masked
        ? meetingModel(masked, ({ owner, myAccess }) =>
            myAccess.relation === 'OWNER'
              ? t('meetings.call.firstItemMine')
              : t('meetings.call.firstItem', { name: owner.name }),
          )
        : null,
    [masked, t],
  );
  const loading = (
    <Page title={t('meetings.page.title')}>
      <LoadingState lines={8} label={t('meetings.page.loading')} />
    </Page>
  );
  return (
    <QueryView query={query} loading={loading}>
      {() =>
        meeting ? <OneMeeting key={meetingId} meeting={meeting} adopt={adopt} refresh={query.refetch} /> : loading
      }
    </QueryView>
  );
}

function OneMeeting({ meeting, adopt, refresh }: Pick<MeetingScene, 'meeting' | 'adopt' | 'refresh'>) {
  const notes = useNotesBook(meeting.id, meeting.agenda);
  const circle = useMeetingCircle(meeting.collaborationId);
  const [spoken, announce] = useSpoken();
  const phase = usePhase(meeting, announce);
  const scene = useMemo<MeetingScene>(
    () => ({
      meeting,
      circle,
      notes,
      adopt,
      refresh,
      announce,
      can: (action) => meeting.myAccess.actions.includes(action),
    }),
    [meeting, circle, notes, adopt, refresh, announce],
  );
  return (
    <MeetingContext value={scene}>
      {phase === 'before' ? <CalledMeeting /> : null}
      {phase === 'running' ? <Cockpit /> : null}
      {phase === 'draft' ? <DraftMinutes /> : null}
      {phase === 'published' ? <PublishedMinutes /> : null}
      <LiveRegion>{spoken}</LiveRegion>
    </MeetingContext>
  );
}
