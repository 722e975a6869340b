import { MakeMeasureOfNeed } from './application/needs/make-measure-of-need';
import { MoveNeed } from './application/needs/move-need';
import { NeedGate } from './application/needs/need-gate';
import { NeedOwners } from './application/needs/need-owner';
import { Needs } from './application/needs/needs';
import { CollaborationNeedsResolver, NeedMutations, NeedResolver } from './graphql/needs/need.resolver';
import { NeedRepository } from './persistence/needs/need.repository';

/** Needs, and who sees to them. */
export const needProviders = [
  NeedRepository,
  NeedGate,
  NeedOwners,
  Needs,
  MoveNeed,
  MakeMeasureOfNeed,
  CollaborationNeedsResolver,
  NeedResolver,
  NeedMutations,
];
