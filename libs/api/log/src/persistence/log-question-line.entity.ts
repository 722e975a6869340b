import type { LogQuestionLineKind } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('log_question_line')
export class LogQuestionLineEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'question_id' })
  questionId: string;
  @Column('text')
  kind: LogQuestionLineKind;
  @Column('uuid', { name: 'author_id' })
  authorId: string;
  @Column('text')
  body: string;
  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey: string;
}
