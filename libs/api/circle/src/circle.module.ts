import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { consentProviders } from './consent.providers';
import { guardProviders } from './guard.providers';
import { AccessLogResolver, LookedResolver } from './graphql/access-log.resolver';
import { AccessLogRepository } from './persistence/access-log.repository';

@Module({
  imports: [PeopleModule],
  providers: [AccessLogRepository, AccessLogResolver, LookedResolver, ...consentProviders, ...guardProviders],
})
export class CircleModule {}
