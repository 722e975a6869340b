import type { Action, AtHome } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import type { PeopleAtHome } from './at-home';
import { CircleDeed } from './circle-deed';
import type { ConsentGate, Passage } from './consent-gate';

interface Standing {
  collaborationId: string;
  personId?: string | null;
  atHome?: AtHome | null;
}

/** Recording somebody who decides for the person: one who is known here, or one by their number. */
export abstract class StandingDeed<
  Input extends Standing,
  Done extends { collaborationId: string },
> extends CircleDeed<Done> {
  protected abstract readonly action: Action;

  protected constructor(
    private readonly gate: ConsentGate,
    private readonly atHome: PeopleAtHome,
  ) {
    super();
  }

  /** An attempt by a number is kept whatever comes of it, so it is committed before it is refused. */
  override async run(ctx: RequestContext, raw: unknown): Promise<Done> {
    const input = this.parse(raw);
    const { atHome } = input;
    if (!atHome) return super.run(ctx, raw);
    const done = await ctx.write(async () => {
      const passage = await this.gate.into(ctx, this.action, input.collaborationId);
      this.check(ctx, input, passage);
      const found = await this.atHome.numbered(ctx, passage.collaborationId, passage.facts.ownerId, atHome);
      return 'refusal' in found ? found : { row: await this.record(ctx, input, passage, found.personId) };
    });
    if ('refusal' in done) throw done.refusal;
    return done.row;
  }

  /** Nobody is looked for by a number here, so that a rehearsal tells nothing of who is known. */
  async act(ctx: RequestContext, raw: unknown): Promise<Done> {
    const input = this.parse(raw);
    const passage = await this.gate.into(ctx, this.action, input.collaborationId);
    this.check(ctx, input, passage);
    const personId = await this.atHome.known(ctx, input.personId ?? '', passage.facts.ownerId);
    return this.record(ctx, input, passage, personId);
  }

  protected abstract parse(raw: unknown): Input;
  /** What can be refused before anybody is looked for. */
  protected abstract check(ctx: RequestContext, input: Input, passage: Passage): void;
  protected abstract record(ctx: RequestContext, input: Input, passage: Passage, personId: string): Promise<Done>;
}
