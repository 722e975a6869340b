import { Injectable } from '@nestjs/common';
import { changeMandateInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { isOneself } from '@samplan/api/people';
import { lastDayOf } from '../domain/last-day';
import { readPeriod, writePeriod } from '../domain/period';
import { isLater } from '../domain/yes';
import { CircleRows } from '../persistence/circle-rows';
import { GuardianMandateEntity } from '../persistence/guardian-mandate.entity';
import { withLastDay } from './asked-days';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { endedAt, isOver } from './ending';
import { tellOfRelative } from './tell';

type Terms = Pick<GuardianMandateEntity, 'areas' | 'level' | 'mayConsent' | 'valid'>;

/** The authority has decided something else: a new version in the place of the one before, which stays as it was. */
@Injectable()
export class ChangeMandate extends CircleDeed<GuardianMandateEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GuardianMandateEntity> {
    const { id, expectedVersion, until, ...chosen } = parseInput(changeMandateInput, raw);
    const found = { entity: GuardianMandateEntity, missed: 'guardian_mandate', id } as const;
    const passage = await this.gate.to(ctx, 'mandate:record', found);
    const { row: former } = passage;
    if (former.version !== expectedVersion || isOver(former.valid, ctx.now)) throw Expected.of('CHANGED_MEANWHILE');
    const period = withLastDay(ctx, former.valid, until ?? null);
    // What is not open to whoever changes it stays as it is.
    const unseen = former.areas.filter((area) => !passage.areas.has(area));
    const areas = [...chosen.areas.filter((area) => !unseen.includes(area)), ...unseen];
    const terms = { ...chosen, areas, valid: writePeriod(period) };
    if (opensMore(former, terms) && (await isOneself(ctx, former.personId))) throw Expected.of('OPENS_TO_ONESELF');

    const before = toldOf(former);
    const ended = endedAt(former.valid, ctx.now);
    await this.rows.update(ctx, GuardianMandateEntity, former, { valid: ended });
    await tellOfRelative(ctx, former, { ended: false }, { ended: true });
    const hasBegun = period.from === null || period.from <= ctx.now;
    const next: GuardianMandateEntity = {
      ...former,
      ...terms,
      id: newId(ctx.now),
      recordedBy: ctx.viewer.personId,
      recordedAt: ctx.now,
      replaces: former.id,
      valid: writePeriod({ ...period, from: hasBegun ? readPeriod(ended).until : period.from }),
      version: 1,
    };
    await this.rows.insert(ctx, GuardianMandateEntity, next);
    await tellOfRelative(ctx, next, before, toldOf(next));
    return next;
  }
}

function opensMore(before: Terms, after: Terms): boolean {
  return (
    after.areas.some((area) => !before.areas.includes(area)) ||
    (before.level === 'read' && after.level !== 'read') ||
    (after.mayConsent && !before.mayConsent) ||
    isLater(readPeriod(after.valid).until, readPeriod(before.valid).until)
  );
}

const toldOf = ({ areas, level, mayConsent, valid }: Terms): Record<string, unknown> => ({
  areas,
  level,
  mayConsent,
  until: lastDayOf(readPeriod(valid).until),
});
