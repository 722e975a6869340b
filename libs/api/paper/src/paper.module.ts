import { Module } from '@nestjs/common';
import { CircleModule } from '@samplan/api/circle';
import { PeopleModule } from '@samplan/api/people';
import { PlansModule } from '@samplan/api/plans';
import { TeamsModule } from '@samplan/api/teams';
import { PaperGate } from './application/paper-gate';
import { ReadConsents } from './application/read-consents';
import { ReadCourses } from './application/read-courses';
import { ReadEvaluations } from './application/read-evaluations';
import { ReadHelpers } from './application/read-helpers';
import { ReadMeasures } from './application/read-measures';
import { ReadNeeds } from './application/read-needs';
import { ReadParts } from './application/read-parts';
import { ReadPlan } from './application/read-plan';
import { PaperController } from './http/paper.controller';

@Module({
  imports: [PeopleModule, TeamsModule, CircleModule, PlansModule],
  controllers: [PaperController],
  providers: [
    PaperGate,
    ReadPlan,
    ReadMeasures,
    ReadNeeds,
    ReadParts,
    ReadEvaluations,
    ReadCourses,
    ReadHelpers,
    ReadConsents,
  ],
})
export class PaperModule {}
