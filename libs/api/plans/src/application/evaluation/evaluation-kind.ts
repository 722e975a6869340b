import type { LifeArea, Outcome } from '@samplan/shared/contracts';
import type { Scope } from '@samplan/api/platform/authz';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { cannotSayFor, ratesForService, voiceOf } from '../../domain/evaluation';
import type { EvaluationEntity } from '../../persistence/evaluation/evaluation.entity';
import type { EvaluationRepository } from '../../persistence/evaluation/evaluation.repository';
import type { Kind } from '../history/kept-gate';

type EvaluationAction = 'evaluation:rate' | 'evaluation:write' | 'evaluation:remove';

export const evaluationKind = (
  rows: EvaluationRepository,
  action: EvaluationAction = 'evaluation:rate',
): Kind<EvaluationEntity> => ({
  rows,
  action,
  entity: 'evaluation',
  type: 'evaluation.changed',
  under: ({ planId }) => ({ of: 'plan', id: planId }),
});

interface Who {
  viewerId: string;
  isOwner: boolean;
  forService: boolean;
}

/** How the viewer stands to what is rated. */
export function standingOf(
  ctx: RequestContext,
  scope: Scope,
  { collaborationId, lifeArea }: { collaborationId: string; lifeArea: LifeArea },
): Who {
  const standings = scope.standingsIn(collaborationId, lifeArea);
  return {
    viewerId: ctx.viewer.personId,
    isOwner: standings.some(({ relation }) => relation === 'owner'),
    forService: ratesForService(standings),
  };
}

interface OwnSaid {
  ownOutcome?: Outcome | null;
  ownWords?: string | null;
  saidByPerson?: boolean;
}
type Own = Pick<EvaluationEntity, 'ownOutcome' | 'ownWords'>;

/** What the services have learnt is the services' and the person's to write; what stands with the person's words, the person's. */
export const mayWriteLearnt = (who: Pick<Who, 'isOwner'>, row: EvaluationEntity): boolean =>
  who.isOwner || voiceOf(row) === 'service';

export function refuseSayingFor(who: Who, writtenBy: string | null, saidByPerson = false): void {
  const stops = cannotSayFor(who, writtenBy, saidByPerson);
  if (stops) throw Expected.of(stops, stops === 'SAID_BY_PERSON_NEEDED' ? 'saidByPerson' : 'ownOutcome');
}

/** The person's own rating as it will stand; null when nothing is said of it. */
export function ownRating(who: Who, writtenBy: string | null, said: OwnSaid): Own | null {
  const { ownOutcome = null, ownWords = null, saidByPerson = false } = said;
  if (ownOutcome === null && ownWords === null) return null;
  refuseSayingFor(who, writtenBy, saidByPerson);
  return { ownOutcome, ownWords };
}
