import type { Action } from '@samplan/shared/contracts';
import type { AccessLevel, LifeArea } from '@samplan/web/data';
import type { AwayDays } from '@samplan/web/ui';
import { createContext, useContext } from 'react';
import type { Reader } from '../logic/reader';

/** Somebody a measure can be given to. */
export interface Candidate {
  id: string;
  label: string;
  /** When they are not at work, as far as it is known. */
  away?: AwayDays | null;
}

/** What every part of a plan's page needs to know of whose plan it is and who is reading. */
export interface PlanContextValue {
  collaborationId: string;
  reader: Reader;
  ownerId: string;
  /** What the person is called in sentences. */
  name: string;
  me: string | null;
  level: AccessLevel;
  can: (action: Action) => boolean;
  areas: readonly LifeArea[];
  candidates: readonly Candidate[];
}

const PlanContext = createContext<PlanContextValue | null>(null);

export const PlanProvider = PlanContext.Provider;

export function usePlan(): PlanContextValue {
  const value = useContext(PlanContext);
  if (!value) throw new Error('A part of the plan page stands outside it');
  return value;
}
