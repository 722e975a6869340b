import { graphql } from '@samplan/web/data';

export const EvaluationView = graphql(`
  fragment EvaluationView on Evaluation {
    id
    goalId
    voice
    evaluatedOn
    outcome
    outcomeBy {
      id
      name
    }
    ownOutcome
    ownWords
    ownBy {
      id
      name
    }
    learnt
    version
  }
`);

export const GoalScaleView = graphql(`
  fragment GoalScaleView on GoalScale {
    id
    muchLess
    less
    asHoped
    more
    muchMore
    withPerson
    version
  }
`);

export const RehabCourseView = graphql(`
  fragment RehabCourseView on RehabCourse {
    id
    goalId
    lifeArea
    purpose
    fromDate
    untilDate
    intensity
    version
    activities {
      id
      what
      howOften
      who
      startRating
      startBy {
        id
        name
      }
      endRating
      endBy {
        id
        name
      }
      version
    }
  }
`);

export const EvaluationPageQuery = graphql(`
  query EvaluationPage($collaborationId: ID!) {
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
      evaluations {
        id
        ...EvaluationView
      }
      rehabCourses {
        id
        ...RehabCourseView
      }
      plan {
        id
        state
        version
        reviewDate
        reviewWas
        reviewReason
        reviewMonths
        periodEnd
        activeInFact {
          state
          until
          lastOn
        }
        goals {
          id
          title
          lifeArea
          state
          stateReason
          settledAt
          reviewOn
          reviewWas
          reviewReason
          version
          scale {
            id
            ...GoalScaleView
          }
        }
      }
    }
    planSetting {
      reviewMonths
    }
  }
`);

export const EvaluateGoalMutation = graphql(`
  mutation EvaluateGoal($input: EvaluateGoalInput!) {
    evaluateGoal(input: $input) {
      evaluation {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EvaluatePlanMutation = graphql(`
  mutation EvaluatePlan($input: EvaluatePlanInput!) {
    evaluatePlan(input: $input) {
      evaluation {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RateEvaluationMutation = graphql(`
  mutation RateEvaluation($input: RateEvaluationInput!) {
    rateEvaluation(input: $input) {
      evaluation {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditEvaluationMutation = graphql(`
  mutation EditEvaluation($input: EditEvaluationInput!) {
    editEvaluation(input: $input) {
      evaluation {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetEvaluationRemovedMutation = graphql(`
  mutation SetEvaluationRemoved($input: SetRemovedInput!) {
    setEvaluationRemoved(input: $input) {
      evaluation {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetGoalScaleMutation = graphql(`
  mutation SetGoalScale($input: SetGoalScaleInput!) {
    setGoalScale(input: $input) {
      goal {
        id
        scale {
          version
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetGoalReviewMutation = graphql(`
  mutation SetGoalReview($input: SetGoalReviewInput!) {
    setGoalReview(input: $input) {
      goal {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const PostponeGoalReviewMutation = graphql(`
  mutation PostponeGoalReview($input: PostponeGoalReviewInput!) {
    postponeGoalReview(input: $input) {
      goal {
        id
        reviewOn
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const PostponePlanReviewMutation = graphql(`
  mutation PostponePlanReview($input: PostponePlanReviewInput!) {
    postponePlanReview(input: $input) {
      plan {
        id
        reviewDate
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
