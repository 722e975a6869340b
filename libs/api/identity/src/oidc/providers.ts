import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { Provider } from './provider';

/** Every identity provider people may log in through here, in the order of the settings. */
@Injectable()
export class Providers {
  readonly all: readonly Provider[];

  constructor(@Inject(IDENTITY_OPTIONS) { login, publicOrigin }: IdentityOptions) {
    this.all = login.providers.map((settings) => new Provider(settings, login, publicOrigin));
  }

  find(key: string): Provider | null {
    return this.all.find((provider) => provider.key === key) ?? null;
  }
}
