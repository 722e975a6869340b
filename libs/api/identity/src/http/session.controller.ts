import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { parseId, type PersonId } from '@samplan/shared/kernel';
import { Access, PublicAccess } from '@samplan/api/platform/authz';
import { badRequest, Ctx, notFound, type RequestContext, unauthenticated } from '@samplan/api/platform/request';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { demoIssuer, demoPersonas } from '../demo/demo-personas';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { SessionStore } from '../persistence/session.store';
import { clearSessionCookie, setSessionCookie } from './session-cookie';

const demoLogin = z.object({ persona: z.string().max(50) });
const hatChoice = z.object({ personId: z.string().max(50) });

/** Login, choice of hat and logout: what sets or ends the cookie. */
@Controller('auth')
export class SessionController {
  constructor(
    private readonly sessions: SessionStore,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  @Post('demo-login')
  @HttpCode(200)
  @PublicAccess('Logs in as a ready-made persona; exists in demo mode only')
  async demoLogin(
    @Ctx() ctx: RequestContext,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ hats: number }> {
    if (!this.options.demoMode) throw notFound();
    const parsed = demoLogin.safeParse(body);
    const persona = parsed.success ? demoPersonas.find((one) => one.key === parsed.data.persona) : undefined;
    const loginId = persona && (await this.sessions.loginOf(demoIssuer, persona.subject));
    if (!loginId) throw badRequest();
    if (ctx.facts.session) await this.sessions.end(ctx.facts.session.id);
    const { token, sessionId } = await this.sessions.open(loginId);
    const hats = await this.sessions.hats(loginId);
    if (hats.length === 1) await this.sessions.chooseHat(sessionId, hats[0]!.person_id);
    setSessionCookie(reply, token, this.options);
    return { hats: hats.length };
  }

  @Post('hat')
  @HttpCode(200)
  @Access('session:choose-hat')
  async chooseHat(@Ctx() ctx: RequestContext, @Body() body: unknown): Promise<{ chosen: true }> {
    const parsed = hatChoice.safeParse(body);
    const personId = parsed.success ? parseId<PersonId>(parsed.data.personId) : null;
    if (!ctx.facts.session) throw unauthenticated();
    if (!personId || !(await this.sessions.chooseHat(ctx.facts.session.id, personId))) throw badRequest();
    return { chosen: true };
  }

  @Post('logout')
  @HttpCode(200)
  @PublicAccess('Logging out must always work, also when the session has ended already')
  async logout(
    @Ctx() ctx: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ loggedOut: true }> {
    if (ctx.facts.session) await this.sessions.end(ctx.facts.session.id);
    clearSessionCookie(reply, this.options);
    return { loggedOut: true };
  }
}
