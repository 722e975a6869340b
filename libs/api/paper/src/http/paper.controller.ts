import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { type PaperPart, paperParts } from '@samplan/shared/contracts';
import { formatDate, printedText } from '@samplan/shared/i18n';
import { flushAccessLog } from '@samplan/api/platform/access-log';
import { Access } from '@samplan/api/platform/authz';
import { type Block, drawOnePage, drawPdf, type Setup } from '@samplan/api/platform/files';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PaperGate } from '../application/paper-gate';
import { ReadConsents } from '../application/read-consents';
import { ReadHelpers } from '../application/read-helpers';
import { ReadPlan } from '../application/read-plan';
import { composeConsents } from '../domain/compose-consents';
import { composeHelpers } from '../domain/compose-helpers';
import { composePlan } from '../domain/compose-plan';

/** The plan on paper: bytes, so not GraphQL. The language is the one the reader's browser asks in. */
@Controller('paper')
export class PaperController {
  constructor(
    private readonly gate: PaperGate,
    private readonly plan: ReadPlan,
    private readonly helpers: ReadHelpers,
    private readonly consents: ReadConsents,
  ) {}

  @Get(':collaborationId/plan')
  @Access('plan:print')
  async printPlan(
    @Ctx() ctx: RequestContext,
    @Param('collaborationId') id: string,
    @Query('parts') parts?: string,
  ): Promise<StreamableFile> {
    const paper = await logged(ctx, async () => this.plan.of(ctx, await this.gate.open(ctx, id)));
    const blocks = composePlan(paper, chosen(parts), ctx.language);
    const as = paper.plan ? setup(ctx, 'documentTitle', 'footer') : setup(ctx, 'documentTitleNoPlan', 'footerNoPlan');
    const { file } = await drawPdf(blocks, as);
    return asFile(file, 'samplan-plan');
  }

  @Get(':collaborationId/helpers')
  @Access('plan:print')
  async printHelpers(@Ctx() ctx: RequestContext, @Param('collaborationId') id: string): Promise<StreamableFile> {
    const paper = await logged(ctx, async () => {
      const opened = await this.gate.open(ctx, id);
      return { ...opened, helpers: await this.helpers.of(ctx, opened.scope, opened.id) };
    });
    const blocks: Block[] = composeHelpers(paper, ctx.language);
    return asFile(await drawOnePage(blocks, setup(ctx, 'helpersDocumentTitle', 'helpersFooter')), 'samplan-team');
  }

  @Get(':collaborationId/consents')
  @Access('consent:read')
  async printConsents(@Ctx() ctx: RequestContext, @Param('collaborationId') id: string): Promise<StreamableFile> {
    const paper = await logged(ctx, () => this.consents.of(ctx, id));
    const blocks = composeConsents(paper, ctx.language);
    const { file } = await drawPdf(blocks, setup(ctx, 'consentsDocumentTitle', 'helpersFooter'));
    return asFile(file, 'samplan-consents');
  }
}

/** What was read is in the log before anything is drawn, and so is an attempt from outside. */
async function logged<Result>(ctx: RequestContext, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } finally {
    await flushAccessLog(ctx);
  }
}

/** Nothing chosen is all of it; what we do not know is passed over. */
function chosen(text: string | undefined): ReadonlySet<PaperPart> {
  const asked = new Set((text ?? '').split(','));
  const known = paperParts.filter((part) => asked.has(part));
  return new Set(known.length > 0 ? known : paperParts);
}

function setup(
  { language, now }: RequestContext,
  title: 'documentTitle' | 'documentTitleNoPlan' | 'helpersDocumentTitle' | 'consentsDocumentTitle',
  footer: 'footer' | 'footerNoPlan' | 'helpersFooter',
): Setup {
  const say = printedText(language);
  const date = formatDate(language, now);
  return {
    title: say(title),
    language,
    footer: (page, of) => say(footer, { date, page, of }),
    missing: say('unknownMarks'),
  };
}

/** No name in the name of the file: it lies in a folder that others see. */
const asFile = (file: Buffer, name: string): StreamableFile =>
  new StreamableFile(file, { type: 'application/pdf', disposition: `attachment; filename="${name}.pdf"` });
