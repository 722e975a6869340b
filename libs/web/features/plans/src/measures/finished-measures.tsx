import { Folded, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';

interface FinishedMeasuresProps<M extends { id: string }> {
  measures: readonly M[];
  row: (measure: M) => ReactNode;
  /** Where what is finished is asked for too. */
  unfolded?: boolean;
}

/**
 * What is finished, folded away: after some years it is nearly all there is. It stands open for whoever has been led to
 * one of them.
 */
export function FinishedMeasures<M extends { id: string }>({ measures, row, unfolded }: FinishedMeasuresProps<M>) {
  const { t } = useTranslation();
  const [sought] = useState(() => measures.some(({ id }) => window.location.hash === `#${id}`));
  if (measures.length === 0) return null;
  return (
    <Folded className="pl-finished" open={unfolded || sought} summary={t('plans.finished', { count: measures.length })}>
      <ul className="pl-measures">{measures.map(row)}</ul>
    </Folded>
  );
}
