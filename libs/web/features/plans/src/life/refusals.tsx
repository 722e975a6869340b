import type { FragmentOf, RefusalStatus, RefusalSubject } from '@samplan/web/data';
import type { RefusalView } from '../graphql/plan-life';
import { standingRefusals } from '../logic/refused';
import { PlanRefusal } from './plan-refusal';

type Refusal = { id: string; about: RefusalSubject; status: RefusalStatus } & FragmentOf<typeof RefusalView>;

/** What the municipality says no to now; what was changed is not in the way of the plan any more. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  return standingRefusals(refusals).map((refusal) => <PlanRefusal key={refusal.id} refusal={refusal} />);
}
