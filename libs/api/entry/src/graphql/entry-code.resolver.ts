import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, reportSeen } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { MakeEntryCode } from '../application/make-entry-code';
import { WithdrawEntryCodes } from '../application/withdraw-entry-codes';
import { EntryCodeRepository } from '../persistence/entry-code.repository';
import {
  EntryCode,
  MakeEntryCodeInput,
  MakeEntryCodePayload,
  WithdrawEntryCodesInput,
  WithdrawEntryCodesPayload,
} from './entry-code.types';

@Resolver(() => EntryCode)
export class EntryCodeResolver {
  constructor(
    private readonly authz: Authz,
    private readonly codes: EntryCodeRepository,
    private readonly people: PeopleReader,
    private readonly making: MakeEntryCode,
    private readonly withdrawing: WithdrawEntryCodes,
  ) {}

  @Query(() => [EntryCode], { description: 'The last 20 one-time codes a child was given, newest first.' })
  @Access('entry-code:list')
  async entryCodes(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
  ): Promise<EntryCode[]> {
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    const asked = { entity: 'collaboration', id: collaborationId } as const;
    const scope = await this.authz.require(ctx, 'entry-code:list', collaborationId, asked);
    const rows = await this.codes.last(ctx, scope, collaborationId);
    reportSeen(ctx, scope, 'team', rows);
    return rows.map(({ id, agreedBy, agreedHow, createdAt, expiresAt, usedAt, withdrawnAt }) => ({
      id,
      agreedById: agreedBy,
      agreedHow,
      createdAt,
      expiresAt,
      usedAt,
      withdrawnAt,
    }));
  }

  @ResolveField(() => Person)
  @Inherits('Whoever coordinates knows the guardians and parents')
  agreedBy(@Ctx() ctx: RequestContext, @Parent() { agreedById }: EntryCode): Promise<Person> {
    return this.people.person(ctx, agreedById);
  }

  @Mutation(() => MakeEntryCodePayload)
  @Access('entry-code:make')
  makeEntryCode(@Ctx() ctx: RequestContext, @Args('input') input: MakeEntryCodeInput): Promise<MakeEntryCodePayload> {
    return attempt(ctx, 'code', () => this.making.run(ctx, input));
  }

  @Mutation(() => WithdrawEntryCodesPayload, {
    description: 'Takes back the code that is not used, and logs the child out where one was.',
  })
  @Access('entry-code:withdraw')
  withdrawEntryCodes(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawEntryCodesInput,
  ): Promise<WithdrawEntryCodesPayload> {
    return attempt(ctx, 'done', () => this.withdrawing.run(ctx, input));
  }
}
