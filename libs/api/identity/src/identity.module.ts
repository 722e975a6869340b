import { type DynamicModule, Global, Module } from '@nestjs/common';
import { SessionResolver } from './graphql/session.resolver';
import { SessionController } from './http/session.controller';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options';
import { SessionStore } from './persistence/session.store';

@Global()
@Module({})
export class IdentityModule {
  static with(options: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [SessionController],
      providers: [{ provide: IDENTITY_OPTIONS, useValue: options }, SessionStore, SessionResolver],
      exports: [SessionStore],
    };
  }
}
