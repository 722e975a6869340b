import { Injectable } from '@nestjs/common';
import type { ChangeType, KeptKind } from '@samplan/shared/contracts';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';
import type { ProfessionalPlanEntity } from '../../../persistence/goals/professional-plan.entity';
import { ProfessionalPlanRepository } from '../../../persistence/goals/professional-plan.repository';
import type { GoalScaleEntity } from '../../../persistence/goals/goal-scale.entity';
import { GoalScaleRepository } from '../../../persistence/goals/goal-scale.repository';
import type { RehabCourseEntity } from '../../../persistence/evaluation/rehab-course.entity';
import { RehabCourseRepository } from '../../../persistence/evaluation/rehab-course.repository';
import type { ChildTalkEntity } from '../../../persistence/person/child-talk.entity';
import { ChildTalkRepository } from '../../../persistence/person/child-talk.repository';
import type { ServiceOfferEntity } from '../../../persistence/goals/service-offer.entity';
import { ServiceOfferRepository } from '../../../persistence/goals/service-offer.repository';
import { rehabCourseKind } from '../../evaluation/rehab-courses';
import { goalScaleKind } from '../../goals/goal-scales';
import { professionalPlanKind } from '../../goals/professional-plans';
import { serviceOfferKind } from '../../goals/service-offers';
import { childTalkKind } from '../../person/take-away-child-talk';
import { KeptGate, type Kind } from '../kept-gate';
import type { Keeper, KeptRow } from './keeper';
import { removal } from './removal';

type Small = ChildTalkEntity | ProfessionalPlanEntity | ServiceOfferEntity | GoalScaleEntity | RehabCourseEntity;

/** For small things that hang on a plan and are alike in all but what they say. */
abstract class SmallKeeper<Row extends Small> implements Keeper {
  abstract readonly kind: KeptKind;
  readonly changeType: ChangeType;

  protected constructor(
    private readonly gate: KeptGate,
    private readonly of: Kind<Row>,
    private readonly says: (row: Row) => Values,
    /** Whether fields put back fit with those that stay. */
    private readonly fits: (values: Values) => boolean = () => true,
  ) {
    this.changeType = of.type;
  }

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { row } = await this.gate.find(ctx, this.of, id);
    const { collaborationId, lifeArea, version, removedAt } = row;
    return { id, collaborationId, lifeArea, version, values: { ...this.says(row), removed: removedAt !== null } };
  }

  async write(ctx: RequestContext, { id, values: now }: KeptRow, values: Values, version: number): Promise<void> {
    const { removed, ...fields } = values;
    if (!this.fits({ ...now, ...fields })) throw Expected.of('CHANGED_MEANWHILE');
    await this.of.rows.update(ctx, id, { ...fields, ...removal(ctx, removed), version } as Partial<Row>);
  }
}

@Injectable()
export class ChildTalkKeeper extends SmallKeeper<ChildTalkEntity> {
  readonly kind = 'child_talk';

  constructor(gate: KeptGate, rows: ChildTalkRepository) {
    super(gate, childTalkKind(rows), ({ outcome, talkedOn }) => ({ outcome, talkedOn }));
  }
}

@Injectable()
export class ProfessionalPlanKeeper extends SmallKeeper<ProfessionalPlanEntity> {
  readonly kind = 'professional_plan';

  constructor(gate: KeptGate, rows: ProfessionalPlanRepository) {
    super(gate, professionalPlanKind(rows), ({ kind, title, unitId, keptWhere, reviseOn }) => ({
      kind,
      title,
      unitId,
      keptWhere,
      reviseOn,
    }));
  }
}

@Injectable()
export class ServiceOfferKeeper extends SmallKeeper<ServiceOfferEntity> {
  readonly kind = 'service_offer';

  constructor(gate: KeptGate, rows: ServiceOfferRepository) {
    super(
      gate,
      serviceOfferKind(rows),
      ({ unitId, wish, answer, reason }) => ({ unitId, wish, answer, reason }),
      ({ answer, reason }) => answer === 'can' || Boolean(reason),
    );
  }
}

@Injectable()
export class GoalScaleKeeper extends SmallKeeper<GoalScaleEntity> {
  readonly kind = 'goal_scale';

  constructor(gate: KeptGate, rows: GoalScaleRepository) {
    super(gate, goalScaleKind(rows), ({ muchLess, less, asHoped, more, muchMore, withPerson }) => ({
      muchLess,
      less,
      asHoped,
      more,
      muchMore,
      withPerson,
    }));
  }
}

@Injectable()
export class RehabCourseKeeper extends SmallKeeper<RehabCourseEntity> {
  readonly kind = 'rehab_course';

  constructor(gate: KeptGate, rows: RehabCourseRepository) {
    super(
      gate,
      rehabCourseKind(rows),
      ({ purpose, fromDate, untilDate, intensity }) => ({ purpose, fromDate, untilDate, intensity }),
      ({ fromDate, untilDate }) => String(fromDate) <= String(untilDate),
    );
  }
}
