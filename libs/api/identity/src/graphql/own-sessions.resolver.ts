import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext, unauthenticated } from '@samplan/api/platform/request';
import { EndOwnSession } from '../application/end-own-session';
import { OwnSessionsStore } from '../persistence/own-sessions.store';
import { EndOwnSessionInput, EndOwnSessionPayload, OwnSession } from './own-sessions.types';

@Resolver()
export class OwnSessionsResolver {
  constructor(
    private readonly own: OwnSessionsStore,
    private readonly ending: EndOwnSession,
  ) {}

  @Query(() => [OwnSession], { description: 'Where this login is logged in now, the last used first.' })
  @Access('session:list')
  async ownSessions(@Ctx() ctx: RequestContext): Promise<OwnSession[]> {
    const { session } = ctx.facts;
    if (!session) throw unauthenticated();
    return (await this.own.list(session.loginId)).map((row) => ({
      id: row.id,
      begunAt: row.begun_at,
      lastUsedAt: row.last_used_at,
      browser: row.browser ?? 'other',
      system: row.system ?? 'other',
      provider: row.provider,
      isThis: row.id === session.id,
    }));
  }

  @Mutation(() => EndOwnSessionPayload)
  @Access('session:end')
  endOwnSession(@Ctx() ctx: RequestContext, @Args('input') input: EndOwnSessionInput): Promise<EndOwnSessionPayload> {
    return attempt(ctx, 'endedId', () => this.ending.run(ctx, input.sessionId));
  }
}
