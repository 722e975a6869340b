import { graphql } from '@samplan/web/data';

export const TeamMemberView = graphql(`
  fragment TeamMemberView on TeamMember {
    id
    role
    profession
    helpsWith
    phone
    away {
      fromDate
      untilDate
    }
    deputies {
      id
      fromDate
      untilDate
      person {
        id
        name
      }
    }
    person {
      id
      name
      initials
    }
    unit {
      id
      name
    }
  }
`);

export const NextOfKinView = graphql(`
  fragment NextOfKinView on NextOfKin {
    id
    relationship
    person {
      id
      name
      initials
    }
  }
`);

export const TeamQuery = graphql(`
  query Team($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
      }
      myAccess {
        relation
      }
      helpers {
        people
        services
      }
      team {
        id
        role
        deputyFor
        person {
          id
        }
        ...TeamMemberView
      }
      nextOfKin {
        id
        ...NextOfKinView
      }
    }
  }
`);
