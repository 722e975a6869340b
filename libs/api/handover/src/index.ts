export { handoverPolicy } from './access/handover.policy';
export { HandoverModule } from './handover.module';
export { AbsenceEntity } from './persistence/absence.entity';
export { carryOutHandOvers } from './persistence/carry-out-due';
export { HandOverEntity } from './persistence/hand-over.entity';
