import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { consentProviders } from './consent.providers';
import { guardProviders } from './guard.providers';
import { AccessLogResolver, AccessLogViewerResolver } from './graphql/access-log.resolver';
import { LookedResolver } from './graphql/looked.resolver';
import { AccessLogRepository } from './persistence/access-log.repository';

@Module({
  imports: [PeopleModule],
  providers: [
    AccessLogRepository,
    AccessLogResolver,
    AccessLogViewerResolver,
    LookedResolver,
    ...consentProviders,
    ...guardProviders,
  ],
  exports: [AccessLogRepository],
})
export class CircleModule {}
