import type { Yes } from '../domain/yes';
import type { GroundEntity } from '../persistence/ground.entity';
import type { Basis } from './grounds';

/** The yes a version rests on, for another version that rests on the same. */
export function yesOfGround(ground: GroundEntity): Yes {
  const { capacityAssessedBy, capacityAssessedOn, capacityAssessedFor } = ground;
  return {
    givenBy: ground.givenBy ?? ground.recordedBy,
    givenHow: ground.givenHow === 'law' ? 'spoken' : ground.givenHow,
    heard: ground.heard,
    capacity:
      capacityAssessedBy && capacityAssessedOn && capacityAssessedFor
        ? { assessedBy: capacityAssessedBy, assessedOn: capacityAssessedOn, assessedFor: capacityAssessedFor }
        : null,
    decidedBy: ground.decidedBy,
    signedOn: ground.signedOn,
  };
}

export function basisOfGround(ground: GroundEntity): Basis {
  return ground.legalBasis === null ? { yes: yesOfGround(ground) } : { legalBasis: ground.legalBasis };
}
