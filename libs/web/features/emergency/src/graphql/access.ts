import { graphql } from '@samplan/web/data';

export const ReadinessQuery = graphql(`
  query EmergencyReadiness {
    emergencyReadiness {
      on
      legalGround
      maxHours
      units {
        id
        name
      }
      open {
        id
        endsAt
        owner {
          id
          name
        }
      }
    }
  }
`);

/** Whether the door is there at all. */
export const DoorQuery = graphql(`
  query EmergencyDoor {
    emergencyReadiness {
      on
    }
  }
`);

export const OpenMutation = graphql(`
  mutation OpenEmergencyAccess($input: OpenEmergencyAccessInput!) {
    openEmergencyAccess(input: $input) {
      emergency {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AccessQuery = graphql(`
  query EmergencyAccess($id: ID!) {
    emergencyAccess(id: $id) {
      id
      reason
      endsAt
      owner {
        id
        name
      }
      crisisSteps {
        id
        earlyWarning
        steps
        whoDoes
        whoToCall
      }
      contacts {
        role
        relationship
        closest
        phone
        person {
          id
          name
          initials
        }
        unit {
          id
          name
        }
      }
    }
  }
`);

export const EndMutation = graphql(`
  mutation EndEmergencyAccess($input: EndEmergencyAccessInput!) {
    endEmergencyAccess(input: $input) {
      endedId
      errors {
        ...MutationErrors
      }
    }
  }
`);
