import { graphql } from '@samplan/web/data';

export const NeedView = graphql(`
  fragment NeedView on Need {
    id
    lifeArea
    text
    saidBy
    state
    waitedDays
    stateSince
    escalatedAt
    reason
    createdAt
    version
    moves
    owner {
      id
      name
    }
    ownerUnit {
      id
      name
    }
    createdBy {
      id
      name
    }
    measure {
      id
      title
      status
      deadline
    }
  }
`);

export const NeedsPageQuery = graphql(`
  query NeedsPage($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
      }
      myAccess {
        relation
        level
        areas
        actions
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
        relationship
        person {
          id
          name
        }
      }
      plan {
        id
      }
      needs {
        id
        ...NeedView
      }
    }
  }
`);

/** For the line on the overview; fetched after it. */
export const NeedsLineQuery = graphql(`
  query NeedsLine($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      needs {
        id
        state
        waitedDays
      }
    }
  }
`);

/** What was taken away; fetched when somebody looks for it. */
export const RemovedNeedsQuery = graphql(`
  query RemovedNeeds($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      removedNeeds {
        id
        text
        removedAt
        moves
      }
    }
  }
`);

export const AddNeedMutation = graphql(`
  mutation AddNeed($input: AddNeedInput!) {
    addNeed(input: $input) {
      need {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditNeedMutation = graphql(`
  mutation EditNeed($input: EditNeedInput!) {
    editNeed(input: $input) {
      need {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const OwnNeedMutation = graphql(`
  mutation OwnNeed($input: OwnNeedInput!) {
    ownNeed(input: $input) {
      need {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetNeedStateMutation = graphql(`
  mutation SetNeedState($input: SetNeedStateInput!) {
    setNeedState(input: $input) {
      need {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const MakeMeasureOfNeedMutation = graphql(`
  mutation MakeMeasureOfNeed($input: MakeMeasureOfNeedInput!) {
    makeMeasureOfNeed(input: $input) {
      need {
        id
        version
        measure {
          id
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetNeedRemovedMutation = graphql(`
  mutation SetNeedRemoved($input: SetRemovedInput!) {
    setNeedRemoved(input: $input) {
      need {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
