import { graphql } from '@samplan/web/data';

export const SessionDocument = graphql(`
  query Session {
    session {
      demoMode
      loggedIn
      kind
      hatEnded
      waits
      idleExpiresAt
      provider
      hats {
        ...HatParts
      }
      hat {
        ...HatParts
      }
    }
  }
`);

export const HatParts = graphql(`
  fragment HatParts on Hat {
    personId
    name
    municipality {
      id
      name
    }
    roles
    unitName
    profession
    ownerOf
  }
`);

export const LoginProvidersDocument = graphql(`
  query LoginProviders {
    loginProviders {
      key
      kind
      name
    }
  }
`);

export const DemoPersonasDocument = graphql(`
  query DemoPersonas {
    demoPersonas {
      key
      name
      description
    }
  }
`);
