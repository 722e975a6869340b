import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isLanguage, type Language } from '@samplan/shared/i18n';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { readTemplate } from '../../domain/template';
import { AddFromTemplate } from '../../application/life/add-from-template';
import { KeepPlanTemplate } from '../../application/life/keep-plan-template';
import { PlanTemplates } from '../../persistence/life/plan-templates';
import { PlanPayload } from './plan-life.type';
import { toPlan } from '../plan.mapping';
import {
  AddFromTemplateInput,
  PlanTemplate,
  PlanTemplateIdInput,
  PlanTemplatePayload,
  RestorePlanTemplateInput,
  SavePlanTemplateInput,
  TemplateText,
  TemplateVersion,
  toTemplate,
} from './plan-template.type';

/** Templates are no secret, and say nothing of anybody. */
@Resolver(() => PlanTemplate)
export class PlanTemplateResolver {
  constructor(
    private readonly templates: PlanTemplates,
    private readonly keep: KeepPlanTemplate,
    private readonly additions: AddFromTemplate,
  ) {}

  @Query(() => [PlanTemplate], { description: 'Those that come with the program first; also retired ones.' })
  @Access('plan-template:read')
  async planTemplates(
    @Ctx() ctx: RequestContext,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
  ): Promise<PlanTemplate[]> {
    return (await this.templates.all(ctx)).map((row) => toTemplate(row, inLanguage(ctx, language)));
  }

  @Query(() => TemplateText, { description: '0 is as it came with the program.' })
  @Access('plan-template:keep')
  async planTemplateVersion(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('number', { type: () => Int }) number: number,
    @Args('language', { type: () => String, nullable: true }) language: string | null,
  ): Promise<TemplateText> {
    return { number, ...readTemplate(await this.keep.version(ctx, id, number), inLanguage(ctx, language)) };
  }

  @Mutation(() => PlanTemplatePayload)
  @Access('plan-template:keep')
  restorePlanTemplate(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RestorePlanTemplateInput,
  ): Promise<PlanTemplatePayload> {
    return this.answer(ctx, () => this.keep.restore(ctx, input));
  }

  @Mutation(() => PlanTemplatePayload)
  @Access('plan-template:keep')
  savePlanTemplate(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SavePlanTemplateInput,
  ): Promise<PlanTemplatePayload> {
    return this.answer(ctx, () => this.keep.save(ctx, input), input.language);
  }

  @Mutation(() => PlanTemplatePayload)
  @Access('plan-template:keep')
  retirePlanTemplate(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PlanTemplateIdInput,
  ): Promise<PlanTemplatePayload> {
    return this.answer(ctx, () => this.keep.setRetired(ctx, input, true));
  }

  @Mutation(() => PlanTemplatePayload)
  @Access('plan-template:keep')
  offerPlanTemplate(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PlanTemplateIdInput,
  ): Promise<PlanTemplatePayload> {
    return this.answer(ctx, () => this.keep.setRetired(ctx, input, false));
  }

  @Mutation(() => PlanPayload)
  @Access('plan:run')
  addFromTemplate(@Ctx() ctx: RequestContext, @Args('input') input: AddFromTemplateInput): Promise<PlanPayload> {
    return attempt(ctx, 'plan', async () => toPlan(await this.additions.run(ctx, input)));
  }

  @ResolveField(() => [TemplateVersion], { description: 'The newest first.' })
  @Inherits('Templates are no secret')
  versions(@Ctx() ctx: RequestContext, @Parent() { rowId }: PlanTemplate): Promise<TemplateVersion[]> {
    return rowId ? this.templates.versions(ctx, rowId) : Promise.resolve([]);
  }

  private answer(
    ctx: RequestContext,
    work: () => Promise<string>,
    language: string | null = null,
  ): Promise<PlanTemplatePayload> {
    return attempt(ctx, 'template', async () => {
      const id = await work();
      const row = (await this.templates.all(ctx)).find((one) => one.id === id);
      if (!row) throw notFound();
      return toTemplate(row, inLanguage(ctx, language));
    });
  }
}

@Resolver(() => TemplateVersion)
export class TemplateVersionResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('A person the reader may not see is left out')
  setBy(@Ctx() ctx: RequestContext, @Parent() { setById }: TemplateVersion): Promise<Person | null> {
    return this.people.personOrNull(ctx, setById);
  }
}

const inLanguage = (ctx: RequestContext, asked: string | null): Language => (isLanguage(asked) ? asked : ctx.language);
