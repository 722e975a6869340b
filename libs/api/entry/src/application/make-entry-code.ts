import { Injectable } from '@nestjs/common';
import { makeEntryCodeInput } from '@samplan/shared/contracts';
import { type CollaborationId, newId, parseId, type PersonId } from '@samplan/shared/kernel';
import { notify } from '@samplan/api/notices';
import { NationalIds } from '@samplan/api/people';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import { newEntryCode, startOfCode } from '../domain/entry-code';
import { EntryCodeRepository, type CodeMadeOrNot } from '../persistence/entry-code.repository';

const minutesACodeLasts = 15;

/** A code, told this once: only keyed hashes of it are kept. */
export interface MadeEntryCode {
  code: string;
  expiresAt: Date;
}

const refused: Record<Exclude<CodeMadeOrNot, 'made'>, () => Error> = {
  not_coordinator: forbidden,
  not_a_child: () => Expected.of('NOT_A_CHILD'),
  has_login: () => Expected.of('PERSON_HAS_LOGIN'),
  not_theirs: () => Expected.of('PERSON_NOT_HERE', 'agreedById'),
};

/** A one-time code for a child, with the yes of a guardian or parent, who is told that it was made. */
@Injectable()
export class MakeEntryCode {
  constructor(
    private readonly authz: Authz,
    private readonly codes: EntryCodeRepository,
    private readonly nationalIds: NationalIds,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MadeEntryCode> {
    const input = parseInput(makeEntryCodeInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    const agreedById = parseId<PersonId>(input.agreedById);
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      await this.authz.require(ctx, 'entry-code:make', collaborationId, asked);
      if (!agreedById) throw refused.not_theirs();
      const code = newEntryCode();
      const outcome = await this.codes.make(ctx, {
        id: newId(ctx.now),
        collaborationId,
        agreedById,
        agreedHow: input.agreedHow,
        startHash: this.nationalIds.keyedHash('code', startOfCode(code)),
        codeHash: this.nationalIds.keyedHash('code', code),
        lasts: `${minutesACodeLasts} minutes`,
      });
      if (outcome !== 'made') throw refused[outcome]();
      const { personId: actorId } = ctx.viewer;
      await notify(ctx, { to: [agreedById], kind: 'code_made', collaborationId, actorId });
      return { code, expiresAt: new Date(ctx.now.getTime() + minutesACodeLasts * 60_000) };
    });
  }
}
