import { Inject, Injectable } from '@nestjs/common';
import { type LoginId, newId, type SessionId } from '@samplan/shared/kernel';
import {
  deviceOf,
  hashOf,
  IDENTITY_OPTIONS,
  type IdentityOptions,
  LoginLimiter,
  newSecret,
  SessionStore,
} from '@samplan/api/identity';
import { NationalIds } from '@samplan/api/people';
import { Fault, type RequestContext } from '@samplan/api/platform/request';
import { readEntryCode, startOfCode } from '../domain/entry-code';
import { EntryCodeRepository } from '../persistence/entry-code.repository';

/** However much it is used, a session that a code opened is over after this. */
const absolute = '1 hour';

export interface CodeTry {
  code: string;
  address: string;
  userAgent: string | undefined;
}

/** Opens a narrow session for a child with a code. What was wrong with a code is noted, and told to nobody. */
@Injectable()
export class UseEntryCode {
  constructor(
    private readonly codes: EntryCodeRepository,
    private readonly nationalIds: NationalIds,
    private readonly sessions: SessionStore,
    private readonly limiter: LoginLimiter,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** The token of the new session; null when the code was no use. */
  async run(ctx: RequestContext, { code: typed, address, userAgent }: CodeTry): Promise<string | null> {
    const { correlationId, session } = ctx.facts;
    if (!(await this.limiter.mayBegin(address))) {
      this.options.onSecurityEvent({ event: 'too-many-attempts', correlationId });
      throw new Fault('RATE_LIMITED');
    }
    const code = readEntryCode(typed);
    const token = newSecret();
    const entered =
      code !== null &&
      (await ctx.write(() =>
        this.codes.use(ctx, {
          startHash: this.nationalIds.keyedHash('code', startOfCode(code)),
          codeHash: this.nationalIds.keyedHash('code', code),
          source: this.nationalIds.keyedHash('source', address),
          sessionId: newId<SessionId>(),
          tokenHash: hashOf(token),
          loginId: newId<LoginId>(),
          absolute,
          device: deviceOf(userAgent),
        }),
      ));
    this.options.onSecurityEvent({ event: entered ? 'code-login' : 'code-refused', correlationId });
    if (!entered) return null;
    if (session) await this.sessions.end(session.id);
    return token;
  }
}
