import { graphql } from '@samplan/web/data';

/** Asked by a form that is open: a page that is only read has no use for it. */
export const TakersQuery = graphql(`
  query Takers($collaborationId: ID!, $lifeArea: LifeArea!) {
    collaboration(id: $collaborationId) {
      id
      takers(lifeArea: $lifeArea) {
        people
        units
      }
    }
  }
`);
