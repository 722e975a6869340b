import { Inject, Injectable } from '@nestjs/common';
import { parseId, type SessionId } from '@samplan/shared/kernel';
import { notFound, type RequestContext, unauthenticated } from '@samplan/api/platform/request';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { OwnSessionsStore } from '../persistence/own-sessions.store';

/** Logs a forgotten machine out from another one. */
@Injectable()
export class EndOwnSession {
  constructor(
    private readonly own: OwnSessionsStore,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  async run(ctx: RequestContext, sessionId: string): Promise<string> {
    const { session, correlationId } = ctx.facts;
    if (!session) throw unauthenticated();
    const id = parseId<SessionId>(sessionId);
    if (!id || (await this.own.end(ctx, session.loginId, id)) === 0) throw notFound();
    this.options.onSecurityEvent({ event: 'session-ended', provider: session.provider ?? undefined, correlationId });
    return id;
  }
}
