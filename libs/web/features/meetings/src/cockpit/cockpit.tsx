import { useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { useWide } from '../hooks/use-wide';
import { nextItem } from '../logic/agenda-order';
import { DecisionMemoryProvider, useNewDecisionMemory } from '../decisions/decision-memory';
import { useMeeting } from '../meeting/meeting-context';
import { MeetingFrame } from '../meeting/meeting-frame';
import { Closing } from './closing';
import { ItemPanel } from './item-panel';
import { MeetingBar } from './meeting-bar';
import { NoItem } from './no-item';
import { Side } from './side';
import { Steering } from './steering';
import { useFollow } from './use-follow';
import { WhereTheMeetingIs } from './where-the-meeting-is';

/** The meeting while it runs, on the big screen and on everybody's phone. */
export function Cockpit() {
  const { t } = useTranslation();
  const { meeting, can } = useMeeting();
  const memory = useNewDecisionMemory();
  const wide = useWide();
  const workArea = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const following = useFollow(workArea);
  const { shown, current } = following;
  const atTheEnd = nextItem(meeting.agenda, current?.id ?? null) === null;

  const look = (id: string): void => {
    following.look(id);
    // Whoever asked for an item goes on reading there, without passing the rest of the list.
    main.current?.focus();
  };

  const side = <Side key="side" following={following} wide={wide} onLook={look} onSkip={() => main.current?.focus()} />;
  const item = (
    <section
      key="item"
      ref={main}
      tabIndex={-1}
      className="mt-cockpit__main"
      aria-label={shown?.title ?? t('meetings.live.running')}
    >
      <WhereTheMeetingIs following={following} />
      <div ref={workArea}>
        {shown ? <ItemPanel key={shown.id} item={shown} current={shown.id === current?.id} /> : <NoItem />}
      </div>
      <Steering following={following} onAllDone={() => main.current?.focus()} />
      {can('minutes:publish') || can('meeting:run') ? <Closing open={atTheEnd} /> : null}
    </section>
  );
  return (
    <MeetingFrame title={t('meetings.page.title')} width="wide">
      <MeetingBar />
      {/* What is read first stands first in the page too, so the keyboard goes the same way as the eye. */}
      <DecisionMemoryProvider value={memory}>
        <div className="mt-cockpit">{wide ? [side, item] : [item, side]}</div>
      </DecisionMemoryProvider>
    </MeetingFrame>
  );
}
