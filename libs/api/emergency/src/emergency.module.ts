import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { PlansModule } from '@samplan/api/plans';
import { TeamsModule } from '@samplan/api/teams';
import { EndEmergency } from './application/end-emergency';
import { EndEmergencyGround } from './application/end-emergency-ground';
import { OpenEmergency } from './application/open-emergency';
import { ReviewEmergency } from './application/review-emergency';
import { SetEmergencyGround } from './application/set-emergency-ground';
import {
  EmergencyAccessResolver,
  EmergencyContactResolver,
  EmergencyOperations,
  EmergencyReadinessResolver,
} from './graphql/emergency.resolver';
import { EmergencyOpeningResolver } from './graphql/opening.resolver';
import { EmergencyReviewResolver } from './graphql/review.resolver';
import { EmergencySettingResolver } from './graphql/setting.resolver';
import { ContactRepository } from './persistence/contact.repository';
import { OpeningRepository } from './persistence/opening.repository';
import { OwnerRepository } from './persistence/owner.repository';
import { SettingRepository } from './persistence/setting.repository';

@Module({
  imports: [PeopleModule, TeamsModule, PlansModule],
  providers: [
    SettingRepository,
    OpeningRepository,
    ContactRepository,
    OwnerRepository,
    OpenEmergency,
    EndEmergency,
    ReviewEmergency,
    SetEmergencyGround,
    EndEmergencyGround,
    EmergencyOperations,
    EmergencyAccessResolver,
    EmergencyContactResolver,
    EmergencyReadinessResolver,
    EmergencyOpeningResolver,
    EmergencyReviewResolver,
    EmergencySettingResolver,
  ],
})
export class EmergencyModule {}
