import type { Contribution } from '../../domain/completeness';
import { overStates } from '../../domain/plan';

/** Whether the plan is over, as SQL. @param state the column that holds where it stands */
export const isOverSql = (state: string): string => `${state} in (${overStates.map((one) => `'${one}'`).join(', ')})`;

export interface Ties {
  /** Goals of plans that are over, also in areas the viewer has not: ids alone. */
  goalsOfPastPlans: ReadonlySet<string>;
  /** Whether anything is shared with anybody today, by consent or law. */
  sharing: boolean;
  /** Who of the circle takes part in measures, also in areas the viewer has not: ids alone. */
  contributions: readonly Contribution[];
}

export interface TiesRow {
  past_goals: string[];
  sharing: boolean;
  contributions: Contribution[];
}

export const toTies = ({ past_goals, ...row }: TiesRow): Ties => ({
  goalsOfPastPlans: new Set(past_goals),
  sharing: row.sharing,
  contributions: row.contributions,
});

/** @param collaboration the column or expression that holds its id */
export const goalsOfPastPlans = (collaboration: string): string =>
  `array(select past_goal.id from goal past_goal join individual_plan past_plan on past_plan.id = past_goal.plan_id
          where past_goal.collaboration_id = ${collaboration} and ${isOverSql('past_plan.state')})`;

export const contributionsTo = (collaboration: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object(
             'measureId', taking.measure_id, 'personId', taking.person_id, 'unitId', taking.unit_id)), '[]')
      from measure_contributor taking
     where taking.collaboration_id = ${collaboration} and taking.removed_at is null and taking.name is null)`;

export const isSharing = (collaboration: string): string =>
  `exists (select from ground where ground.collaboration_id = ${collaboration} and ground.valid @> app.now()
              and ground.kind in ('consent', 'legal_basis'))`;
