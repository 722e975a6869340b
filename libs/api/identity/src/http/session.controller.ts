import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { parseId, type PersonId } from '@samplan/shared/kernel';
import { Access, PublicAccess } from '@samplan/api/platform/authz';
import { badRequest, Ctx, Fault, notFound, type RequestContext, unauthenticated } from '@samplan/api/platform/request';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LogOut } from '../application/log-out';
import { LoginLimiter } from '../application/login-limiter';
import { demoIssuer, demoPersonas } from '../demo/demo-personas';
import { deviceOf } from '../domain/device';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { SessionStore } from '../persistence/session.store';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './cookies';

const demoLogin = z.object({ persona: z.string().max(50) });
const hatChoice = z.object({ personId: z.string().max(50) });

interface LoggedOut {
  /** The provider's address for logging out there as well; null when there is nothing to end. */
  location: string | null;
}

/** Personas, choice of hat and logout: what sets or ends the cookie, but for the way by a provider. */
@Controller('auth')
export class SessionController {
  constructor(
    private readonly sessions: SessionStore,
    private readonly logOut: LogOut,
    private readonly limiter: LoginLimiter,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  @Post('demo-login')
  @HttpCode(200)
  @PublicAccess('Logs in as a ready-made persona; exists in demo mode only')
  async demoLogin(
    @Ctx() ctx: RequestContext,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ hats: number }> {
    if (!this.options.demoMode) throw notFound();
    if (!(await this.limiter.mayBegin(request.ip))) throw new Fault('RATE_LIMITED');
    const parsed = demoLogin.safeParse(body);
    const persona = parsed.success ? demoPersonas.find((one) => one.key === parsed.data.persona) : undefined;
    const loginId = persona && (await this.sessions.loginOf(demoIssuer, persona.subject));
    if (!loginId) throw badRequest();
    if (ctx.facts.session) await this.sessions.end(ctx.facts.session.id);
    const device = deviceOf(request.headers['user-agent']);
    const { token, sessionId } = await this.sessions.open(loginId, { device, provider: null });
    const hats = await this.sessions.hats(loginId);
    if (hats.length === 1) await this.sessions.chooseHat(sessionId, hats[0]!.person_id);
    setSessionCookie(reply, token, this.options);
    return { hats: hats.length };
  }

  @Post('hat')
  @HttpCode(200)
  @Access('session:choose-hat')
  async chooseHat(
    @Ctx() ctx: RequestContext,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ chosen: true }> {
    const parsed = hatChoice.safeParse(body);
    const personId = parsed.success ? parseId<PersonId>(parsed.data.personId) : null;
    const oldToken = readSessionCookie(request, this.options);
    if (!ctx.facts.session || !oldToken) throw unauthenticated();
    const token = personId && (await this.sessions.changeHat(ctx.facts.session.id, personId, oldToken));
    if (!token) throw badRequest();
    setSessionCookie(reply, token, this.options);
    return { chosen: true };
  }

  @Post('logout')
  @HttpCode(200)
  @PublicAccess('Logging out must always work, also when the session has ended already')
  async logout(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoggedOut> {
    const location = await this.logOut.here(ctx, readSessionCookie(request, this.options));
    clearSessionCookie(reply, this.options);
    return { location };
  }

  @Post('logout-everywhere')
  @HttpCode(200)
  @Access('session:end')
  async logoutEverywhere(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoggedOut> {
    const location = await this.logOut.everywhere(ctx, readSessionCookie(request, this.options));
    clearSessionCookie(reply, this.options);
    return { location };
  }
}
