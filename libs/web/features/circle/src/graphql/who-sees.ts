import { graphql } from '@samplan/web/data';

export const ConsentView = graphql(`
  fragment ConsentView on Consent {
    id
    version
    kind
    unit {
      id
      name
    }
    person {
      id
      name
    }
    areas
    purpose
    legalBasis
    givenHow
    givenBy {
      id
      name
    }
    recordedBy {
      id
      name
    }
    capacity {
      assessedBy
      assessedOn
      assessedFor
    }
    heard
    signedOn
    firstDay
    lastDay
  }
`);

export const CircleMemberView = graphql(`
  fragment CircleMemberView on CircleMember {
    person {
      id
      name
      initials
      kind
    }
    unit {
      id
      name
    }
    relation
    spans {
      areas
      groundKind
      consentId
      firstDay
      lastDay
    }
  }
`);

export const RequestView = graphql(`
  fragment RequestView on ConsentRequest {
    id
    unit {
      id
      name
    }
    person {
      id
      name
    }
    areas
    purpose
    until
    keptFrom
  }
`);

export const WhoSeesQuery = graphql(`
  query WhoSees($collaborationId: ID!) {
    whoSees(collaborationId: $collaborationId) {
      id
      owner {
        id
        name
      }
      records
      own
      decides
      underAge
      child
      heard
      mayWithhold
      withheld
      people {
        ...CircleMemberView
      }
      consents {
        ...ConsentView
      }
      requests {
        ...RequestView
      }
      exclusions {
        id
        since
        person {
          id
          name
        }
      }
      relatives {
        id
        version
        kind
        relationship
        organisation
        closest
        level
        areas
        firstDay
        lastDay
        person {
          id
          name
        }
      }
      guardians {
        id
        version
        level
        areas
        mayConsent
        authority
        firstDay
        lastDay
        person {
          id
          name
        }
      }
      parents {
        id
        version
        firstDay
        lastDay
        person {
          id
          name
        }
      }
      deciders {
        relation
        areas
        person {
          id
          name
        }
      }
      ages {
        key
        age
        date
        past
      }
    }
  }
`);

export const ServicesQuery = graphql(`
  query ConsentServices($search: String!) {
    unitDirectory(search: $search, first: 8) {
      nodes {
        id
        name
        organisation {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The service one came here to ask for. */
export const ServiceQuery = graphql(`
  query ConsentService($id: ID!) {
    directoryUnit(id: $id) {
      id
      name
    }
  }
`);

/** Those from outside every service, who can only be let in by name, and whoever coordinates, who can be. */
export const OutsidersQuery = graphql(`
  query ConsentOutsiders($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      team {
        id
        role
        unit {
          id
        }
        person {
          id
          name
        }
      }
      teamInvitations {
        id
        state
        unit {
          id
        }
        person {
          id
          name
        }
      }
    }
  }
`);

export const KnownPeopleQuery = graphql(`
  query ConsentKnownPeople($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      nextOfKin {
        id
        person {
          id
          name
        }
      }
    }
  }
`);

export const ConsentHistoryQuery = graphql(`
  query ConsentHistory($collaborationId: ID!, $after: String) {
    consentHistory(collaborationId: $collaborationId, first: 20, after: $after) {
      nodes {
        id
        what
        at
        by {
          id
          name
        }
        unit {
          id
          name
        }
        person {
          id
          name
        }
        areas
        lastDay
        signedOn
        capacity {
          assessedBy
          assessedOn
          assessedFor
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RequestsWaitingQuery = graphql(`
  query RequestsWaiting($collaborationId: ID!) {
    whoSees(collaborationId: $collaborationId) {
      id
      decides
      requests {
        id
      }
    }
  }
`);
