import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { TeamsModule } from '@samplan/api/teams';
import { CancelAbsence } from './application/cancel-absence';
import { NameDeputy } from './application/name-deputy';
import { PlanAbsence } from './application/plan-absence';
import { PlanHandOver } from './application/plan-hand-over';
import { Preview } from './application/preview';
import { RefuseDeputy } from './application/refuse-deputy';
import { UndoHandOver } from './application/undo-hand-over';
import { AbsenceResolver, ColleagueResolver, DeputyResolver, MemberAwayResolver } from './graphql/absence.resolver';
import { HandOverPlaceResolver, HandOverResolver } from './graphql/hand-over.resolver';
import { AbsenceMutations, HandOverMutations } from './graphql/handover.mutations';
import { AbsenceRepository } from './persistence/absence.repository';
import { DeputyRepository } from './persistence/deputy.repository';
import { HandOverRepository } from './persistence/hand-over.repository';
import { PlaceRepository } from './persistence/place.repository';
import { PreviewRepository } from './persistence/preview.repository';

@Module({
  imports: [PeopleModule, TeamsModule],
  providers: [
    AbsenceRepository,
    DeputyRepository,
    HandOverRepository,
    PlaceRepository,
    PreviewRepository,
    Preview,
    PlanAbsence,
    NameDeputy,
    CancelAbsence,
    RefuseDeputy,
    PlanHandOver,
    UndoHandOver,
    AbsenceResolver,
    ColleagueResolver,
    DeputyResolver,
    MemberAwayResolver,
    HandOverResolver,
    HandOverPlaceResolver,
    AbsenceMutations,
    HandOverMutations,
  ],
})
export class HandoverModule {}
