import { type FragmentOf, readFragment, type RefusalStatus, type RefusalSubject } from '@samplan/web/data';
import { Folded, useFormat, useTranslation } from '@samplan/web/ui';
import { RefusalView } from '../graphql/plan-life';
import { earlierRefusals } from '../logic/refused';
import { PlanRefusal } from './plan-refusal';

type Refusal = { id: string; about: RefusalSubject; status: RefusalStatus } & FragmentOf<typeof RefusalView>;

/** What is not in the way any more: in one line how it ended, for whoever was told that it is decided, and all of it within. */
export function EarlierRefusals({ refusals }: { refusals: readonly Refusal[] }) {
  return earlierRefusals(refusals).map((refusal) => <Earlier key={refusal.id} refusal={refusal} />);
}

function Earlier({ refusal: masked }: { refusal: Refusal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, about, settledOn } = readFragment(RefusalView, masked);
  const date = settledOn ? format.date(settledOn, 'long') : '';
  const ended = t(status === 'CHANGED' ? 'planLife.refusal.changed' : 'planLife.refusal.upheld', { date });
  return (
    <Folded summary={`${t(`planLife.refusal.about${about}`)}. ${ended}`}>
      <PlanRefusal refusal={masked} />
    </Folded>
  );
}
