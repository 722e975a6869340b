import { graphql } from '@samplan/web/data';

export const GiveConsentMutation = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      consent {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ChangeConsentMutation = graphql(`
  mutation ChangeConsent($input: ChangeConsentInput!) {
    changeConsent(input: $input) {
      consent {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const WithdrawConsentMutation = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      consent {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const UndoWithdrawalMutation = graphql(`
  mutation UndoWithdrawal($input: UndoWithdrawalInput!) {
    undoWithdrawal(input: $input) {
      consent {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RecordLegalBasisMutation = graphql(`
  mutation RecordLegalBasis($input: RecordLegalBasisInput!) {
    recordLegalBasis(input: $input) {
      consent {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AnswerConsentRequestMutation = graphql(`
  mutation AnswerConsentRequest($input: AnswerConsentRequestInput!) {
    answerConsentRequest(input: $input) {
      request {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const WithdrawConsentRequestMutation = graphql(`
  mutation WithdrawConsentRequest($input: WithdrawConsentRequestInput!) {
    withdrawConsentRequest(input: $input) {
      request {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ExcludeEmployeeMutation = graphql(`
  mutation ExcludeEmployee($input: ExcludeEmployeeInput!) {
    excludeEmployee(input: $input) {
      exclusion {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ExcludeByNameMutation = graphql(`
  mutation ExcludeByName($input: ExcludeByNameInput!) {
    excludeByName(input: $input) {
      exclusions {
        id
      }
      namesakeStays
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const LiftExclusionMutation = graphql(`
  mutation LiftExclusion($input: LiftExclusionInput!) {
    liftExclusion(input: $input) {
      exclusion {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const LetInRelativeMutation = graphql(`
  mutation LetInRelative($input: LetInRelativeInput!) {
    letInRelative(input: $input) {
      relative {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ChangeRelativeMutation = graphql(`
  mutation ChangeRelative($input: ChangeRelativeInput!) {
    changeRelative(input: $input) {
      relative {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const CloseRelativeMutation = graphql(`
  mutation CloseRelative($input: CloseRelativeInput!) {
    closeRelative(input: $input) {
      relative {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RecordMandateMutation = graphql(`
  mutation RecordMandate($input: RecordMandateInput!) {
    recordMandate(input: $input) {
      guardian {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ChangeMandateMutation = graphql(`
  mutation ChangeMandate($input: ChangeMandateInput!) {
    changeMandate(input: $input) {
      guardian {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EndMandateMutation = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) {
      guardian {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RecordParentMutation = graphql(`
  mutation RecordParent($input: RecordParentInput!) {
    recordParent(input: $input) {
      parent {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ChangeParentMutation = graphql(`
  mutation ChangeParent($input: ChangeParentInput!) {
    changeParent(input: $input) {
      parent {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EndParentMutation = graphql(`
  mutation EndParent($input: EndParentInput!) {
    endParent(input: $input) {
      parent {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AskForConsentMutation = graphql(`
  mutation AskForConsent($input: AskForConsentInput!) {
    askForConsent(input: $input) {
      requests {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const WithholdAreasMutation = graphql(`
  mutation WithholdAreas($input: WithholdAreasInput!) {
    withholdAreas(input: $input) {
      withheld
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const CircleChangeView = graphql(`
  fragment CircleChangeView on CircleChange {
    person {
      id
      name
      profession
    }
    unit {
      id
      name
    }
    gains {
      areas
      firstDay
      lastDay
    }
    moves {
      areas
      lastDay
    }
    loses
    keeps
    writes
    seesNothing
  }
`);

export const PreviewMutation = graphql(`
  mutation PreviewCircleChange($input: PreviewInput!) {
    previewCircleChange(input: $input) {
      changes {
        ...CircleChangeView
      }
      unchanged {
        ...CircleChangeView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
