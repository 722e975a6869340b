import { Injectable } from '@nestjs/common';
import { type LogAlertMode, setLogAlertInput } from '@samplan/shared/contracts';
import { type CollaborationId, newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { LogAlertRepository } from '../persistence/log-alert.repository';

/** Switches the person's alert on or off. What was read before it is switched on is not told of. */
@Injectable()
export class SetLogAlert {
  constructor(
    private readonly authz: Authz,
    private readonly alerts: LogAlertRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<LogAlertMode> {
    const { collaborationId: text, mode } = parseInput(setLogAlertInput, raw);
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'access-log:alert', collaborationId, asked);
      const present = await this.alerts.hold(ctx, scope, collaborationId);
      if ((present?.mode ?? 'off') === mode) return mode;
      const alert = {
        id: present?.id ?? newId(ctx.now),
        tenantId: ctx.viewer.tenantId,
        collaborationId,
        mode,
        toldUntil: ctx.now,
        toldAt: present?.toldAt ?? null,
        version: (present?.version ?? 0) + 1,
      };
      await this.alerts.save(ctx, alert, present !== null);
      await recordChange(ctx, {
        type: 'log_alert.changed',
        entity: 'log_alert',
        id: alert.id,
        version: alert.version,
        collaborationId,
        lifeArea: 'common',
        audienceId: ctx.viewer.personId,
        before: present && { mode: present.mode },
        after: { mode },
      });
      return mode;
    });
  }
}
