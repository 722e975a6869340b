import { type PaperPageQuery, readFragment } from '@samplan/web/data';
import { PaperHelper, PaperMeasure } from '../graphql/paper-page';
import type { ShortPlan } from './short-texts';

const over = new Set(['DONE', 'STOPPED']);

/** The facts of a page, without anything a short text does not say. */
export function toShortPlan(
  collaboration: PaperPageQuery['collaboration'],
  stateText: (state: string) => string,
): ShortPlan | null {
  const { plan, nextMeeting } = collaboration;
  if (!plan) return null;
  const measures = readFragment(PaperMeasure, [...plan.goals.flatMap((goal) => goal.measures), ...plan.otherMeasures]);
  return {
    state: stateText(plan.state),
    coordinator: coordinatorOf(collaboration),
    goals: plan.goals.filter(({ state }) => state === 'OPEN').length,
    reviewDate: plan.reviewDate ?? null,
    nextMeeting: nextMeeting?.startsAt ?? null,
    measures: measures.map(({ title, status, accountableUnit, deadline, createdAt, settledAt }) => ({
      title,
      status,
      unit: accountableUnit ?? null,
      isOpen: !over.has(status),
      deadline: deadline ?? null,
      createdAt,
      settledAt: settledAt ?? null,
    })),
  };
}

export function coordinatorOf({ team }: PaperPageQuery['collaboration']): ShortPlan['coordinator'] {
  const found = readFragment(PaperHelper, team).find(({ level, deputyFor }) => level === 'COORDINATE' && !deputyFor);
  return found ? { name: found.person.name, unit: found.unit?.name ?? null, phone: found.phone ?? null } : null;
}
