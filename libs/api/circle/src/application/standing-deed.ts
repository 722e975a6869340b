import type { Action, AtHome, Named } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import type { PeopleAtHome } from './at-home';
import { CircleDeed } from './circle-deed';
import type { ConsentGate, Passage } from './consent-gate';

interface Standing {
  collaborationId: string;
  personId?: string | null;
  atHome?: AtHome | null;
  named?: Named | null;
}

/** Recording somebody near the person: one who is known here, or one by their number. */
export abstract class StandingDeed<
  Input extends Standing,
  Done extends { collaborationId: string },
> extends CircleDeed<Done> {
  protected abstract readonly action: Action;

  protected constructor(
    protected readonly gate: ConsentGate,
    protected readonly atHome: PeopleAtHome,
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

  /** Whoever is typed is a stranger here, so that a rehearsal tells nothing of who is known. */
  async act(ctx: RequestContext, raw: unknown): Promise<Done> {
    const input = this.parse(raw);
    const passage = await this.gate.into(ctx, this.action, input.collaborationId);
    this.check(ctx, input, passage);
    const typed = input.atHome ?? input.named;
    const personId = typed
      ? await this.atHome.stranger(ctx, passage.collaborationId, typed)
      : await this.listed(ctx, input, passage);
    return this.record(ctx, { ...input, named: null }, passage, personId);
  }

  protected listed(ctx: RequestContext, { personId }: Input, { facts }: Passage): Promise<string> {
    return this.atHome.known(ctx, personId ?? '', facts.ownerId);
  }

  protected abstract parse(raw: unknown): Input;
  /** What can be refused before anybody is looked for. */
  protected abstract check(ctx: RequestContext, input: Input, passage: Passage): void;
  protected abstract record(ctx: RequestContext, input: Input, passage: Passage, personId: string): Promise<Done>;
}
