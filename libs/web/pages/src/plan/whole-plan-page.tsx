import { ConsentLink, LookedLately } from '@samplan/web/features/circle';
import { ReachLink } from '@samplan/web/features/entry';
import { UndoBar } from '@samplan/web/features/history';
import { NextMeetingCard } from '@samplan/web/features/meetings';
import { ThreadLink, ThreadPanel } from '@samplan/web/features/messaging';
import { PlanPage } from '@samplan/web/features/plans';
import { TeamList } from '@samplan/web/features/teams';

/** The plan with what belongs around it: next meeting, team, who has looked, and the team's messages. */
export function WholePlanPage({ collaborationId }: { collaborationId: string }) {
  return (
    <PlanPage
      collaborationId={collaborationId}
      shortcuts={<ThreadLink collaborationId={collaborationId} />}
      aside={
        <>
          <NextMeetingCard collaborationId={collaborationId} />
          <TeamList collaborationId={collaborationId} />
          <ConsentLink collaborationId={collaborationId} />
          <ReachLink collaborationId={collaborationId} />
          <LookedLately collaborationId={collaborationId} />
        </>
      }
      thread={
        <>
          <ThreadPanel collaborationId={collaborationId} />
          <UndoBar collaborationId={collaborationId} />
        </>
      }
    />
  );
}
