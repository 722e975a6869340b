import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions, setSessionCookie } from '@samplan/api/identity';
import { PublicAccess } from '@samplan/api/platform/authz';
import { badRequest, Ctx, type RequestContext } from '@samplan/api/platform/request';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { UseEntryCode } from '../application/use-entry-code';

const codeTry = z.object({ code: z.string().max(50) });

/** Where a child comes in with a one-time code. */
@Controller('auth')
export class EntryCodeController {
  constructor(
    private readonly using: UseEntryCode,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** The same answer whether a code is wrong, used, old or tried too often. */
  @Post('code')
  @HttpCode(200)
  @PublicAccess('Logs in a child with a one-time code; a code that is no use says nothing of why')
  async enter(
    @Ctx() ctx: RequestContext,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ entered: boolean }> {
    const parsed = codeTry.safeParse(body);
    if (!parsed.success) throw badRequest();
    const { code } = parsed.data;
    const token = await this.using.run(ctx, { code, address: request.ip, userAgent: request.headers['user-agent'] });
    if (token) setSessionCookie(reply, token, this.options);
    return { entered: token !== null };
  }
}
