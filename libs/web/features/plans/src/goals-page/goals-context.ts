import type { ContributorViewFragment, GoalViewFragment, GoalsPageQuery } from '@samplan/web/data';
import { createContext, useContext } from 'react';

export interface GoalsContextValue {
  goals: readonly GoalViewFragment[];
  team: GoalsPageQuery['collaboration']['team'];
  contributorsOf: (measureId: string) => readonly ContributorViewFragment[];
  filtered: boolean;
  /** Whether a measure is among those one has chosen to see. */
  shows: (measure: { id: string }) => boolean;
}

/** There on the page of goals, where things can be put in order; elsewhere goals are only read. */
const GoalsContext = createContext<GoalsContextValue | null>(null);
export const GoalsProvider = GoalsContext.Provider;
const nobody: readonly ContributorViewFragment[] = [];

export const useGoals = (): GoalsContextValue | null => useContext(GoalsContext);

/** Who takes part in a measure; known on the page of goals alone. */
export const useContributors = (measureId: string): readonly ContributorViewFragment[] =>
  useGoals()?.contributorsOf(measureId) ?? nobody;
