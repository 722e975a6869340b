import type { ChangeType } from '@samplan/shared/contracts';
import { recordChange } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';

interface Told {
  id: string;
  version: number;
  collaborationId: string;
}
type Fields = Record<string, unknown> | null;

const telling =
  (type: ChangeType, entity: string) =>
  (ctx: RequestContext, { id, version, collaborationId }: Told, before: Fields, after: Fields): Promise<void> =>
    recordChange(ctx, { type, entity, id, version, collaborationId, lifeArea: 'common', before, after });

/**
 * Consents, exclusions and what a child withholds are told alike: a signal must not say that somebody was kept out.
 */
export const tellOfConsent = telling('consent.changed', 'consent');
export const tellOfRequest = telling('consent_request.changed', 'consent_request');
/** Next of kin, spokespersons, guardians and parents. */
export const tellOfRelative = telling('relative.changed', 'relative');
