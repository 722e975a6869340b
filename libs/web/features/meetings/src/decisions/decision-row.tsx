import { type FragmentOf, readFragment } from '@samplan/web/data';
import { useEffect, useRef } from 'react';
import { DecisionView } from '../graphql/meeting-page';
import { useMeeting } from '../meeting/meeting-context';
import type { AgendaItemModel } from '../meeting/meeting-model';
import { MadeMeasure } from './made-measure';
import { MakeMeasure } from './make-measure';

interface Props {
  decision: FragmentOf<typeof DecisionView>;
  item: AgendaItemModel;
}

/** A decision, and either the measure it became or the press that makes it one. */
export function DecisionRow({ decision: masked, item }: Props) {
  const decision = readFragment(DecisionView, masked);
  const { can, circle } = useMeeting();
  const row = useRef<HTMLLIElement>(null);
  const pressedHere = useRef(false);
  const made = Boolean(decision.measure);
  useEffect(() => {
    // The button that was pressed is gone; what it made is where one goes on.
    if (made && pressedHere.current) row.current?.focus();
  }, [made]);
  return (
    <li className="mt-decision" ref={row} tabIndex={-1}>
      <p className="mt-decision__text">{decision.text}</p>
      {decision.measure ? <MadeMeasure measure={decision.measure} /> : null}
      {!decision.measure && can('meeting:decide') && circle ? (
        <MakeMeasure decision={decision} item={item} circle={circle} onMade={() => (pressedHere.current = true)} />
      ) : null}
    </li>
  );
}
