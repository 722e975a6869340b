import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { consentProviders } from './consent.providers';
import { AccessLogResolver, LookedResolver } from './graphql/access-log.resolver';
import { AccessLogRepository } from './persistence/access-log.repository';

@Module({
  imports: [PeopleModule],
  providers: [AccessLogRepository, AccessLogResolver, LookedResolver, ...consentProviders],
})
export class CircleModule {}
