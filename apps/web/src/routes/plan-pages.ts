import { lazy } from 'react';

/** How a plan begins and ends, its templates, and what the municipality decides; fetched when they are first opened. */
export const BeginPlan = lazy(async () => ({ default: (await import('@samplan/web/features/plans')).BeginPage }));
export const ClosePlan = lazy(async () => ({ default: (await import('@samplan/web/features/plans')).ClosePage }));
export const PlanFromTemplate = lazy(async () => ({
  default: (await import('@samplan/web/features/plans')).TemplatesPage,
}));
export const KeepTemplates = lazy(async () => ({
  default: (await import('@samplan/web/features/plans')).KeepTemplatesPage,
}));
export const PlanSetting = lazy(async () => ({
  default: (await import('@samplan/web/features/plans')).PlanSettingPage,
}));
