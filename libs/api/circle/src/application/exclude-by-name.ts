import { Injectable } from '@nestjs/common';
import { excludeByNameInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, Fault, forbidden, type RequestContext } from '@samplan/api/platform/request';
import { NationalIds } from '@samplan/api/people';
import { CircleRepository } from '../persistence/circle.repository';
import { EmployeesByName } from '../persistence/employees-by-name';
import type { ExclusionEntity } from '../persistence/exclusion.entity';
import { ConsentGate } from './consent-gate';
import { KeepOut } from './keep-out';

interface KeptOutByName {
  rows: ExclusionEntity[];
  /** Somebody else of that name sees something of the plan, and goes on doing so. */
  namesakeStays: boolean;
}

type Done = KeptOutByName | { refusal: Error };

const wrong = (code: 'EMPLOYEE_UNKNOWN' | 'EMPLOYEE_IN_TEAM'): Done => ({ refusal: Expected.of(code, 'name') });

/**
 * Keeps out somebody who is not around the person yet: the neighbour who works in home care. All who go by the name are
 * kept out but those who see something already, for to ask which would tell where each of them works. There is no rehearsal: it would be a way to try names
 * without being counted, and whoever is not there loses nothing.
 */
@Injectable()
export class ExcludeByName {
  constructor(
    private readonly gate: ConsentGate,
    private readonly employees: EmployeesByName,
    private readonly nationalIds: NationalIds,
    private readonly circle: CircleRepository,
    private readonly keepOut: KeepOut,
  ) {}

  /** An attempt is kept whatever comes of it, so it is committed before it is refused. */
  async run(ctx: RequestContext, raw: unknown): Promise<KeptOutByName> {
    const done = await ctx.write(() => this.act(ctx, raw));
    if ('refusal' in done) throw done.refusal;
    return done;
  }

  private async act(ctx: RequestContext, raw: unknown): Promise<Done> {
    const { collaborationId, name } = parseInput(excludeByNameInput, raw);
    const passage = await this.gate.into(ctx, 'exclusion:set', collaborationId);
    const found = await this.employees.named(ctx, name);
    const source = this.nationalIds.keyedHash('source', ctx.viewer.personId);
    const tried = await this.employees.noteTried(ctx, passage.collaborationId, found.length > 0, source);
    if (tried === 'not_allowed') throw forbidden();
    if (tried === 'too_many') return { refusal: new Fault('RATE_LIMITED') };
    if (found.length === 0) return wrong('EMPLOYEE_UNKNOWN');
    const here = new Set((await this.circle.of(ctx, passage.collaborationId)).map(({ viewerId }) => viewerId));
    // What is changed for those who see something is shown first; the list does that.
    const outside = found.filter((id) => !here.has(id));
    if (outside.length === 0) return wrong('EMPLOYEE_IN_TEAM');
    const rows: ExclusionEntity[] = [];
    for (const id of outside) rows.push(await this.keepOut.employee(ctx, passage, id, 'name'));
    return { rows, namesakeStays: outside.length < found.length };
  }
}
