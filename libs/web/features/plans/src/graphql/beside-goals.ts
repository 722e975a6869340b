import { graphql } from '@samplan/web/data';

export const ProfessionalPlanView = graphql(`
  fragment ProfessionalPlanView on ProfessionalPlan {
    id
    lifeArea
    kind
    title
    keptWhere
    reviseOn
    version
    unit {
      id
      name
    }
  }
`);

export const ServiceOfferView = graphql(`
  fragment ServiceOfferView on ServiceOffer {
    id
    lifeArea
    wish
    answer
    reason
    version
    unit {
      id
      name
    }
  }
`);

/** What stands beside the goals; fetched after them. */
export const BesideGoalsQuery = graphql(`
  query BesideGoals($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      professionalPlans {
        id
        ...ProfessionalPlanView
      }
      serviceOffers {
        id
        ...ServiceOfferView
      }
    }
  }
`);

export const AddProfessionalPlanMutation = graphql(`
  mutation AddProfessionalPlan($input: AddProfessionalPlanInput!) {
    addProfessionalPlan(input: $input) {
      professionalPlan {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditProfessionalPlanMutation = graphql(`
  mutation EditProfessionalPlan($input: EditProfessionalPlanInput!) {
    editProfessionalPlan(input: $input) {
      professionalPlan {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetProfessionalPlanRemovedMutation = graphql(`
  mutation SetProfessionalPlanRemoved($input: SetRemovedInput!) {
    setProfessionalPlanRemoved(input: $input) {
      professionalPlan {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AddServiceOfferMutation = graphql(`
  mutation AddServiceOffer($input: AddServiceOfferInput!) {
    addServiceOffer(input: $input) {
      serviceOffer {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditServiceOfferMutation = graphql(`
  mutation EditServiceOffer($input: EditServiceOfferInput!) {
    editServiceOffer(input: $input) {
      serviceOffer {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetServiceOfferRemovedMutation = graphql(`
  mutation SetServiceOfferRemoved($input: SetRemovedInput!) {
    setServiceOfferRemoved(input: $input) {
      serviceOffer {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
