import { useTranslation } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';

interface FinishedMeasuresProps<M extends { id: string }> {
  measures: readonly M[];
  row: (measure: M) => ReactNode;
  /** Where what is finished is asked for too. */
  unfolded?: boolean;
}

/**
 * What is finished, folded away. After some years it is nearly all there is, so its rows are drawn when somebody opens
 * it or has been led to one of them, and then stay: somebody may be writing in one.
 */
export function FinishedMeasures<M extends { id: string }>({ measures, row, unfolded }: FinishedMeasuresProps<M>) {
  const { t } = useTranslation();
  const [sought] = useState(() => measures.some(({ id }) => window.location.hash === `#${id}`));
  const [opened, setOpened] = useState(sought);
  if (measures.length === 0) return null;
  return (
    <details
      className="pl-finished"
      open={unfolded || sought || undefined}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{t('plans.finished', { count: measures.length })}</summary>
      {unfolded || opened ? <ul className="pl-measures">{measures.map(row)}</ul> : null}
    </details>
  );
}
