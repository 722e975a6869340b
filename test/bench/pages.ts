import {
  AccessLogDocument,
  CoordinationOverviewDocument,
  EvaluationPageDocument,
  GoalsPageDocument,
  HistoryDocument,
  NeedsPageDocument,
  NoticesDocument,
  PeopleDocument,
  PlanPageDocument,
  TeamDocument,
  TimelineDocument,
  UnitDirectoryDocument,
  UnreadNoticesDocument,
  UnownedNeedsDocument,
  WorkStartDocument,
} from '../../libs/web/data/src/generated/graphql';
import type { Bench } from './program';

export interface Page {
  name: string;
  document: { toString(): string };
  as: 'professional' | 'owner' | 'coordinating';
  variables: (bench: Bench) => Record<string, unknown>;
}

const ofCollaboration = ({ collaborationId }: Bench): Record<string, unknown> => ({ collaborationId });
const ofPlan = (name: string, document: Page['document'], rest = {}): Page => ({
  name,
  document,
  as: 'professional',
  variables: (bench) => ({ ...ofCollaboration(bench), ...rest }),
});

export const planPage = ofPlan('plan', PlanPageDocument);

/** The questions the web client asks for these pages, word for word. */
export const pages: Page[] = [
  { name: 'my plans', document: PeopleDocument, as: 'professional', variables: () => ({}) },
  { name: 'start page', document: WorkStartDocument, as: 'professional', variables: () => ({ first: 20 }) },
  planPage,
  ofPlan('team', TeamDocument),
  {
    name: 'log',
    document: AccessLogDocument,
    as: 'owner',
    variables: (bench) => ({ ...ofCollaboration(bench), first: 30 }),
  },
  { name: 'notices', document: NoticesDocument, as: 'professional', variables: () => ({ first: 30 }) },
  { name: 'unread notices', document: UnreadNoticesDocument, as: 'professional', variables: () => ({}) },
  {
    name: 'who can help',
    document: UnitDirectoryDocument,
    as: 'professional',
    variables: () => ({ search: 'trening' }),
  },
  { name: 'coordinating unit', document: CoordinationOverviewDocument, as: 'coordinating', variables: () => ({}) },
  {
    name: 'coordinating unit, sought by name',
    document: CoordinationOverviewDocument,
    as: 'coordinating',
    variables: () => ({ search: 'Nummer 12' }),
  },
  { name: 'needs nobody owns', document: UnownedNeedsDocument, as: 'coordinating', variables: () => ({}) },
];

/** The pages of one plan, which grow with what it holds. */
export const pagesOfPlan: Page[] = [
  planPage,
  ofPlan('goals and measures', GoalsPageDocument),
  ofPlan('needs', NeedsPageDocument),
  ofPlan('evaluation', EvaluationPageDocument),
  ofPlan('timeline', TimelineDocument),
  ofPlan('history', HistoryDocument, { first: 30 }),
];

export const operationOf = ({ document }: Page): string => /query (\w+)/.exec(document.toString())![1]!;

export function requestOf(bench: Bench, page: Page): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: bench[page.as].cookie },
    body: JSON.stringify({ query: page.document.toString(), variables: page.variables(bench) }),
  };
}

export async function answerOf(bench: Bench, page: Page): Promise<{ took: number; text: string }> {
  const begun = performance.now();
  const response = await fetch(`${bench.origin}/graphql`, requestOf(bench, page));
  const text = await response.text();
  const took = performance.now() - begun;
  const { errors, data } = JSON.parse(text) as { errors?: { message: string }[]; data?: Record<string, unknown> };
  if (errors) throw new Error(`${page.name}: ${errors[0]!.message}`);
  if (!data || Object.values(data).includes(null)) throw new Error(`${page.name}: nothing was found`);
  return { took, text };
}

export const percentile = (list: number[], part: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))]!;
