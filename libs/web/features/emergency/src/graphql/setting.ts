import { graphql } from '@samplan/web/data';

export const SettingQuery = graphql(`
  query EmergencySetting {
    emergencySetting {
      id
      legalGround
      maxHours
      from
      until
      setBy {
        id
        name
      }
    }
  }
`);

export const TurnOnMutation = graphql(`
  mutation SetEmergencyGround($input: SetEmergencyGroundInput!) {
    setEmergencyGround(input: $input) {
      setting {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const TurnOffMutation = graphql(`
  mutation EndEmergencyGround($input: EndEmergencyGroundInput!) {
    endEmergencyGround(input: $input) {
      setting {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
