import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { ARRIVALS, type Arrivals, NobodyArrives } from './application/arrivals.port';
import { SessionResolver } from './graphql/session.resolver';
import { SessionController } from './http/session.controller';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options';
import { SessionStore } from './persistence/session.store';

@Global()
@Module({})
export class IdentityModule {
  static with(options: IdentityOptions, arrivals: Type<Arrivals> = NobodyArrives): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [SessionController],
      providers: [
        { provide: IDENTITY_OPTIONS, useValue: options },
        { provide: ARRIVALS, useClass: arrivals },
        SessionStore,
        SessionResolver,
      ],
      exports: [SessionStore],
    };
  }
}
