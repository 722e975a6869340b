import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { ARRIVALS, type Arrivals, NobodyArrives } from './application/arrivals.port';
import { BeginLogin } from './application/begin-login';
import { EndFromProvider } from './application/end-from-provider';
import { EndOwnSession } from './application/end-own-session';
import { FinishLogin } from './application/finish-login';
import { LogOut } from './application/log-out';
import { LoginLimiter } from './application/login-limiter';
import { OwnSessionsResolver } from './graphql/own-sessions.resolver';
import { SessionResolver } from './graphql/session.resolver';
import { LoginController } from './http/login.controller';
import { SessionController } from './http/session.controller';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options';
import { Providers } from './oidc/providers';
import { AttemptStore } from './persistence/attempt.store';
import { OwnSessionsStore } from './persistence/own-sessions.store';
import { PendingLoginStore } from './persistence/pending-login.store';
import { SessionStore } from './persistence/session.store';

@Global()
@Module({})
export class IdentityModule {
  static with(options: IdentityOptions, arrivals: Type<Arrivals> = NobodyArrives): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [SessionController, LoginController],
      providers: [
        { provide: IDENTITY_OPTIONS, useValue: options },
        { provide: ARRIVALS, useClass: arrivals },
        SessionStore,
        OwnSessionsStore,
        PendingLoginStore,
        AttemptStore,
        Providers,
        LoginLimiter,
        BeginLogin,
        FinishLogin,
        LogOut,
        EndFromProvider,
        EndOwnSession,
        SessionResolver,
        OwnSessionsResolver,
      ],
      exports: [SessionStore, AttemptStore, LoginLimiter, IDENTITY_OPTIONS],
    };
  }
}
