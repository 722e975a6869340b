import { graphql } from '@samplan/web/data';

export const ContactOf = graphql(`
  fragment ContactOf on Person {
    id
    name
    contact {
      address
      phone
      email
      version
    }
  }
`);

export const ReachQuery = graphql(`
  query Reach($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      addressProtection
      myAccess {
        relation
        actions
      }
      owner {
        id
        ...ContactOf
      }
      team {
        id
        level
        seesPlace
        person {
          id
          name
        }
        unit {
          id
          name
        }
      }
    }
  }
`);

export const IdentityQuery = graphql(`
  query Identity($collaborationId: ID!) {
    identity(collaborationId: $collaborationId) {
      givenName
      familyName
      bornOn
      expectedOn
      isNumbered
      hasLoggedIn
    }
  }
`);

export const IdentifyPersonMutation = graphql(`
  mutation IdentifyPerson($input: IdentifyPersonInput!) {
    identifyPerson(input: $input) {
      identity {
        bornOn
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const NearQuery = graphql(`
  query ReachNear($collaborationId: ID!) {
    whoSees(collaborationId: $collaborationId) {
      id
      child
      relatives {
        id
        person {
          ...ContactOf
        }
      }
      guardians {
        id
        mayConsent
        person {
          ...ContactOf
        }
      }
      parents {
        id
        person {
          ...ContactOf
        }
      }
    }
  }
`);

export const EditContactMutation = graphql(`
  mutation EditContact($input: EditContactInput!) {
    editContact(input: $input) {
      contact {
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetAddressProtectionMutation = graphql(`
  mutation SetAddressProtection($input: SetAddressProtectionInput!) {
    setAddressProtection(input: $input) {
      done
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetSeesPlaceMutation = graphql(`
  mutation SetSeesPlace($input: SetSeesPlaceInput!) {
    setSeesPlace(input: $input) {
      member {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
