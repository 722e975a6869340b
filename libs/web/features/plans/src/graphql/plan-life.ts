import { graphql } from '@samplan/web/data';

export const RefusalView = graphql(`
  fragment RefusalView on PlanRefusal {
    id
    about
    grounds
    decidedOn
    appealBy
    appealBody
    status
    appealedOn
    settledOn
    version
  }
`);

/** What there is around a plan that is not there yet, or not any more. */
export const PlanLifeQuery = graphql(`
  query PlanLife($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      pastPlans {
        id
        state
        stateSince
        stateReason
        wishedOn
        version
      }
      planRefusals {
        id
        about
        status
        ...RefusalView
      }
    }
    planSetting {
      appealWeeks
      appealBody
      reviewMonths
    }
  }
`);

/** Where a plan runs, all there is besides it. */
export const RefusalsQuery = graphql(`
  query Refusals($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      planRefusals {
        id
        about
        status
        ...RefusalView
      }
    }
  }
`);

export const RecordPlanWishMutation = graphql(`
  mutation RecordPlanWish($input: RecordPlanWishInput!) {
    recordPlanWish(input: $input) {
      plan {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const DeclinePlanMutation = graphql(`
  mutation DeclinePlan($input: DeclinePlanInput!) {
    declinePlan(input: $input) {
      plan {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const StartPlanMutation = graphql(`
  mutation StartPlan($input: StartPlanInput!) {
    startPlan(input: $input) {
      plan {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const PausePlanMutation = graphql(`
  mutation PausePlan($input: PausePlanInput!) {
    pausePlan(input: $input) {
      plan {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ResumePlanMutation = graphql(`
  mutation ResumePlan($input: ResumePlanInput!) {
    resumePlan(input: $input) {
      plan {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const WithdrawPlanMutation = graphql(`
  mutation WithdrawPlan($input: WithdrawPlanInput!) {
    withdrawPlan(input: $input) {
      plan {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ClosePlanMutation = graphql(`
  mutation ClosePlan($input: ClosePlanInput!) {
    closePlan(input: $input) {
      plan {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditPlanMutation = graphql(`
  mutation EditPlan($input: EditPlanInput!) {
    editPlan(input: $input) {
      plan {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RecordPlanRefusalMutation = graphql(`
  mutation RecordPlanRefusal($input: RecordPlanRefusalInput!) {
    recordPlanRefusal(input: $input) {
      refusal {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AppealPlanRefusalMutation = graphql(`
  mutation AppealPlanRefusal($input: AppealPlanRefusalInput!) {
    appealPlanRefusal(input: $input) {
      refusal {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const TakeBackAppealMutation = graphql(`
  mutation TakeBackAppeal($input: TakeBackAppealInput!) {
    takeBackAppeal(input: $input) {
      refusal {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SettlePlanRefusalMutation = graphql(`
  mutation SettlePlanRefusal($input: SettlePlanRefusalInput!) {
    settlePlanRefusal(input: $input) {
      refusal {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
