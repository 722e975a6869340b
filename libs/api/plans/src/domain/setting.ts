/** What a municipality decides about its plans. */
export interface PlanSettingValues {
  /** A plan is active in fact while it is evaluated at least this often. */
  activeMonths: number;
  /** How long between each time a plan is looked at, unless it says otherwise. */
  reviewMonths: number;
  /** After how many days a need nobody has taken is told to the coordinating unit. */
  escalationDays: number;
  /** How long one may appeal a refusal. */
  appealWeeks: number;
  appealBody: string;
}

/** What stands until the municipality decides otherwise; who decides appeals is said in the reader's language. */
export const defaultSetting: Omit<PlanSettingValues, 'appealBody'> = {
  activeMonths: 12,
  reviewMonths: 6,
  escalationDays: 14,
  appealWeeks: 3,
};
