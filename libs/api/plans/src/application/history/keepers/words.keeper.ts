import { Injectable } from '@nestjs/common';
import type { PlanId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';
import { WriteWords } from '../../person/write-words';
import type { Keeper, KeptRow } from './keeper';

/** What matters to the person: in the row of the plan, with versions of its own. */
@Injectable()
export class WordsKeeper implements Keeper {
  readonly kind = 'what_matters';
  readonly changeType = 'what_matters.edited';

  constructor(private readonly words: WriteWords) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { collaborationId, whatMatters, whatMattersVersion } = await this.words.hold(ctx, id as PlanId);
    return { id, collaborationId, lifeArea: 'common', version: whatMattersVersion, values: { whatMatters } };
  }

  /** Whoever puts words back stands for them. */
  async write(ctx: RequestContext, row: KeptRow, values: Values, version: number): Promise<void> {
    const id = row.id as PlanId;
    const text = values['whatMatters'] as string | null;
    await this.words.put(ctx, id, { text, authorId: ctx.viewer.personId, at: ctx.now }, version);
    await this.words.follow(ctx, id, text);
  }
}
