import { graphql } from '@samplan/web/data';

export const TeamPlace = graphql(`
  fragment TeamPlace on TeamMember {
    id
    role
    profession
    helpsWith
    phone
    areas
    level
    since
    until
    seesEarlier
    temporary
    deputy
    sees
    version
    person {
      id
      name
      initials
    }
    unit {
      id
      name
    }
    openMeasures {
      id
      title
    }
    forMeasure {
      id
      title
    }
  }
`);

export const TeamPageQuery = graphql(`
  query TeamPage($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
        initials
      }
      myAccess {
        relation
        areas
        actions
      }
      helpers {
        people
        services
      }
      team {
        id
        ...TeamPlace
      }
      nextOfKin {
        id
        ...NextOfKinView
      }
      standingTeams {
        id
        helpsWith
        areas
        standingTeam {
          id
          name
          closesOn
          unit {
            id
            name
          }
          members {
            id
            person {
              id
              name
            }
          }
        }
      }
      teamInvitations {
        id
        kind
        state
        reason
        helpsWith
        level
        areas
        startsOn
        endsOn
        temporary
        seesEarlier
        invitedAt
        standingTeamName
        covered
        person {
          id
          name
        }
        unit {
          id
          name
        }
        invitedBy {
          id
          name
        }
      }
      charter {
        id
        purpose
        sharedGoal
        waysOfWorking
        decidesItself
        editedAt
        version
        editedBy {
          id
          name
        }
      }
    }
  }
`);

export const InvitableQuery = graphql(`
  query Invitable($collaborationId: ID!, $search: String!) {
    collaboration(id: $collaborationId) {
      id
      invitable(search: $search) {
        kind
        id
        name
        detail
        state
        answers
        covered
      }
    }
  }
`);

/** What a temporary expert can be asked in for; asked when the form is opened. */
export const InviteChoicesQuery = graphql(`
  query InviteChoices($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      plan {
        id
        goals {
          id
          measures {
            id
            title
            status
          }
        }
        otherMeasures {
          id
          title
          status
        }
      }
    }
  }
`);

/** Where somebody from outside may work. */
export const WorkplacesQuery = graphql(`
  query Workplaces($after: String) {
    unitDirectory(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
      }
    }
  }
`);

export const InviteMutation = graphql(`
  mutation InviteToTeam($input: InviteToTeamInput!) {
    inviteToTeam(input: $input) {
      invitation {
        id
        covered
        standingTeamName
        unit {
          id
          name
        }
        person {
          id
          name
        }
      }
      link {
        path
        expiresAt
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const WithdrawMutation = graphql(`
  mutation WithdrawTeamInvitation($input: WithdrawTeamInvitationInput!) {
    withdrawTeamInvitation(input: $input) {
      invitation {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditMembershipMutation = graphql(`
  mutation EditMembership($input: EditMembershipInput!) {
    editMembership(input: $input) {
      member {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetSeesEarlierMutation = graphql(`
  mutation SetSeesEarlier($input: SetSeesEarlierInput!) {
    setSeesEarlier(input: $input) {
      member {
        id
        seesEarlier
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const NamePrimaryContactMutation = graphql(`
  mutation NamePrimaryContact($input: NamePrimaryContactInput!) {
    namePrimaryContact(input: $input) {
      member {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EndMembershipMutation = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      membershipId
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const CharterHistoryQuery = graphql(`
  query CharterHistory($collaborationId: ID!, $first: Int!, $after: String) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
      }
      myAccess {
        relation
      }
      charter {
        id
        edits(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            version
            at
            purpose
            sharedGoal
            waysOfWorking
            decidesItself
            by {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const EditCharterMutation = graphql(`
  mutation EditTeamCharter($input: EditTeamCharterInput!) {
    editTeamCharter(input: $input) {
      charter {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
