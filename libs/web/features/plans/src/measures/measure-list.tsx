import { type FragmentOf, readFragment } from '@samplan/web/data';
import { useState } from 'react';
import { MeasureView } from '../graphql/plan-page';
import { inReadingOrder } from '../logic/measure-steps';
import { FinishedMeasures } from './finished-measures';
import { MeasureRow } from './measure-row';

interface MeasureListProps {
  label: string;
  measures: readonly FragmentOf<typeof MeasureView>[];
}

/** What remains to be done, and folded away below it what is finished. */
export function MeasureList({ label, measures: masked }: MeasureListProps) {
  // What is finished while one looks stays where it stands, with its undo, until the next visit.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const measures = readFragment(MeasureView, masked);
  const { open, finished } = inReadingOrder(measures, touched);
  const row = (measure: (typeof measures)[number]) => (
    <MeasureRow
      key={measure.id}
      measure={measure}
      onTouch={() => setTouched((current) => new Set(current).add(measure.id))}
    />
  );
  return (
    <>
      {open.length > 0 ? (
        <ul className="pl-measures" aria-label={label}>
          {open.map(row)}
        </ul>
      ) : null}
      <FinishedMeasures measures={finished} row={row} />
    </>
  );
}
