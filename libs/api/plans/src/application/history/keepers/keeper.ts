import type { ChangeType, KeptKind, LifeArea } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';

/** A thing as it stands now, held until the transaction ends. */
export interface KeptRow {
  id: string;
  collaborationId: string;
  lifeArea: LifeArea;
  version: number;
  /** What its change rows tell of, by the names they use; `removed` for what can be removed. */
  values: Values;
}

/** Taking back what one did oneself, or bringing back how something was once, by whomever. */
export type PutBack = { undoes: number } | { restores: number };

/** Knows how one kind of thing is put back to something it was before. */
export interface Keeper {
  readonly kind: KeptKind;
  readonly changeType: ChangeType;
  /** Finds it, removed or not, for somebody who may change something of it; NOT_FOUND or FORBIDDEN otherwise. */
  find(ctx: RequestContext, id: string): Promise<KeptRow>;
  /**
   * Writes these values as the next version, for whoever may do that step itself. What may not stand any more is an
   * expected error.
   */
  write(ctx: RequestContext, row: KeptRow, values: Values, version: number, why: PutBack): Promise<void>;
  /** What can be judged only when all of the same step is written. */
  settle?(ctx: RequestContext, row: KeptRow, values: Values): Promise<void>;
}
