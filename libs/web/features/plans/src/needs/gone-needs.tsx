import { QueryView, usePress, useTypedQuery } from '@samplan/web/data';
import { Notice, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { GoneList } from '../goals-page/gone-list';
import { RemovedNeedsQuery, SetNeedRemovedMutation } from '../graphql/needs';
import { usePlan } from '../words/plan-context';
import { useKept } from '../words/use-kept';

/** Needs that were taken away, for whoever wants one back. Fetched when it is opened. */
export function GoneNeeds() {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const [open, setOpen] = useState(false);
  const query = useTypedQuery(RemovedNeedsQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['need.changed', 'circle.changed'] }],
    pause: !open,
  });
  const { press, anyProblem } = usePress(
    useKept(SetNeedRemovedMutation, ({ input }) =>
      t('goals.bringBackOf', { title: things?.find(({ id }) => id === input.id)?.title ?? '' }),
    ),
  );
  const things = query.data?.collaboration.removedNeeds.map(({ id, text, removedAt, moves }) => ({
    id,
    title: text,
    removedAt,
    mayBringBack: moves.includes('REMOVE'),
  }));
  return (
    <details className="pl-finished" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{things ? t('goals.gone', { count: things.length }) : t('goals.goneTitle')}</summary>
      {open ? (
        <QueryView query={query} gone={null}>
          {() => (
            <>
              {anyProblem ? (
                <Notice tone="danger" announce>
                  {anyProblem}
                </Notice>
              ) : null}
              <GoneList things={things ?? []} bringBack={({ id }) => void press({ input: { id, removed: false } })} />
            </>
          )}
        </QueryView>
      ) : null}
    </details>
  );
}
