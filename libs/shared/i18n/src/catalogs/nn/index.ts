import type { Parts } from '../../catalog';
import { common } from './common';
import { places } from './places';
import { session } from './session';
import { start } from './start';
import { vocabulary } from './vocabulary';

export const nn: Parts = {
  common: () => common,
  places: () => places,
  session: () => session,
  start: () => start,
  vocabulary: () => vocabulary,
  circle: async () => (await import('./circle')).circle,
  consent: async () => (await import('./consent')).consent,
  crisis: async () => (await import('./crisis')).crisis,
  emergency: async () => (await import('./emergency')).emergency,
  entry: async () => (await import('./entry')).entry,
  errors: async () => (await import('./errors')).errors,
  evaluation: async () => (await import('./evaluation')).evaluation,
  goals: async () => (await import('./goals')).goals,
  guard: async () => (await import('./guard')).guard,
  handover: async () => (await import('./handover')).handover,
  history: async () => (await import('./history')).history,
  kept: async () => (await import('./kept')).kept,
  log: async () => (await import('./log')).log,
  logControl: async () => (await import('./log-control')).logControl,
  meetings: async () => (await import('./meetings')).meetings,
  messaging: async () => (await import('./messaging')).messaging,
  needs: async () => (await import('./needs')).needs,
  notices: async () => (await import('./notices')).notices,
  organisations: async () => (await import('./organisations')).organisations,
  paper: async () => (await import('./paper')).paper,
  planLife: async () => (await import('./plan-life')).planLife,
  plans: async () => (await import('./plans')).plans,
  teams: async () => (await import('./teams')).teams,
  together: async () => (await import('./together')).together,
};
