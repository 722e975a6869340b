import { type DynamicModule, Global, Module } from '@nestjs/common';
import { NationalIds, type NationalIdKeys } from './national-ids';

/** Hands the keys to whoever registers people or recognises them. */
@Global()
@Module({})
export class NationalIdModule {
  static with(keys: NationalIdKeys, options: { syntheticOnly: boolean }): DynamicModule {
    return {
      module: NationalIdModule,
      providers: [{ provide: NationalIds, useValue: new NationalIds(keys, options.syntheticOnly) }],
      exports: [NationalIds],
    };
  }
}
