import { Injectable } from '@nestjs/common';
import { changeRelativeInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { isOneself } from '@samplan/api/people';
import { NextOfKinEntity } from '@samplan/api/teams';
import { lastDayOf } from '../domain/last-day';
import { firstEnd, readPeriod, writePeriod } from '../domain/period';
import { isWider } from '../domain/yes';
import { CircleRows } from '../persistence/circle-rows';
import { GroundRepository } from '../persistence/ground.repository';
import { withLastDay } from './asked-days';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { isOver } from './ending';
import { Grounds } from './grounds';
import { tellOfRelative } from './tell';
import { yesOfGround } from './yes-of-ground';

/** Opens or closes parts for a relative, or moves the last day; the consent follows with a version of its own. */
@Injectable()
export class ChangeRelative extends CircleDeed<NextOfKinEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
    private readonly consents: GroundRepository,
    private readonly grounds: Grounds,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<NextOfKinEntity> {
    const {
      id,
      expectedVersion,
      said,
      purpose,
      until: lastDay = null,
      ...chosen
    } = parseInput(changeRelativeInput, raw);
    const passage = await this.gate.to(ctx, 'relative:let-in', {
      entity: NextOfKinEntity,
      missed: 'next_of_kin',
      id,
    });
    const { row, scope } = passage;
    if (row.version !== expectedVersion || isOver(row.valid, ctx.now)) throw Expected.of('CHANGED_MEANWHILE');
    const { collaborationId, personId } = row;
    const period = withLastDay(ctx, row.valid, lastDay);
    // What is not open to whoever changes it stays as it is.
    const unseen = row.areas.filter((area) => !passage.areas.has(area));
    const wanted = { ...chosen, areas: [...chosen.areas.filter((area) => !unseen.includes(area)), ...unseen] };
    const former = await this.consents.consentTo(ctx, scope, { unitId: null, personId });
    const wider =
      !former ||
      (row.level === 'read' && wanted.level === 'contribute') ||
      isWider(
        { ...former, until: firstEnd(readPeriod(row.valid).until, readPeriod(former.valid).until) },
        { areas: wanted.areas, until: period.until, purpose },
      );
    if (wider && (await isOneself(ctx, personId))) throw Expected.of('OPENS_TO_ONESELF');
    const yes = wider || !passage.records ? this.gate.yes(ctx, passage, chosen.areas, said) : yesOfGround(former);

    const before = toldOf(row);
    const closest = wanted.closest && row.kind === 'next_of_kin';
    await this.rows.update(ctx, NextOfKinEntity, row, { ...wanted, closest, valid: writePeriod(period) });
    await tellOfRelative(ctx, row, before, toldOf(row));
    const terms = {
      collaborationId,
      unitId: null,
      personId,
      areas: wanted.areas,
      purpose,
      lastDay,
    };
    await this.grounds.begin(ctx, terms, { yes }, former ?? undefined);
    return row;
  }
}

const toldOf = ({ areas, level, valid }: NextOfKinEntity): Record<string, unknown> => ({
  areas,
  level,
  until: lastDayOf(readPeriod(valid).until),
});
