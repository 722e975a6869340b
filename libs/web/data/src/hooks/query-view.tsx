import { ErrorState, LoadingState, NotFoundState } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import type { Fault } from '../errors/fault';
import { endsAccess } from '../errors/fault';
import type { QueryState } from './use-typed-query';

export interface QueryViewProps<Data> {
  query: QueryState<Data>;
  /** What stands there until the first answer. */
  loading?: ReactNode;
  /** What stands there when access has ended: the not-found page, or nothing for a part of a page that says it. */
  gone?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Every state a fetched screen can be in; a screen writes only the one where it has something to show. */
export function QueryView<Data>({ query, loading, gone = <NotFoundState />, children }: QueryViewProps<Data>) {
  const { data, fault, refetch } = query;
  if (endsAccess(fault)) return gone;
  if (data === undefined) return fault ? <FaultState fault={fault} onRetry={refetch} /> : (loading ?? <LoadingState />);
  return (
    <>
      {fault ? <FaultState fault={fault} onRetry={refetch} /> : null}
      {children(data)}
    </>
  );
}

const kinds = { OFFLINE: 'offline', RATE_LIMITED: 'rate-limited' } as const;

export function FaultState({ fault, onRetry }: { fault: Fault; onRetry?: () => void }) {
  const kind = fault.code === 'OFFLINE' || fault.code === 'RATE_LIMITED' ? kinds[fault.code] : 'error';
  return <ErrorState kind={kind} reference={fault.reference} onRetry={onRetry} />;
}
