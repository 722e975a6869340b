import { isOverdue } from '../domain/measure';
import type { GoalEntity } from '../persistence/goal.entity';
import type { MeasureEntity } from '../persistence/measure.entity';
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
  const { id, collaborationId, state, periodStart, periodEnd, reviewDate, version } = row;
  return { id, collaborationId, state, periodStart, periodEnd, reviewDate, version, whatMatters: toWhatMatters(row) };
}

export function toGoal(row: GoalEntity): Goal {
  const { id, collaborationId, title, voice, lifeArea, position, version } = row;
  return { id, collaborationId, title, voice, lifeArea, position, version };
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
    goalIdUnchecked: row.goalId,
    overdue: isOverdue(row, today),
    accountablePersonId: row.accountablePersonId,
    accountableUnitId: row.accountableUnitId,
  };
}
