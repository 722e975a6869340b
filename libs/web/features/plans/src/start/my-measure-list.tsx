import type { MyMeasureItemFragment } from '@samplan/web/data';
import { type ReactNode, useState } from 'react';
import { keepTouched } from '../logic/keep-touched';
import type { NewStatus } from '../measures/use-set-status';
import { MyMeasureRow } from './my-measure-row';

interface MyMeasureListProps {
  measures: readonly MyMeasureItemFragment[];
  empty: ReactNode;
}

const none: ReadonlyMap<string, NewStatus> = new Map();

export function MyMeasureList({ measures, empty }: MyMeasureListProps) {
  const [touched, setTouched] = useState(none);
  const [list, setList] = useState({ fetched: measures, shown: measures });
  if (list.fetched !== measures) {
    setList({ fetched: measures, shown: keepTouched(list.shown, measures, new Set(touched.keys())) });
  }
  if (list.shown.length === 0) return empty;
  return (
    <ul className="pl-measures">
      {list.shown.map((measure) => (
        <MyMeasureRow
          key={measure.id}
          measure={newest(measure, touched.get(measure.id))}
          onStatus={(now) => setTouched((current) => new Map(current).set(measure.id, now))}
        />
      ))}
    </ul>
  );
}

/** What was just set here, until something newer is fetched. */
function newest(measure: MyMeasureItemFragment, set: NewStatus | undefined): MyMeasureItemFragment {
  if (!set || set.version < measure.version) return measure;
  return { ...measure, ...set, overdue: measure.overdue && set.status !== 'DONE' };
}
