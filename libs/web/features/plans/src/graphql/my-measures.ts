import { graphql } from '@samplan/web/data';

/** A measure as a start page lists it: what, for whom, by when. */
export const MyMeasureItem = graphql(`
  fragment MyMeasureItem on Measure {
    id
    collaborationId
    title
    extent
    deadline
    overdue
    status
    version
    owner {
      id
      name
    }
  }
`);

export const MyMeasuresQuery = graphql(`
  query MyMeasures($first: Int!, $after: String) {
    myMeasures(first: $first, after: $after) {
      nodes {
        id
        ...MyMeasureItem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What a person's start page says about the plan. */
export const PlanSummaryQuery = graphql(`
  query PlanSummary($collaborationId: ID!) {
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
      coordinator {
        id
      }
      planRefusals {
        id
        about
        status
        ...RefusalView
      }
      plan {
        id
        whatMatters {
          ...WhatMattersView
        }
        goals {
          id
          measures {
            id
            ...MeasureView
          }
        }
        otherMeasures {
          id
          ...MeasureView
        }
      }
    }
  }
`);
