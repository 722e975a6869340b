import { buildSchema, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { readFileSync } from 'node:fs';
import type { ChangeType } from '@samplan/shared/contracts';
import { inWorkspace } from '@samplan/tooling/dev-env';
import * as documents from '../../libs/web/data/src/generated/graphql';
import { paperTopics } from '../../libs/web/features/paper/src/logic/paper-topics';
import { needsTopics } from '../../libs/web/features/plans/src/logic/needs-topics';
import { evaluationTopics, planTopics, timelineTopics } from '../../libs/web/features/plans/src/logic/plan-topics';

const schema = buildSchema(readFileSync(inWorkspace('schema/graphql/schema.graphql'), 'utf8'));

/** What tells that one of a kind has changed. A measure stands in what is made of it, and is told of there. */
const tells: Record<string, readonly ChangeType[]> = {
  WhatMatters: ['what_matters.edited'],
  IndividualPlan: ['plan.changed', 'plan.edited'],
  PlanRefusal: ['plan_refusal.changed'],
  Goal: ['goal.added', 'goal.edited'],
  Measure: ['measure.edited'],
  Contributor: ['contributor.changed'],
  ChildTalk: ['child_talk.recorded', 'child_talk.changed'],
  Need: ['need.changed'],
  CrisisStep: ['crisis_step.changed'],
  ProfessionalPlan: ['professional_plan.changed'],
  ServiceOffer: ['service_offer.changed'],
  Evaluation: ['evaluation.changed'],
  GoalScale: ['goal_scale.changed'],
  RehabCourse: ['rehab_course.changed'],
  RehabActivity: ['rehab_activity.changed'],
  Meeting: ['meeting.called', 'meeting.edited'],
  TeamMember: ['team.edited', 'deputy.named', 'deputy.ended', 'membership.handed_over'],
  NextOfKin: ['relative.changed'],
  MyAccess: ['circle.changed'],
};

/** What a page reads and would not hear of. */
function unheard(text: string, topics: readonly { types: ChangeType[] }[]): string[] {
  const types = new TypeInfo(schema);
  const read = new Set<string>();
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field: () => {
        const type = types.getType();
        if (type) read.add(getNamedType(type).name);
      },
    }),
  );
  const heard = new Set(topics.flatMap((topic) => topic.types));
  return [...read].flatMap((name) =>
    (tells[name] ?? []).filter((type) => !heard.has(type)).map((type) => `${name}: ${type}`),
  );
}

it.each([
  ['the plan', documents.PlanPageDocument, planTopics],
  ['the goals', documents.GoalsPageDocument, planTopics],
  ['the plan on a start page', documents.PlanSummaryDocument, planTopics],
  ['the needs', documents.NeedsPageDocument, needsTopics],
  ['how it goes', documents.EvaluationPageDocument, evaluationTopics],
  ['the timeline', documents.TimelineDocument, timelineTopics],
  ['easy to read, and print', documents.PaperPageDocument, paperTopics],
])('%s hears of every change of what it shows', (_, document, topics) => {
  expect(unheard(String(document), topics('c'))).toEqual([]);
});

it('would be known, were a change not heard of', () => {
  expect(unheard(String(documents.PlanPageDocument), needsTopics('c'))).toContain('Goal: goal.edited');
});
