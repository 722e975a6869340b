import { isOverdue } from '../domain/measure';
import type { GoalEntity } from '../persistence/goals/goal.entity';
import type { MeasureEntity } from '../persistence/goals/measure.entity';
import type { PlanEntity } from '../persistence/plan.entity';
import type { Goal, IndividualPlan, Measure, WhatMatters } from './plan.type';

export function toWhatMatters(row: PlanEntity): WhatMatters | null {
  if (row.whatMatters === null || !row.whatMattersAuthorId || !row.whatMattersAt) return null;
  return {
    text: row.whatMatters,
    authorId: row.whatMattersAuthorId,
    writtenAt: row.whatMattersAt,
    version: row.whatMattersVersion,
  };
}

export function toPlan(row: PlanEntity): IndividualPlan {
  const { id, collaborationId, state, stateSince, stateReason, version } = row;
  const { wishedBy, wishedOn, wishedHow, consentOn, consentHow } = row;
  const { resources, ownContribution, kinContribution, neededCooperation } = row;
  const { periodStart, periodEnd, reviewDate, reviewMonths, reviewWas, reviewReason } = row;
  return {
    id,
    collaborationId,
    state,
    stateSince,
    stateReason,
    wishedBy,
    wishedOn,
    wishedHow,
    consentOn,
    consentHow,
    resources,
    ownContribution,
    kinContribution,
    neededCooperation,
    periodStart,
    periodEnd,
    reviewDate,
    reviewMonths,
    reviewWas,
    reviewReason,
    version,
    whatMatters: toWhatMatters(row),
  };
}

export function toGoal(row: GoalEntity): Goal {
  const { id, collaborationId, title, voice, lifeArea, details, isTop, state, stateReason, version } = row;
  const { createdAt, settledAt, removedAt, createdBy: createdById, parentId: parentIdUnchecked, planId } = row;
  const told = { id, collaborationId, title, voice, lifeArea, details, isTop, state, stateReason, version };
  const { reviewOn, reviewWas, reviewReason } = row;
  return {
    ...told,
    reviewOn,
    reviewWas,
    reviewReason,
    createdAt,
    settledAt,
    removedAt,
    createdById,
    planId,
    parentIdUnchecked,
  };
}

/** @param today the calendar date in Norway, which decides what is overdue */
export function toMeasure(row: MeasureEntity, today: string): Measure {
  const {
    id,
    collaborationId,
    title,
    how,
    extent,
    lifeArea,
    startDate,
    deadline,
    status,
    statusReason,
    userAnswer,
    version,
  } = row;
  return {
    id,
    collaborationId,
    title,
    how,
    extent,
    lifeArea,
    startDate,
    deadline,
    status,
    statusReason,
    userAnswer,
    version,
    createdAt: row.createdAt,
    settledAt: row.settledAt,
    removedAt: row.removedAt,
    createdById: row.createdBy,
    goalIdUnchecked: row.goalId,
    overdue: isOverdue(row, today),
    accountablePersonId: row.accountablePersonId,
    accountableUnitId: row.accountableUnitId,
  };
}
