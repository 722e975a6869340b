import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';
import { ContributorRepository } from '../../../persistence/goals/contributor.repository';
import { Contributors } from '../../goals/contributors';
import type { Keeper, KeptRow } from './keeper';
import { removal } from './removal';

@Injectable()
export class ContributorKeeper implements Keeper {
  readonly kind = 'contributor';
  readonly changeType = 'contributor.changed';

  constructor(
    private readonly contributors: Contributors,
    private readonly rows: ContributorRepository,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { collaborationId, lifeArea, version, does, removedAt } = await this.contributors.find(ctx, id);
    return { id, collaborationId, lifeArea, version, values: { does, removed: removedAt !== null } };
  }

  async write(ctx: RequestContext, { id }: KeptRow, values: Values, version: number): Promise<void> {
    const { removed, ...fields } = values;
    if (removed === false) await this.contributors.refuseBack(ctx, await this.contributors.find(ctx, id));
    await this.rows.update(ctx, id, { ...fields, ...removal(ctx, removed), version });
  }
}
