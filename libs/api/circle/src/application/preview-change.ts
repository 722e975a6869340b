import { Injectable } from '@nestjs/common';
import { badRequest, type RequestContext } from '@samplan/api/platform/request';
import { AnswerConsentRequest } from './answer-consent-request';
import { ChangeConsent } from './change-consent';
import { ChangeMandate } from './change-mandate';
import { ChangeParent } from './change-parent';
import { ChangeRelative } from './change-relative';
import type { CircleDeed } from './circle-deed';
import { CloseRelative } from './close-relative';
import { EndMandate, EndParent } from './end-standing';
import { ExcludeEmployee } from './exclude-employee';
import { GiveConsent } from './give-consent';
import { LetInRelative } from './let-in-relative';
import { LiftExclusion } from './lift-exclusion';
import { RecordLegalBasis } from './record-legal-basis';
import { RecordMandate } from './record-mandate';
import { RecordParent } from './record-parent';
import { Rehearsal } from './rehearse';
import { WithdrawConsent } from './withdraw-consent';
import { WithholdAreas } from './withhold-areas';

/** What any change of the circle would do, by the name of its operation. */
@Injectable()
export class PreviewChange {
  private readonly deeds: Record<string, CircleDeed<{ collaborationId: string }>>;

  constructor(
    private readonly rehearsal: Rehearsal,
    giveConsent: GiveConsent,
    changeConsent: ChangeConsent,
    withdrawConsent: WithdrawConsent,
    recordLegalBasis: RecordLegalBasis,
    answerConsentRequest: AnswerConsentRequest,
    excludeEmployee: ExcludeEmployee,
    liftExclusion: LiftExclusion,
    letInRelative: LetInRelative,
    changeRelative: ChangeRelative,
    closeRelative: CloseRelative,
    recordMandate: RecordMandate,
    recordParent: RecordParent,
    changeMandate: ChangeMandate,
    changeParent: ChangeParent,
    endMandate: EndMandate,
    endParent: EndParent,
    withholdAreas: WithholdAreas,
  ) {
    this.deeds = {
      giveConsent,
      changeConsent,
      withdrawConsent,
      recordLegalBasis,
      answerConsentRequest,
      excludeEmployee,
      liftExclusion,
      letInRelative,
      changeRelative,
      closeRelative,
      recordMandate,
      recordParent,
      changeMandate,
      changeParent,
      endMandate,
      endParent,
      withholdAreas,
    };
  }

  run(ctx: RequestContext, input: object): ReturnType<Rehearsal['of']> {
    const asked = Object.entries(input).filter(([, part]) => part !== null && part !== undefined);
    const [name, part] = asked[0] ?? [];
    const deed = name && this.deeds[name];
    if (!deed || asked.length !== 1) throw badRequest();
    return this.rehearsal.of(ctx, deed, part);
  }
}
