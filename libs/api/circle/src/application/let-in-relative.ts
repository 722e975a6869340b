import { Injectable } from '@nestjs/common';
import { letInRelativeInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { notify } from '@samplan/api/notices';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, forbidden, type RequestContext } from '@samplan/api/platform/request';
import { NextOfKinEntity } from '@samplan/api/teams';
import type { z } from 'zod';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { Coordinators } from '../persistence/coordinators';
import { GroundRepository } from '../persistence/ground.repository';
import { periodFromToday } from './asked-days';
import { PeopleAtHome } from './at-home';
import { ConsentGate, type Passage } from './consent-gate';
import { Grounds } from './grounds';
import { StandingDeed } from './standing-deed';
import { tellOfRelative } from './tell';

type Input = z.output<typeof letInRelativeInput>;

/**
 * A relative or a spokesperson whom the person chooses, with the consent that opens the parts chosen: somebody known
 * here, somebody new by name, or, for the coordinator, by number.
 */
@Injectable()
export class LetInRelative extends StandingDeed<Input, NextOfKinEntity> {
  protected readonly action = 'relative:let-in';

  constructor(
    gate: ConsentGate,
    atHome: PeopleAtHome,
    private readonly rows: CircleRows,
    private readonly consents: GroundRepository,
    private readonly grounds: Grounds,
    private readonly coordinators: Coordinators,
  ) {
    super(gate, atHome);
  }

  override async run(ctx: RequestContext, raw: unknown): Promise<NextOfKinEntity> {
    const { named, ...input } = this.parse(raw);
    if (!named) return super.run(ctx, raw);
    return ctx.write(async () => {
      const passage = await this.gate.into(ctx, this.action, input.collaborationId);
      this.check(ctx, input, passage);
      const { personId, isNew } = await this.atHome.named(ctx, passage.collaborationId, named);
      if (!isNew) return this.letInBefore(ctx, passage, personId);
      const relative = await this.record(ctx, { ...input, named }, passage, personId);
      await this.askForLink(ctx, relative);
      return relative;
    });
  }

  protected parse(raw: unknown): Input {
    return parseInput(letInRelativeInput, raw);
  }

  protected check(ctx: RequestContext, input: Input, passage: Passage): void {
    if (input.atHome && !passage.records) throw forbidden();
    periodFromToday(ctx, input);
    this.gate.yes(ctx, passage, input.areas, input.said);
  }

  protected override listed(ctx: RequestContext, { kind, personId }: Input, { facts }: Passage): Promise<string> {
    return this.atHome[kind === 'next_of_kin' ? 'known' : 'anybody'](ctx, personId ?? '', facts.ownerId);
  }

  protected async record(
    ctx: RequestContext,
    input: Input,
    passage: Passage,
    personId: string,
  ): Promise<NextOfKinEntity> {
    const { collaborationId, scope } = passage;
    const yes = this.gate.yes(ctx, passage, input.areas, input.said);
    if (await this.known(ctx, passage, personId)) throw Expected.of('RELATIVE_EXISTS', 'personId');
    const relative: NextOfKinEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      personId,
      kind: input.kind,
      organisation: input.organisation ?? null,
      // Whoever speaks for somebody comes from an organisation, and is not whom one calls first.
      closest: input.closest && input.kind === 'next_of_kin',
      relationship: input.relationship,
      level: input.level,
      areas: input.areas,
      valid: writePeriod(periodFromToday(ctx, input)),
      idempotencyKey: input.named?.idempotencyKey ?? null,
      version: 1,
    };
    await this.rows.insert(ctx, NextOfKinEntity, relative);
    await tellOfRelative(ctx, relative, null, {
      areas: relative.areas,
      level: relative.level,
      until: input.until ?? null,
    });
    const former = await this.consents.consentTo(ctx, scope, { unitId: null, personId });
    const terms = {
      collaborationId,
      unitId: null,
      personId,
      areas: input.areas,
      purpose: input.purpose,
      lastDay: input.until ?? null,
    };
    await this.grounds.begin(ctx, terms, { yes }, former ?? undefined);
    return relative;
  }

  private async known(ctx: RequestContext, { scope }: Passage, personId: string): Promise<NextOfKinEntity | undefined> {
    return (await this.rows.ahead(ctx, scope, NextOfKinEntity)).find((one) => one.personId === personId);
  }

  private async letInBefore(ctx: RequestContext, passage: Passage, personId: string): Promise<NextOfKinEntity> {
    const relative = await this.known(ctx, passage, personId);
    if (!relative) throw Expected.of('CHANGED_MEANWHILE');
    return relative;
  }

  /** Somebody without a number comes in by a link, and whoever coordinates makes it. */
  private async askForLink(ctx: RequestContext, { collaborationId }: NextOfKinEntity): Promise<void> {
    const actorId = ctx.viewer.personId;
    const others = (await this.coordinators.of(ctx, collaborationId)).filter((id) => id !== actorId);
    await notify(ctx, { to: others, kind: 'link_wanted', collaborationId, actorId });
  }
}
