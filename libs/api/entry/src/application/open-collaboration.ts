import { Injectable } from '@nestjs/common';
import { type ErrorCode, nationalIdField, openReportedInput, registerPersonInput } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, newId, parseId, type PersonId } from '@samplan/shared/kernel';
import { notify } from '@samplan/api/notices';
import { birthDateIn, NationalIds } from '@samplan/api/people';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type ExpectedError, forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { z } from 'zod';
import { coordinatorRecord } from '../domain/coordinator-record';
import { OpeningRepository, type OpeningRow, type Outcome } from '../persistence/opening.repository';

type Registration = z.output<typeof registerPersonInput>;
type Wish = Pick<
  Registration,
  'coordinatorId' | 'childCoordinator' | 'askedBy' | 'askedOn' | 'askedHow' | 'wantsPlan' | 'idempotencyKey'
>;

/** Told when a collaboration has been opened; the number that was typed in goes no further than here. */
export interface Opened {
  coordinatorId: PersonId;
  bornOn: string | null;
  openedOn: string;
}

const refusals: Record<Exclude<Outcome, 'opened' | 'opened_before'>, () => Error> = {
  not_allowed: forbidden,
  not_found: notFound,
  no_coordinator: () => Expected.of('COORDINATOR_NOT_FOUND', 'coordinatorId'),
  oneself: () => Expected.of('COORDINATOR_ONESELF', 'coordinatorId'),
  not_a_child: () => Expected.of('CHILD_COORDINATOR_FOR_ADULT', 'childCoordinator'),
  other_name: () => Expected.of('NATIONAL_ID_OTHER_NAME', 'familyName'),
  already_open: () => Expected.of('COLLABORATION_ALREADY_OPEN'),
};

/** The coordinating unit registers a person, or takes up a report, and opens the collaboration with a coordinator. */
@Injectable()
export class OpenCollaboration {
  constructor(
    private readonly authz: Authz,
    private readonly openings: OpeningRepository,
    private readonly nationalIds: NationalIds,
  ) {}

  register(ctx: RequestContext, raw: unknown): Promise<Opened> {
    const input = parseInput(registerPersonInput, raw);
    const nationalId = input.identity === 'national_id' ? nationalIdField.parse(input.nationalId) : null;
    const bornOn = nationalId && birthDateIn(nationalId);
    const expectedOn = input.identity === 'expected' ? (input.expectedOn ?? null) : null;
    const today = dateInOslo(ctx.now);
    const errors = this.wrongNumber(nationalId, bornOn, today);
    if (expectedOn && expectedOn < today) errors.push({ code: 'EXPECTED_IN_PAST', path: ['expectedOn'] });
    const personId = newId<PersonId>(ctx.now);
    const { givenName, familyName, addressProtection } = input;
    const person = { personId, givenName, familyName, bornOn, expectedOn, addressProtection };
    return this.open(ctx, input, errors, bornOn, { ...person, reportedId: null, nationalId });
  }

  openReported(ctx: RequestContext, raw: unknown): Promise<Opened> {
    const input = parseInput(openReportedInput, raw);
    const reportedId = parseId<CollaborationId>(input.collaborationId);
    if (!reportedId) throw notFound();
    const nobody = { personId: null, givenName: null, familyName: null, bornOn: null, expectedOn: null };
    return this.open(ctx, input, [], null, { ...nobody, addressProtection: 'none', reportedId, nationalId: null });
  }

  private open(
    ctx: RequestContext,
    wish: Wish,
    errors: ExpectedError[],
    bornOn: string | null,
    who: Pick<OpeningRow, 'personId' | 'givenName' | 'familyName' | 'bornOn' | 'expectedOn' | 'addressProtection'> & {
      reportedId: CollaborationId | null;
      nationalId: string | null;
    },
  ): Promise<Opened> {
    const today = dateInOslo(ctx.now);
    const coordinatorId = parseId<PersonId>(wish.coordinatorId);
    const idempotencyKey = parseId<string>(wish.idempotencyKey);
    if (!coordinatorId) errors.push({ code: 'COORDINATOR_NOT_FOUND', path: ['coordinatorId'] });
    if (!idempotencyKey) errors.push({ code: 'FIELD_INVALID', path: ['idempotencyKey'] });
    if (wish.askedOn > today) errors.push({ code: 'DATE_IN_FUTURE', path: ['askedOn'] });
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'collaboration:open');
      if (errors.length > 0 || !coordinatorId || !idempotencyKey) throw new Expected(errors);
      const { nationalId, ...person } = who;
      const found = await this.openings.open(
        ctx,
        {
          ...person,
          ...wish,
          coordinatorId,
          idempotencyKey,
          today,
          ...coordinatorRecord(ctx.language, wish.childCoordinator),
        },
        nationalId && person.personId
          ? { ...this.nationalIds.seal(nationalId, person.personId), hashes: this.nationalIds.hashes(nationalId) }
          : null,
      );
      const { outcome, collaborationId } = found;
      if (outcome === 'opened' && collaborationId) {
        const { personId: actorId } = ctx.viewer;
        await notify(ctx, { to: [coordinatorId], kind: 'coordinator_named', collaborationId, actorId, onDate: today });
      } else if (outcome !== 'opened' && outcome !== 'opened_before') {
        throw refusals[outcome]();
      }
      return { coordinatorId, bornOn, openedOn: today };
    });
  }

  /** A number of a kind that does not belong here, or of somebody who is not born yet. */
  private wrongNumber(nationalId: string | null, bornOn: string | null, today: string): ExpectedError[] {
    const wrong = (code: ErrorCode): ExpectedError[] => [{ code, path: ['nationalId'] }];
    if (!nationalId) return [];
    const fault = this.nationalIds.faultIn(nationalId);
    if (fault) return wrong(fault);
    return bornOn && bornOn > today ? wrong('NATIONAL_ID_INVALID') : [];
  }
}
