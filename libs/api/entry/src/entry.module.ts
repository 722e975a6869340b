import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { PersonalLinks } from './application/personal-links';
import { MakePersonalLink } from './application/make-personal-link';
import { UsePersonalLink } from './application/use-personal-link';
import { WithdrawPersonalLink } from './application/withdraw-personal-link';
import { PersonalLinkResolver } from './graphql/personal-link.resolver';
import { PersonalLinkRepository } from './persistence/personal-link.repository';

@Module({
  imports: [PeopleModule],
  providers: [
    PersonalLinkRepository,
    PersonalLinks,
    MakePersonalLink,
    WithdrawPersonalLink,
    UsePersonalLink,
    PersonalLinkResolver,
  ],
  exports: [PersonalLinks],
})
export class EntryModule {}
