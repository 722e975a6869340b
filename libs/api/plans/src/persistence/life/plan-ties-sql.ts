import { overStates } from '../../domain/plan';

/** Whether the plan is over, as SQL. @param state the column that holds where it stands */
export const isOverSql = (state: string): string => `${state} in (${overStates.map((one) => `'${one}'`).join(', ')})`;

export interface Ties {
  /** Goals of plans that are over, also in areas the viewer has not: ids alone. */
  goalsOfPastPlans: ReadonlySet<string>;
  /** Whether anything is shared with anybody today, by consent or law. */
  sharing: boolean;
}

export interface TiesRow {
  past_goals: string[];
  sharing: boolean;
}

export const toTies = (row: TiesRow): Ties => ({ goalsOfPastPlans: new Set(row.past_goals), sharing: row.sharing });

/** @param collaboration the column or expression that holds its id */
export const goalsOfPastPlans = (collaboration: string): string =>
  `array(select past_goal.id from goal past_goal join individual_plan past_plan on past_plan.id = past_goal.plan_id
          where past_goal.collaboration_id = ${collaboration} and ${isOverSql('past_plan.state')})`;

export const isSharing = (collaboration: string): string =>
  `exists (select from ground where ground.collaboration_id = ${collaboration} and ground.valid @> app.now()
              and ground.kind in ('consent', 'legal_basis'))`;
