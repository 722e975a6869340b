import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { Authz } from './authz';
import { RELATION_FACTS, type RelationFacts } from './grant';
import { Policies, type Policy, type UnitPolicy } from './policy';

/** Wires the locks: who answers for relations, and which policies there are. */
@Global()
@Module({})
export class AuthzModule {
  static with(options: {
    relationFacts: Type<RelationFacts>;
    policies: Policy[];
    unitPolicies: UnitPolicy[];
  }): DynamicModule {
    const policies = new Policies();
    for (const policy of options.policies) policies.add(policy);
    for (const policy of options.unitPolicies) policies.addUnitRules(policy);
    return {
      module: AuthzModule,
      providers: [
        { provide: RELATION_FACTS, useClass: options.relationFacts },
        { provide: Policies, useValue: policies },
        { provide: APP_GUARD, useClass: AccessGuard },
        Authz,
      ],
      exports: [Authz, Policies],
    };
  }
}
