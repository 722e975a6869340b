import { Injectable } from '@nestjs/common';
import { recordChildTalkInput } from '@samplan/shared/contracts';
import { dateInOslo, type MeasureId, newId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { ChildTalkEntity } from '../../persistence/person/child-talk.entity';
import { ChildTalkRepository } from '../../persistence/person/child-talk.repository';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { PlanRepository } from '../../persistence/plan.repository';
import { ChildVoice } from './child-voice';

/** Writes down whether somebody has talked with the child. A later one stands beside the earlier; none is changed. */
@Injectable()
export class RecordChildTalk {
  constructor(
    private readonly authz: Authz,
    private readonly measures: MeasureRepository,
    private readonly plans: PlanRepository,
    private readonly talks: ChildTalkRepository,
    private readonly voice: ChildVoice,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeasureEntity> {
    const input = parseInput(recordChildTalkInput, raw);
    const id = parseId<MeasureId>(input.measureId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const measure = await this.measures.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id);
      if (!measure) throw this.authz.miss(ctx, 'measure', id);
      const scope = await this.authz.requireFor(ctx, 'child-talk:record', measure, { entity: 'measure', id });
      reportSeen(ctx, scope, 'plan', [measure]);
      if (await this.plans.isLocked(ctx, { of: 'measure', id })) throw Expected.of('TRANSITION_NOT_ALLOWED');
      if (!(await this.voice.concerns(ctx, measure.collaborationId, measure.accountableUnitId)))
        throw Expected.of('NOT_CHILD_WELFARE');
      if (input.talkedOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'talkedOn');
      const talk: ChildTalkEntity = {
        id: newId(ctx.now),
        tenantId: measure.tenantId,
        collaborationId: measure.collaborationId,
        measureId: measure.id,
        lifeArea: measure.lifeArea,
        outcome: input.outcome,
        reason: input.reason ?? null,
        talkedOn: input.talkedOn,
        guardianAnswer: input.guardianAnswer,
        guardianNote: input.guardianNote ?? null,
        recordedBy: ctx.viewer.personId,
        createdAt: ctx.now,
        removedAt: null,
        removedBy: null,
        version: 1,
      };
      await this.talks.insert(ctx, talk);
      const { outcome, talkedOn, guardianAnswer } = talk;
      await recordChange(ctx, {
        type: 'child_talk.recorded',
        entity: 'child_talk',
        id: talk.id,
        version: 1,
        collaborationId: talk.collaborationId,
        lifeArea: talk.lifeArea,
        before: null,
        after: { measureId: measure.id, outcome, talkedOn, guardianAnswer },
      });
      return measure;
    });
  }
}
