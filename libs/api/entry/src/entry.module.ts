import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { IdentifyPerson } from './application/identify-person';
import { NameCoordinator } from './application/name-coordinator';
import { OpenCollaboration } from './application/open-collaboration';
import { PersonalLinks } from './application/personal-links';
import { MakeEntryCode } from './application/make-entry-code';
import { UseEntryCode } from './application/use-entry-code';
import { WithdrawEntryCodes } from './application/withdraw-entry-codes';
import { MakePersonalLink } from './application/make-personal-link';
import { SetAddressProtection } from './application/set-address-protection';
import { UsePersonalLink } from './application/use-personal-link';
import { WithdrawPersonalLink } from './application/withdraw-personal-link';
import { EntryCodeResolver } from './graphql/entry-code.resolver';
import { EntryCodeController } from './http/entry-code.controller';
import { EntryCodeRepository } from './persistence/entry-code.repository';
import { CoordinatorResolver } from './graphql/coordinator.resolver';
import { IdentityResolver } from './graphql/identity.resolver';
import { OpeningResolver } from './graphql/opening.resolver';
import { PersonalLinkResolver } from './graphql/personal-link.resolver';
import { CoordinatorRepository } from './persistence/coordinator.repository';
import { IdentityRepository } from './persistence/identity.repository';
import { OpeningRepository } from './persistence/opening.repository';
import { PersonalLinkRepository } from './persistence/personal-link.repository';

@Module({
  imports: [PeopleModule],
  controllers: [EntryCodeController],
  providers: [
    PersonalLinkRepository,
    PersonalLinks,
    MakePersonalLink,
    WithdrawPersonalLink,
    UsePersonalLink,
    PersonalLinkResolver,
    EntryCodeRepository,
    MakeEntryCode,
    WithdrawEntryCodes,
    UseEntryCode,
    EntryCodeResolver,
    CoordinatorRepository,
    NameCoordinator,
    CoordinatorResolver,
    OpeningRepository,
    OpenCollaboration,
    SetAddressProtection,
    OpeningResolver,
    IdentityRepository,
    IdentifyPerson,
    IdentityResolver,
  ],
  exports: [PersonalLinks],
})
export class EntryModule {}
