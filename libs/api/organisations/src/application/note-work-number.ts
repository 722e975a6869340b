import { Injectable } from '@nestjs/common';
import { type ErrorCode, noteWorkNumberInput, type NumberWord } from '@samplan/shared/contracts';
import { NationalIds } from '@samplan/api/people';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, Fault, knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { type NoteOutcome, WorkNumberRepository } from '../persistence/work-number.repository';

const wrong = (code: ErrorCode): Error => Expected.of(code, 'nationalId');
const refusals: Record<Exclude<NoteOutcome, NumberWord>, () => Error> = {
  not_found: notFound,
  changed: () => Expected.of('CHANGED_MEANWHILE'),
  too_many: () => new Fault('RATE_LIMITED'),
  known: () => wrong('EMPLOYEE_LOGGED_IN'),
  taken: () => wrong('EMPLOYEE_NATIONAL_ID_TAKEN'),
  oneself: () => wrong('NUMBER_OWN_WORD'),
};

/** One word of two on which number HelseID finds an employee by: each types it, and it opens when both typed the same. */
@Injectable()
export class NoteWorkNumber {
  constructor(
    private readonly authz: Authz,
    private readonly nationalIds: NationalIds,
    private readonly numbers: WorkNumberRepository,
  ) {}

  /** A try of a number is kept whatever comes of it, so it is committed before it is refused. */
  async run(ctx: RequestContext, raw: unknown): Promise<NumberWord> {
    const { personId: text, nationalId } = parseInput(noteWorkNumberInput, raw);
    const personId = knownId(text);
    const fault = this.nationalIds.faultIn(nationalId);
    const outcome = await ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'unit:describe');
      if (fault) throw wrong(fault);
      return this.numbers.note(
        ctx,
        personId,
        this.nationalIds.seal(nationalId, personId),
        this.nationalIds.hashes(nationalId),
        this.nationalIds.keyedHash('source', ctx.viewer.personId),
      );
    });
    if (outcome === 'noted' || outcome === 'differs' || outcome === 'confirmed') return outcome;
    throw refusals[outcome]();
  }
}
