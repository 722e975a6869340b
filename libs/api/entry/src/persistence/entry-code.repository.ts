import { Injectable } from '@nestjs/common';
import type { AgreementWay, BrowserName, DeviceSystem } from '@samplan/shared/contracts';
import type { CollaborationId, LoginId, PersonId, SessionId } from '@samplan/shared/kernel';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { EntryCodeEntity } from './entry-code.entity';

export interface CodeRow {
  id: string;
  collaborationId: CollaborationId;
  agreedById: PersonId;
  agreedHow: AgreementWay;
  startHash: Buffer;
  codeHash: Buffer;
  lasts: string;
}

export type CodeMadeOrNot = 'made' | 'not_coordinator' | 'not_a_child' | 'has_login' | 'not_theirs';

export interface CodeUse {
  startHash: Buffer;
  codeHash: Buffer;
  source: Buffer;
  sessionId: SessionId;
  tokenHash: Buffer;
  loginId: LoginId;
  absolute: string;
  device: { browser: BrowserName; system: DeviceSystem };
}

const shown = 20;

@Injectable()
export class EntryCodeRepository {
  async make(ctx: RequestContext, code: CodeRow): Promise<CodeMadeOrNot> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ outcome: CodeMadeOrNot }>(
      'select app.make_entry_code($1, $2, $3, $4, $5, $6, $7::interval) as outcome',
      [code.id, code.collaborationId, code.agreedById, code.agreedHow, code.startHash, code.codeHash, code.lasts],
    );
    return row!.outcome;
  }

  async withdraw(ctx: RequestContext, collaborationId: CollaborationId): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ done: boolean }>('select app.withdraw_entry_codes($1) as done', [collaborationId]);
    return row?.done ?? false;
  }

  /** Whether a session was opened; the attempt is noted either way. */
  async use(ctx: RequestContext, { device, ...use }: CodeUse): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ entered: boolean }>(
      'select app.use_entry_code($1, $2, $3, $4, $5, $6, $7::interval, $8, $9) as entered',
      [
        use.startHash,
        use.codeHash,
        use.source,
        use.sessionId,
        use.tokenHash,
        use.loginId,
        use.absolute,
        device.browser,
        device.system,
      ],
    );
    return row?.entered ?? false;
  }

  /** The last codes of a collaboration, newest first. */
  async last(ctx: RequestContext, scope: Scope, collaborationId: CollaborationId): Promise<EntryCodeEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(EntryCodeEntity, 'code')
      .where('code.collaborationId = :collaborationId', { collaborationId })
      .orderBy('code.createdAt', 'DESC')
      .addOrderBy('code.id', 'DESC')
      .limit(shown);
    return scoped(query, scope, { collaboration: 'collaborationId', area: null }).getMany();
  }
}
