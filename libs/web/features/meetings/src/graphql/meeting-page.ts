import { graphql } from '@samplan/web/data';

export const DecisionView = graphql(`
  fragment DecisionView on MeetingDecision {
    id
    text
    decidedAt
    measure {
      id
      title
      deadline
      status
      accountable {
        id
        name
      }
      accountableUnit {
        id
        name
      }
    }
  }
`);

export const AgendaItemView = graphql(`
  fragment AgendaItemView on AgendaItem {
    id
    title
    lifeArea
    position
    minutes
    state
    isWhatMatters
    facts
    assessments
    version
    proposedBy {
      id
      name
    }
    decisions {
      id
      ...DecisionView
    }
  }
`);

/** Everything a meeting's page shows in any of its states, so that a change of state needs no second round. */
export const MeetingPageQuery = graphql(`
  query MeetingPage($id: ID!) {
    meeting(id: $id) {
      ...MeetingView
    }
  }
`);

export const MeetingView = graphql(`
  fragment MeetingView on Meeting {
    id
    collaborationId
    title
    startsAt
    endsAt
    place
    placeHidden
    state
    startedAt
    endedAt
    currentItemId
    currentItemOpenedAt
    version
    owner {
      id
      name
    }
    whatMatters {
      text
      writtenAt
      author {
        id
        name
      }
    }
    myAccess {
      relation
      areas
      actions
    }
    participants {
      attendance
      person {
        id
        name
        initials
        unit {
          id
          name
        }
      }
    }
    agenda {
      id
      ...AgendaItemView
    }
    minutes {
      state
      approvedAt
      publishedAt
      readByMe
      approvedBy {
        id
        name
      }
      readBy {
        id
        name
      }
    }
  }
`);

/** Who can be made accountable for a measure, which goals it may stand under, and who will read the minutes. */
export const MeetingCircleQuery = graphql(`
  query MeetingCircle($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
      }
      coordinator {
        id
        person {
          id
        }
      }
      team {
        id
        person {
          id
          name
        }
        away {
          fromDate
          untilDate
        }
        unit {
          id
          name
        }
      }
      nextOfKin {
        id
        person {
          id
          name
        }
      }
      plan {
        id
        goals {
          id
          title
          lifeArea
        }
      }
    }
  }
`);
