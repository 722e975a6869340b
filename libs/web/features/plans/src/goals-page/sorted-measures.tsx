import { type MeasureViewFragment, usePress } from '@samplan/web/data';
import { LiveRegion, Notice, useTranslation } from '@samplan/web/ui';
import { type RefObject, useState } from 'react';
import { MoveMeasureMutation } from '../graphql/change-goals';
import { mayChange } from '../logic/may-change';
import { inReadingOrder } from '../logic/measure-steps';
import { FinishedMeasures } from '../measures/finished-measures';
import { MeasureRow } from '../measures/measure-row';
import { Handle } from '../order/handle';
import { useSortable } from '../order/use-sortable';
import { usePlan } from '../words/plan-context';
import { useGoals } from './goals-context';
import { hasMore, MeasureMore } from './measure-more';
import { useKept } from '../words/use-kept';

/** What remains to be done in the order people have put it, and folded away below it what is finished. */
export function SortedMeasures({ label, measures }: { label: string; measures: readonly MeasureViewFragment[] }) {
  const { t } = useTranslation();
  const plan = usePlan();
  const context = useGoals();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const { press, anyProblem: problem } = usePress(
    useKept(MoveMeasureMutation, ({ input }) =>
      t('goals.order.move', { title: measures.find(({ id }) => id === input.id)?.title ?? '' }),
    ),
  );
  const { open, finished } = inReadingOrder(measures, touched);
  const sort = useSortable(
    open,
    (id, afterId) => press({ input: { id, afterId } }),
    ({ title }, place) => setTold(t('goals.order.moved', { title, place, all: open.length })),
  );
  const ordered = plan.can('measure:edit') && !context?.filtered;
  const row = (measure: MeasureViewFragment, inOrder: boolean) => {
    const movable = ordered && inOrder && open.length > 1 && mayChange(plan, measure);
    return (
      <MeasureRow
        key={measure.id}
        measure={measure}
        onTouch={() => setTouched((current) => new Set(current).add(measure.id))}
        itemProps={inOrder ? sort.itemProps(measure.id) : undefined}
        handle={movable ? <Handle title={measure.title} {...sort.handleProps(measure.id)} /> : null}
        more={
          hasMore(plan, measure) ? (
            <MeasureMore
              measure={measure}
              place={
                movable
                  ? { step: (by) => sort.step(measure.id, by), canStep: (by) => sort.canStep(measure.id, by) }
                  : undefined
              }
            />
          ) : null
        }
      />
    );
  };
  return (
    <>
      {problem ? (
        <Notice tone="danger" announce>
          {problem}
        </Notice>
      ) : null}
      <LiveRegion>{told}</LiveRegion>
      {sort.items.length > 0 ? (
        <ul className="pl-measures" aria-label={label} ref={sort.list as RefObject<HTMLUListElement>}>
          {sort.items.map((measure) => row(measure, true))}
        </ul>
      ) : null}
      <FinishedMeasures measures={finished} row={(measure) => row(measure, false)} unfolded={context?.filtered} />
    </>
  );
}
