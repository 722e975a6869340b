import { graphql } from '@samplan/web/data';

export const AbsencesQuery = graphql(`
  query Absences {
    myAbsences {
      nodes {
        id
        fromDate
        untilDate
        state
        deputyId
        choices {
          collaborationId
          deputyId
        }
      }
    }
  }
`);

export const AbsencePreviewQuery = graphql(`
  query AbsencePreview($fromDate: Date!, $untilDate: Date!, $deputyIds: [ID!]!) {
    absencePreview(fromDate: $fromDate, untilDate: $untilDate, deputyIds: $deputyIds) {
      nodes {
        collaborationId
        role
        needsDeputy
        owner {
          id
          name
        }
        covers {
          personId
          possible
          cover
        }
      }
      colleagues {
        away
        person {
          id
          name
        }
      }
    }
  }
`);

export const PlanAbsenceMutation = graphql(`
  mutation PlanAbsence($input: PlanAbsenceInput!) {
    planAbsence(input: $input) {
      absence {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const CancelAbsenceMutation = graphql(`
  mutation CancelAbsence($input: CancelAbsenceInput!) {
    cancelAbsence(input: $input) {
      absence {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
