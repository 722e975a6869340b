import { graphql, readFragment, type WorkStartQuery } from '@samplan/web/data';
import { CollaborationLine } from '../people/collaboration-line';
import type { FollowUpMeasure, FollowUpPerson } from './follow-up-cards';
import { firstName } from './first-name';

/** Ten of one's people; the rest are one press away. */
export const WorkStartDocument = graphql(`
  query WorkStart {
    myCollaborations(first: 10) {
      nodes {
        id
        ...CollaborationLine
        ...FollowUpFacts
      }
      pageInfo {
        hasNextPage
      }
    }
    myMeasures(first: 10) {
      nodes {
        id
        collaborationId
        title
        deadline
        overdue
        owner {
          id
          name
        }
      }
    }
  }
`);

const FollowUpFacts = graphql(`
  fragment FollowUpFacts on Collaboration {
    plan {
      id
      reviewDate
      whatMatters {
        version
      }
    }
    nextMeeting {
      id
      startedAt
    }
    consentEnding {
      id
      lastDay
      unit {
        id
        name
      }
      person {
        id
        name
      }
    }
  }
`);

export function peopleOf(data: WorkStartQuery): FollowUpPerson[] {
  return data.myCollaborations.nodes.map((node) => {
    const { plan, nextMeeting, consentEnding } = readFragment(FollowUpFacts, node);
    const line = readFragment(CollaborationLine, node);
    return {
      collaborationId: line.id,
      name: firstName(line.owner.name),
      coordinates: line.myAccess.relation === 'COORDINATOR',
      overdueCount: line.overdueCount,
      unreadCount: line.thread.unreadCount,
      consentEnding: consentEnding?.lastDay
        ? { to: consentEnding.unit?.name ?? consentEnding.person?.name ?? '', lastDay: consentEnding.lastDay }
        : null,
      nextMeeting: line.nextMeeting && { ...line.nextMeeting, startedAt: nextMeeting?.startedAt ?? null },
      plan: plan && {
        reviewDate: plan.reviewDate,
        hasOwnWords: plan.whatMatters !== null,
        active: line.plan?.state === 'ACTIVE',
        wished: line.plan?.state === 'WISHED',
      },
    };
  });
}

export function measuresOf(data: WorkStartQuery): FollowUpMeasure[] {
  return data.myMeasures.nodes.map(({ owner, ...measure }) => ({ ...measure, name: firstName(owner.name) }));
}
