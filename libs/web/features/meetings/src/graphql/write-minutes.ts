import { graphql } from '@samplan/web/data';

export const WriteNotesMutation = graphql(`
  mutation WriteNotes($input: WriteNotesInput!) {
    writeNotes(input: $input) {
      item {
        id
        facts
        assessments
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const TakeDecisionMutation = graphql(`
  mutation TakeDecision($input: TakeDecisionInput!) {
    takeDecision(input: $input) {
      decision {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const MakeMeasureMutation = graphql(`
  mutation MakeMeasure($input: MakeMeasureInput!) {
    makeMeasure(input: $input) {
      decision {
        ...DecisionView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ProposeAgendaItemMutation = graphql(`
  mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) {
    proposeAgendaItem(input: $input) {
      item {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const PublishMinutesMutation = graphql(`
  mutation PublishMinutes($input: MeetingIdInput!) {
    publishMinutes(input: $input) {
      meeting {
        ...MeetingView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const MarkMinutesReadMutation = graphql(`
  mutation MarkMinutesRead($input: MeetingIdInput!) {
    markMinutesRead(input: $input) {
      meeting {
        id
        minutes {
          state
          readByMe
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
