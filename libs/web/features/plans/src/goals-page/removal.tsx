import { usePress } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { createContext, type ReactNode, useContext, useRef } from 'react';
import { SetProfessionalPlanRemovedMutation, SetServiceOfferRemovedMutation } from '../graphql/beside-goals';
import { SetGoalRemovedMutation, SetMeasureRemovedMutation } from '../graphql/change-goals';
import { SetContributorRemovedMutation } from '../graphql/contributors';
import { useKept } from '../words/use-kept';

type Kind = 'goal' | 'measure' | 'contributor' | 'professionalPlan' | 'serviceOffer';
interface Removed {
  kind: Kind;
  id: string;
  title: string;
}

interface Removal {
  remove: (removed: Removed) => void;
  bringBack: (removed: Removed) => void;
}
const RemovalContext = createContext<Removal>({ remove: () => undefined, bringBack: () => undefined });
export const useRemoval = (): Removal => useContext(RemovalContext);

/** Taking away is one press; the page’s own «undo» takes it back. What stands in the way is said on the page. */
export function RemovalProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const titles = useRef(new Map<string, string>());
  const what = ({ input: { id, removed } }: { input: { id: string | number; removed: boolean } }): string =>
    t(removed ? 'goals.removeOf' : 'goals.bringBackOf', { title: titles.current.get(String(id)) ?? '' });
  const send = {
    goal: usePress(useKept(SetGoalRemovedMutation, what)),
    measure: usePress(useKept(SetMeasureRemovedMutation, what)),
    contributor: usePress(useKept(SetContributorRemovedMutation, what)),
    professionalPlan: usePress(useKept(SetProfessionalPlanRemovedMutation, what)),
    serviceOffer: usePress(useKept(SetServiceOfferRemovedMutation, what)),
  };
  const set = ({ kind, id, title }: Removed, removed: boolean): void => {
    titles.current.set(id, title);
    void send[kind].press({ input: { id, removed } });
  };
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
