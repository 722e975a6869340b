import type { LifeArea, Outcome } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How it went with a goal, or with the plan as a whole: as the services see it, or as the person says. */
@Entity('evaluation')
export class EvaluationEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('uuid', { name: 'plan_id' })
  planId: string;
  /** Null: the plan as a whole. */
  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId: string | null;
  @Column('date', { name: 'evaluated_on' })
  evaluatedOn: string;
  @Column('text', { nullable: true })
  outcome: Outcome | null;
  /** Who says the outcome for the services, or spoke first where none is said; null where it is the person who speaks. */
  @Column('uuid', { name: 'outcome_by', nullable: true })
  outcomeBy: string | null;
  /** All who ever spoke there for the services: the database adds to it, and nothing is taken out. */
  @Column('uuid', { name: 'spoken_by', array: true, default: () => "'{}'" })
  spokenBy: string[];
  @Column('text', { name: 'own_outcome', nullable: true })
  ownOutcome: Outcome | null;
  @Column('text', { name: 'own_words', nullable: true })
  ownWords: string | null;
  /** The person, or whoever wrote down what the person said. */
  @Column('uuid', { name: 'own_by', nullable: true })
  ownBy: string | null;
  @Column('text', { nullable: true })
  learnt: string | null;
  @Column('uuid', { name: 'created_by' })
  createdBy: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: string | null;
  @Column('integer', { default: 1 })
  version: number;
}
