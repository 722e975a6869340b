import '@fastify/multipart';
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { type ImportKind, importKinds, type ImportReport } from '@samplan/shared/contracts';
import { headingOf } from '@samplan/shared/i18n';
import { Access } from '@samplan/api/platform/authz';
import { toCsv } from '@samplan/api/platform/files';
import { badRequest, Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UnitGate } from '../access/gate';
import { fileKinds } from '../import/file-kinds';
import { ImportFile } from '../import/import-file';
import { ExportRepository } from '../persistence/export.repository';

const fingerprints = /^[0-9a-f]{64}$/;

/** Files in and out of the register: bytes, so not GraphQL. */
@Controller('register')
export class RegisterFilesController {
  constructor(
    private readonly gate: UnitGate,
    private readonly files: ImportFile,
    private readonly register: ExportRepository,
  ) {}

  /** Tells what a file would do, and does nothing. */
  @Post(':kind/look')
  @HttpCode(200)
  @Access('unit:administer')
  async look(
    @Ctx() ctx: RequestContext,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    const { bytes } = await this.upload(ctx, request);
    return this.files.run(ctx, known(kind), bytes, null);
  }

  /** Takes in a file that has been looked at. */
  @Post(':kind/import')
  @HttpCode(200)
  @Access('unit:administer')
  async import(
    @Ctx() ctx: RequestContext,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    const { bytes, fingerprint } = await this.upload(ctx, request);
    if (!fingerprint) throw badRequest();
    return this.files.run(ctx, known(kind), bytes, fingerprint);
  }

  @Get(':kind/template')
  @Access('unit:administer')
  async template(
    @Ctx() ctx: RequestContext,
    @Param('kind') kind: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await this.gate.administers(ctx);
    return asFile(reply, known(kind), toCsv([headings(ctx, known(kind))]));
  }

  /** What is there now, in the shape it can be taken in again. */
  @Get(':kind/export')
  @Access('unit:administer')
  async export(
    @Ctx() ctx: RequestContext,
    @Param('kind') kind: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await this.gate.administers(ctx);
    const rows = await this.register.rows(ctx, known(kind));
    return asFile(reply, known(kind), toCsv([headings(ctx, known(kind)), ...rows]));
  }

  /** Refuses before a byte is read whoever may not; too large a file is cut off and told as such. */
  private async upload(
    ctx: RequestContext,
    request: FastifyRequest,
  ): Promise<{ bytes: Buffer | null; fingerprint: string | null }> {
    await this.gate.administers(ctx);
    if (!request.isMultipart()) throw badRequest();
    const file = await request.file({ throwFileSizeLimit: false });
    if (!file) throw badRequest();
    const bytes = await file.toBuffer();
    const field = file.fields['fingerprint'];
    const given = field && 'value' in field ? String(field.value) : null;
    if (given !== null && !fingerprints.test(given)) throw badRequest();
    return { bytes: file.file.truncated ? null : bytes, fingerprint: given };
  }
}

function known(text: string): ImportKind {
  const kind = importKinds.find((one) => one === text);
  if (!kind) throw notFound();
  return kind;
}

const headings = (ctx: RequestContext, kind: ImportKind): string[] =>
  fileKinds[kind].columns.map((column) => headingOf(ctx.language, column));

function asFile(reply: FastifyReply, kind: ImportKind, text: string): string {
  void reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="samplan-${kind}.csv"`);
  return text;
}
