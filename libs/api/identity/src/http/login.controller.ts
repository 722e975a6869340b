import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { PublicAccess } from '@samplan/api/platform/authz';
import { badRequest, Ctx, type RequestContext } from '@samplan/api/platform/request';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { BeginLogin } from '../application/begin-login';
import { EndFromProvider } from '../application/end-from-provider';
import { FinishLogin } from '../application/finish-login';
import { deviceOf } from '../domain/device';
import { LoginRefused } from '../domain/refusal';
import { newSecret } from '../domain/secrets';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { readLoginCookie, readSessionCookie, setLoginCookie, setSessionCookie } from './cookies';

const wish = z.object({
  provider: z.string().max(50),
  returnTo: z.string().max(500).nullish(),
  continuation: z.string().max(200).nullish(),
  beside: z.boolean().default(false),
});
const logoutOrder = z.object({ logout_token: z.string().max(20_000) });

/** To an identity provider and back, and what the provider itself has to say. */
@Controller('auth')
export class LoginController {
  constructor(
    private readonly begin: BeginLogin,
    private readonly finish: FinishLogin,
    private readonly endFromProvider: EndFromProvider,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** Told as an address, not as a redirect: the page itself goes there, so that no other page can start a login. */
  @Post('login')
  @HttpCode(200)
  @PublicAccess('Begins a login; nothing is told that was not sent')
  async beginLogin(
    @Ctx() ctx: RequestContext,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ location: string } | { problem: string }> {
    const parsed = wish.safeParse(body);
    if (!parsed.success) throw badRequest();
    const { provider, returnTo, continuation, beside } = parsed.data;
    const binding = readLoginCookie(request, this.options) ?? newSecret();
    try {
      const location = await this.begin.run(
        ctx,
        { provider, returnTo: returnTo ?? null, continuation: continuation ?? null, beside },
        { address: request.ip, binding, sessionToken: readSessionCookie(request, this.options) },
      );
      setLoginCookie(reply, binding, this.options);
      return { location: location.href };
    } catch (error) {
      if (!(error instanceof LoginRefused)) throw error;
      return { problem: error.problem };
    }
  }

  @Get('callback/:provider')
  @PublicAccess('Where an identity provider sends people back; what it says is proved before it is believed')
  async callback(
    @Ctx() ctx: RequestContext,
    @Param('provider') provider: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const outcome = await this.finish.run(ctx, {
      provider,
      url: request.url,
      binding: readLoginCookie(request, this.options),
      address: request.ip,
      device: deviceOf(request.headers['user-agent']),
    });
    if (outcome.token !== null) setSessionCookie(reply, outcome.token, this.options);
    await reply.redirect(pageAfter(outcome), 303);
  }

  @Post('backchannel-logout/:provider')
  @HttpCode(200)
  @PublicAccess('An identity provider ends sessions; its signed order is proved before it is followed')
  async backchannelLogout(
    @Ctx() ctx: RequestContext,
    @Param('provider') provider: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const parsed = logoutOrder.safeParse(body);
    if (!parsed.success) throw badRequest();
    await this.endFromProvider.run(ctx, provider, parsed.data.logout_token, request.ip);
  }
}

/** A page of ours: where the person was on their way, or the one with words for what went wrong. */
function pageAfter(outcome: Awaited<ReturnType<FinishLogin['run']>>): string {
  if (outcome.token !== null) return outcome.beside ? '/login/back' : outcome.goTo;
  return `${outcome.beside ? '/login/back' : '/login'}?problem=${outcome.refusal.problem}`;
}
