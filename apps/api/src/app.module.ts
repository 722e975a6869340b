import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CircleModule, CircleRelationFacts } from '@samplan/api/circle';
import { EntryModule, PeopleArrive } from '@samplan/api/entry';
import { HandoverModule } from '@samplan/api/handover';
import { EmergencyModule } from '@samplan/api/emergency';
import { IdentityModule, isRefusal } from '@samplan/api/identity';
import { LogModule } from '@samplan/api/log';
import { MeetingsModule } from '@samplan/api/meetings';
import { MessagingModule } from '@samplan/api/messaging';
import { DraftsModule } from '@samplan/api/drafts';
import { NoticesModule } from '@samplan/api/notices';
import { OrganisationsModule } from '@samplan/api/organisations';
import { NationalIdModule, PeopleModule } from '@samplan/api/people';
import { AuthzModule } from '@samplan/api/platform/authz';
import { DATA_SOURCE } from '@samplan/api/platform/database';
import { SamplanGraphqlModule } from '@samplan/api/platform/graphql';
import type { Logger } from '@samplan/api/platform/observability';
import { PaperModule } from '@samplan/api/paper';
import { PlansModule } from '@samplan/api/plans';
import { TeamsModule } from '@samplan/api/teams';
import type { DataSource } from 'typeorm';
import { type ApiConfig, isSecure } from './config';
import { HealthController } from './health.controller';
import { policies, unitPolicies } from './policies';

@Global()
@Module({})
class DatabaseModule {
  static with(dataSource: DataSource): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [{ provide: DATA_SOURCE, useValue: dataSource }],
      exports: [DATA_SOURCE],
    };
  }
}

@Module({})
export class AppModule {
  static with({
    config,
    dataSource,
    logger,
  }: {
    config: ApiConfig;
    dataSource: DataSource;
    logger: Logger;
  }): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController],
      imports: [
        DiscoveryModule,
        DatabaseModule.with(dataSource),
        AuthzModule.with({ relationFacts: CircleRelationFacts, policies, unitPolicies }),
        SamplanGraphqlModule.with({
          introspection: config.demoMode,
          hooks: {
            onOperation: (report) => logger.info(report, 'operation'),
            onUnexpected: (error, ctx) =>
              logger.error({ err: error, correlationId: ctx.facts.correlationId }, 'unexpected error'),
          },
        }),
        IdentityModule.with(
          {
            demoMode: config.demoMode,
            secure: isSecure(config),
            publicOrigin: config.publicOrigin,
            login: config.login,
            onSecurityEvent: (event) => logger[isRefusal(event) ? 'warn' : 'info'](event, 'security'),
          },
          PeopleArrive,
        ),
        NationalIdModule.with(config.nationalIdKeys, { syntheticOnly: config.demoMode }),
        PeopleModule,
        NoticesModule,
        EntryModule,
        TeamsModule,
        CircleModule,
        OrganisationsModule,
        LogModule,
        PlansModule,
        PaperModule,
        DraftsModule,
        EmergencyModule,
        MessagingModule,
        MeetingsModule,
        HandoverModule,
      ],
    };
  }
}
