import { GuardGate } from './application/guard-gate';
import { MarkGuardTold } from './application/mark-guard-told';
import { RenewGuard } from './application/renew-guard';
import { SetGuard } from './application/set-guard';
import { GuardReader } from './graphql/guard.reader';
import {
  DisclosureGuardResolver,
  GuardChoicesResolver,
  GuardOperations,
  GuardTowardResolver,
} from './graphql/guard.resolver';
import { GuardRepository } from './persistence/guard.repository';

/** What is kept from whom for a time. */
export const guardProviders = [
  GuardRepository,
  GuardGate,
  SetGuard,
  RenewGuard,
  MarkGuardTold,
  GuardReader,
  GuardOperations,
  DisclosureGuardResolver,
  GuardTowardResolver,
  GuardChoicesResolver,
];
