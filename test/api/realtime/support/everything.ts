/** What one sees of a collaboration, with the version of each thing. */
export const everything = /* GraphQL */ `
  query Everything($id: ID!) {
    consentHistory(collaborationId: $id) {
      nodes {
        id
        version
      }
    }
    collaboration(id: $id) {
      team {
        id
        version
      }
      teamInvitations {
        id
        version
      }
      standingTeams {
        id
      }
      charter {
        id
        version
      }
      pastPlans {
        id
        version
        goals {
          id
          measures {
            id
            version
          }
        }
      }
      planRefusals {
        id
        version
      }
      needs {
        id
        version
      }
      plan {
        id
        version
        whatMatters {
          version
        }
        goals {
          id
          version
          scale {
            id
            version
          }
          measures {
            id
            version
            contributors {
              id
              version
            }
            childTalks {
              id
            }
          }
        }
      }
      evaluations {
        id
        version
      }
      rehabCourses {
        id
        version
        activities {
          id
          version
        }
      }
      professionalPlans {
        id
        version
      }
      serviceOffers {
        id
        version
      }
      meetings(first: 3) {
        nodes {
          id
          version
          agenda {
            id
            version
            decisions {
              id
            }
          }
        }
      }
      crisisSteps {
        id
        version
      }
      thread {
        id
        messages(last: 3) {
          nodes {
            id
          }
        }
      }
    }
  }
`;

/** Every id in an answer, with the versions that stand beside it: a plan and its own words are counted apart. */
export function versions(answer: object, found = new Map<string, number[]>()): Map<string, number[]> {
  const { id, version, whatMatters } = answer as {
    id?: string;
    version?: number;
    whatMatters?: { version: number } | null;
  };
  if (id)
    found.set(
      id,
      [version, whatMatters?.version].flatMap((one) => one ?? []),
    );
  for (const part of Object.values(answer) as unknown[]) if (part && typeof part === 'object') versions(part, found);
  return found;
}
