import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import type { ThreadId } from '@samplan/shared/kernel';
import { Authz, type Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import type { ThreadEntity } from '../persistence/thread.entity';
import { ThreadRepository } from '../persistence/thread.repository';

/** Finds a thread that is about to be written to and stops those who may not. */
@Injectable()
export class ThreadGate {
  constructor(
    private readonly authz: Authz,
    private readonly threads: ThreadRepository,
  ) {}

  async thread(ctx: RequestContext, action: Action, id: ThreadId): Promise<{ thread: ThreadEntity; scope: Scope }> {
    const thread = await this.threads.one(ctx, await this.authz.everywhere(ctx, 'thread:read'), id);
    if (!thread) throw this.authz.miss(ctx, 'thread', id);
    return { thread, scope: await this.authz.requireFor(ctx, action, thread, { entity: 'thread', id }) };
  }
}
