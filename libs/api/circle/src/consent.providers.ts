import type { Provider } from '@nestjs/common';
import { ConsentEndingResolver } from './graphql/consent-ending.resolver';
import { ConsentsToUnitResolver } from './graphql/consents-to-unit.resolver';
import { ConsentsToUnit } from './persistence/consents-to-unit';
import { ConsentHistoryResolver } from './graphql/consent-history.resolver';
import { OpenUnits } from './persistence/open-units';
import { ConsentHistory } from './persistence/consent-history';
import { PeopleAtHome } from './application/at-home';
import { AnswerConsentRequest } from './application/answer-consent-request';
import { AskForConsent } from './application/ask-for-consent';
import { ChangeConsent } from './application/change-consent';
import { ChangeMandate } from './application/change-mandate';
import { ChangeParent } from './application/change-parent';
import { ChangeRelative } from './application/change-relative';
import { CloseRelative } from './application/close-relative';
import { ConsentGate } from './application/consent-gate';
import { EndMandate, EndParent } from './application/end-standing';
import { ExcludeByName } from './application/exclude-by-name';
import { ExcludeEmployee } from './application/exclude-employee';
import { GiveConsent } from './application/give-consent';
import { Grounds } from './application/grounds';
import { LetInRelative } from './application/let-in-relative';
import { KeepOut } from './application/keep-out';
import { LiftExclusion } from './application/lift-exclusion';
import { PreviewChange } from './application/preview-change';
import { ReadWhoSees } from './application/read-who-sees';
import { Receivers } from './application/receiver';
import { RecordLegalBasis } from './application/record-legal-basis';
import { RecordMandate } from './application/record-mandate';
import { RecordParent } from './application/record-parent';
import { Rehearsal } from './application/rehearse';
import { UndoWithdrawal } from './application/undo-withdrawal';
import { WithdrawConsentRequest } from './application/withdraw-consent-request';
import { WithdrawConsent } from './application/withdraw-consent';
import { WithholdAreas } from './application/withhold-areas';
import { AgesRepository } from './persistence/ages.repository';
import { CircleRows } from './persistence/circle-rows';
import { CircleRepository } from './persistence/circle.repository';
import { ConsentFactsReader } from './persistence/consent-facts';
import { ConsentRequests } from './persistence/consent-requests';
import { CoordinatorPlaces } from './persistence/coordinator-places';
import { Coordinators } from './persistence/coordinators';
import { EmployeesByName } from './persistence/employees-by-name';
import { GroundRepository } from './persistence/ground.repository';
import { KeptFrom } from './persistence/kept-from';
import { Oneself } from './persistence/oneself';
import { PersonByName } from './persistence/person-by-name';
import { PersonByNumber } from './persistence/person-by-number';
import { ConsentRequestMutations, ExclusionMutations } from './graphql/consent-request.mutations';
import { ConsentMutations } from './graphql/consent.mutations';
import { PreviewResolver } from './graphql/preview.resolver';
import { RelativeMutations, GuardianMutations } from './graphql/relative.mutations';
import {
  ExclusionPersonResolver,
  RelativeAccessPersonResolver,
  GuardianMandatePersonResolver,
  ParentalResponsibilityPersonResolver,
  DeciderPersonResolver,
} from './graphql/standing.resolvers';
import {
  WhoSeesResolver,
  ConsentResolver,
  ConsentRequestResolver,
  CircleMemberResolver,
} from './graphql/who-sees.resolver';

/** All that consent, exclusion, relatives, guardians and parents are made of. */
export const consentProviders: Provider[] = [
  ConsentEndingResolver,
  ConsentsToUnit,
  ConsentsToUnitResolver,
  OpenUnits,
  ConsentHistory,
  ConsentHistoryResolver,
  PeopleAtHome,
  AnswerConsentRequest,
  AskForConsent,
  ChangeConsent,
  ChangeMandate,
  ChangeParent,
  ChangeRelative,
  CloseRelative,
  ConsentGate,
  EndMandate,
  EndParent,
  ExcludeByName,
  ExcludeEmployee,
  EmployeesByName,
  KeepOut,
  GiveConsent,
  Grounds,
  LetInRelative,
  LiftExclusion,
  PreviewChange,
  ReadWhoSees,
  Receivers,
  RecordLegalBasis,
  RecordMandate,
  RecordParent,
  Rehearsal,
  UndoWithdrawal,
  WithdrawConsentRequest,
  WithdrawConsent,
  WithholdAreas,
  AgesRepository,
  CircleRows,
  CircleRepository,
  ConsentFactsReader,
  ConsentRequests,
  CoordinatorPlaces,
  Coordinators,
  GroundRepository,
  KeptFrom,
  Oneself,
  PersonByName,
  PersonByNumber,
  ConsentRequestMutations,
  ExclusionMutations,
  ConsentMutations,
  PreviewResolver,
  RelativeMutations,
  GuardianMutations,
  ExclusionPersonResolver,
  RelativeAccessPersonResolver,
  GuardianMandatePersonResolver,
  ParentalResponsibilityPersonResolver,
  DeciderPersonResolver,
  WhoSeesResolver,
  ConsentResolver,
  ConsentRequestResolver,
  CircleMemberResolver,
];
