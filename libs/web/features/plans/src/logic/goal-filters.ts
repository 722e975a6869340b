import type { LifeArea, MeasureStatus } from '@samplan/web/data';
import { isFinished } from './measure-steps';

export interface GoalFilters {
  view: 'list' | 'board';
  /** Everybody, oneself, or the unit that answers. */
  who: string;
  due: '' | 'overdue' | 'week' | 'month';
  area: string;
  status: string;
}

export const noFilters: GoalFilters = { view: 'list', who: '', due: '', area: '', status: '' };
const dues: readonly string[] = ['overdue', 'week', 'month'];

/** What the address asks for. Ids and words of the program only: nothing personal stands in an address. */
export function readFilters(search: string): GoalFilters {
  const asked = new URLSearchParams(search);
  const due = asked.get('due') ?? '';
  return {
    view: asked.get('view') === 'board' ? 'board' : 'list',
    who: asked.get('who') ?? '',
    due: dues.includes(due) ? (due as GoalFilters['due']) : '',
    area: (asked.get('area') ?? '').toUpperCase(),
    status: (asked.get('status') ?? '').toUpperCase(),
  };
}

export function writeFilters({ view, ...filters }: GoalFilters): string {
  const asked = new URLSearchParams();
  if (view === 'board') asked.set('view', view);
  for (const [name, value] of Object.entries(filters)) if (value) asked.set(name, value.toLowerCase());
  const text = asked.toString();
  return text ? `?${text}` : '';
}

export const countFilters = ({ who, due, area, status }: GoalFilters): number =>
  [who, due, area, status].filter(Boolean).length;

interface Listed {
  status: MeasureStatus;
  lifeArea: LifeArea;
  deadline?: string | null;
  overdue: boolean;
  accountable?: { id: string } | null;
  accountableUnit?: { id: string } | null;
  contributors: readonly { person?: { id: string } | null; unit?: { id: string } | null }[];
}

/** @param today the date in Norway, as `YYYY-MM-DD` */
export function fits(measure: Listed, filters: GoalFilters, me: string | null, today: string): boolean {
  const { who, due, area, status } = filters;
  if (area && measure.lifeArea !== area) return false;
  if (status === 'OPEN' ? isFinished(measure.status) : status && measure.status !== status) return false;
  if (due === 'overdue' && !measure.overdue) return false;
  if ((due === 'week' || due === 'month') && !isDue(measure, addDays(today, due === 'week' ? 7 : 31))) return false;
  if (who === 'me') return involves(measure, me);
  return !who || measure.accountableUnit?.id === who || measure.contributors.some(({ unit }) => unit?.id === who);
}

const involves = (measure: Listed, me: string | null): boolean =>
  me !== null && (measure.accountable?.id === me || measure.contributors.some(({ person }) => person?.id === me));

const isDue = (measure: Listed, last: string): boolean =>
  !isFinished(measure.status) && Boolean(measure.deadline) && measure.deadline! <= last;

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
