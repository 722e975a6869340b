import { forRoles } from '@samplan/web/session';
import { lazyPart } from '@samplan/web/ui';

/** Parts of a plan with pages of their own; a start page should not pay for them. */
export const GoalsPage = lazyPart(
  ['errors', 'goals', 'history', 'kept', 'plans'],
  async () => (await import('./goals-page/goals-page')).GoalsPage,
);
export const EvaluationPage = lazyPart(
  ['evaluation', 'goals', 'history', 'kept', 'plans'],
  async () => (await import('./evaluation/evaluation-page')).EvaluationPage,
);
export const TimelinePage = lazyPart(
  ['goals', 'history', 'plans'],
  async () => (await import('./timeline/timeline-page')).TimelinePage,
);
export const NeedsPage = lazyPart(
  ['errors', 'goals', 'history', 'kept', 'needs', 'plans'],
  async () => (await import('./needs/needs-page')).NeedsPage,
);
export const BeginPage = lazyPart(
  ['kept', 'planLife', 'plans'],
  async () => (await import('./begin/begin-page')).BeginPage,
);
export const ClosePage = lazyPart(
  ['kept', 'planLife', 'plans'],
  async () => (await import('./closing/close-page')).ClosePage,
);
export const TemplatesPage = lazyPart(
  ['planLife'],
  async () => (await import('./templates/templates-page')).TemplatesPage,
);
const KeepTemplates = lazyPart(
  ['history', 'kept', 'planLife'],
  async () => (await import('./templates/keep-page')).KeepPage,
);
const Setting = lazyPart(
  ['kept', 'organisations', 'planLife'],
  async () => (await import('./setting/setting-page')).SettingPage,
);

export const KeepTemplatesPage = forRoles(['ADMINISTRATOR', 'COORDINATING_UNIT'], KeepTemplates);
export const PlanSettingPage = forRoles(['ADMINISTRATOR'], Setting);
