import { graphql } from '@samplan/web/data';

export const StandingTeamsQuery = graphql(`
  query StandingTeams($after: String) {
    standingTeams(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        purpose
        closesOn
        version
        mayMaintain
        unitClosed
        caseCount
        unit {
          id
          name
        }
        members {
          id
          role
          person {
            id
            name
          }
        }
      }
    }
  }
`);

export const KeptUnitsQuery = graphql(`
  query KeptUnits {
    keptUnits {
      id
      name
      staff {
        id
        name
      }
      receivers {
        id
        name
      }
    }
  }
`);

export const CaseloadQuery = graphql(`
  query Caseload($after: String) {
    myCaseload(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        helpsWith
        standingTeam {
          id
          name
          closesOn
        }
        collaboration {
          id
          owner {
            id
            name
            initials
          }
        }
      }
    }
  }
`);

export const CasesToHandOverQuery = graphql(`
  query CasesToHandOver($after: String) {
    casesToHandOver(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        standingTeam {
          id
          name
          closesOn
        }
        collaboration {
          id
          owner {
            id
            name
          }
        }
      }
    }
  }
`);

export const AddStandingTeamMutation = graphql(`
  mutation AddStandingTeam($input: AddStandingTeamInput!) {
    addStandingTeam(input: $input) {
      standingTeam {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AddStandingTeamMemberMutation = graphql(`
  mutation AddStandingTeamMember($input: AddStandingTeamMemberInput!) {
    addStandingTeamMember(input: $input) {
      standingTeam {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EndStandingTeamMemberMutation = graphql(`
  mutation EndStandingTeamMember($input: EndStandingTeamMemberInput!) {
    endStandingTeamMember(input: $input) {
      standingTeam {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const LetReceiveMutation = graphql(`
  mutation LetReceive($input: LetReceiveInput!) {
    letReceiveInvitations(input: $input) {
      unit {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EndCaseMutation = graphql(`
  mutation EndStandingTeamCase($input: EndStandingTeamCaseInput!) {
    endStandingTeamCase(input: $input) {
      caseId
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditStandingTeamMutation = graphql(`
  mutation EditStandingTeam($input: EditStandingTeamInput!) {
    editStandingTeam(input: $input) {
      standingTeam {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetStandingTeamEndMutation = graphql(`
  mutation SetStandingTeamEnd($input: SetStandingTeamEndInput!) {
    setStandingTeamEnd(input: $input) {
      standingTeam {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
