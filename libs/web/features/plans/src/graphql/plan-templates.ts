import { graphql } from '@samplan/web/data';

export const TemplateView = graphql(`
  fragment TemplateView on PlanTemplate {
    id
    shipped
    ours
    retired
    name
    about
    version
    goals {
      key
      title
      lifeArea
      measures {
        key
        title
        extent
        how
        weeks
      }
    }
  }
`);

/** What a plan can begin from, and for whom. */
export const TemplatesQuery = graphql(`
  query PlanTemplatesPage($collaborationId: ID!) {
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
      plan {
        id
        state
        version
        consentOn
      }
    }
    planTemplates {
      id
      retired
      ...TemplateView
    }
  }
`);

export const KeptTemplatesQuery = graphql(`
  query KeptTemplates($language: String!) {
    planTemplates(language: $language) {
      id
      ...TemplateView
      versions {
        number
        setAt
        setBy {
          id
          name
        }
      }
    }
  }
`);

/** All that stood in one version. */
export const TemplateVersionQuery = graphql(`
  query TemplateVersion($id: ID!, $number: Int!, $language: String!) {
    planTemplateVersion(id: $id, number: $number, language: $language) {
      number
      name
      about
      goals {
        key
        title
        lifeArea
        measures {
          key
          title
          extent
          how
          weeks
        }
      }
    }
  }
`);

export const RestorePlanTemplateMutation = graphql(`
  mutation RestorePlanTemplate($input: RestorePlanTemplateInput!) {
    restorePlanTemplate(input: $input) {
      template {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AddFromTemplateMutation = graphql(`
  mutation AddFromTemplate($input: AddFromTemplateInput!) {
    addFromTemplate(input: $input) {
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

export const SavePlanTemplateMutation = graphql(`
  mutation SavePlanTemplate($input: SavePlanTemplateInput!) {
    savePlanTemplate(input: $input) {
      template {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RetirePlanTemplateMutation = graphql(`
  mutation RetirePlanTemplate($input: PlanTemplateIdInput!) {
    retirePlanTemplate(input: $input) {
      template {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const OfferPlanTemplateMutation = graphql(`
  mutation OfferPlanTemplate($input: PlanTemplateIdInput!) {
    offerPlanTemplate(input: $input) {
      template {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const PlanSettingQuery = graphql(`
  query PlanSettingPage {
    planSetting {
      activeMonths
      reviewMonths
      escalationDays
      appealWeeks
      appealBody
      setAt
      setBy {
        id
        name
      }
      version
    }
  }
`);

export const SetPlanSettingMutation = graphql(`
  mutation SetPlanSetting($input: SetPlanSettingInput!) {
    setPlanSetting(input: $input) {
      setting {
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
