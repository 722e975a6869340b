import { usePress, useTypedMutation } from '@samplan/web/data';
import { createContext, type ReactNode, useContext } from 'react';
import { SetProfessionalPlanRemovedMutation, SetServiceOfferRemovedMutation } from '../graphql/beside-goals';
import { SetGoalRemovedMutation, SetMeasureRemovedMutation } from '../graphql/change-goals';
import { SetContributorRemovedMutation } from '../graphql/contributors';

type Kind = 'goal' | 'measure' | 'contributor' | 'professionalPlan' | 'serviceOffer';
interface Removed {
  kind: Kind;
  id: string;
}

interface Removal {
  remove: (removed: Removed) => void;
  bringBack: (removed: Removed) => void;
}
const RemovalContext = createContext<Removal>({ remove: () => undefined, bringBack: () => undefined });
export const useRemoval = (): Removal => useContext(RemovalContext);

/** Taking away is one press; the page’s own «undo» takes it back. What stands in the way is said on the page. */
export function RemovalProvider({ children }: { children: ReactNode }) {
  const send = {
    goal: usePress(useTypedMutation(SetGoalRemovedMutation)),
    measure: usePress(useTypedMutation(SetMeasureRemovedMutation)),
    contributor: usePress(useTypedMutation(SetContributorRemovedMutation)),
    professionalPlan: usePress(useTypedMutation(SetProfessionalPlanRemovedMutation)),
    serviceOffer: usePress(useTypedMutation(SetServiceOfferRemovedMutation)),
  };
  const set = ({ kind, id }: Removed, removed: boolean): void => void send[kind].press({ input: { id, removed } });
  const problem = Object.values(send).find(({ anyProblem }) => anyProblem)?.anyProblem;
  return (
    <RemovalContext.Provider value={{ remove: (one) => set(one, true), bringBack: (one) => set(one, false) }}>
      {children}
      {problem ? (
        <p className="gl-failed" role="alert">
          {problem}
        </p>
      ) : null}
    </RemovalContext.Provider>
  );
}
