import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { ReadWhoSees } from './application/read-who-sees';
import { consentProviders } from './consent.providers';
import { guardProviders } from './guard.providers';
import { AccessLogResolver, AccessLogViewerResolver } from './graphql/access-log.resolver';
import { LookedResolver } from './graphql/looked.resolver';
import { AccessLogRepository } from './persistence/access-log.repository';
import { ConsentHistory } from './persistence/consent-history';

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
  exports: [AccessLogRepository, ReadWhoSees, ConsentHistory],
})
export class CircleModule {}
