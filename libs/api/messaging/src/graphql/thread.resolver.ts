import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Authz, Inherits, type Scope } from '@samplan/api/platform/authz';
import { decodeCursor, encodeCursor } from '@samplan/api/platform/graphql';
import { badRequest, Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { pageOf } from '../domain/message-page';
import { MessageRepository } from '../persistence/message.repository';
import { ThreadRepository } from '../persistence/thread.repository';
import { toMessage, toThread } from './thread.mapping';
import { Message, MessageConnection, Thread } from './thread.type';

const largestPage = 100;

/** What messages add to a collaboration. */
@Resolver(() => Collaboration)
export class CollaborationThreadResolver {
  constructor(
    private readonly authz: Authz,
    private readonly threads: ThreadRepository,
  ) {}

  @ResolveField(() => Thread, { description: "The team's thread." })
  @Inherits('Read through the scope of thread:read')
  async thread(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<Thread> {
    const row = await this.threads.ofTeam(ctx, await this.authz.everywhere(ctx, 'thread:read'), id);
    if (!row) throw notFound();
    return toThread(row);
  }
}

@Resolver(() => Thread)
export class ThreadResolver {
  constructor(
    private readonly authz: Authz,
    private readonly threads: ThreadRepository,
    private readonly written: MessageRepository,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => [Person], { description: 'Everybody who can read what is written here.' })
  @Inherits('Whoever reads a thread may know who reads along')
  async readers(@Ctx() ctx: RequestContext, @Parent() { id }: Thread): Promise<Person[]> {
    const readers = await this.threads.readers(ctx, await this.scope(ctx), id);
    return Promise.all(readers.map((personId) => this.people.person(ctx, personId)));
  }

  @ResolveField(() => Int, { description: "Others' messages after the point this hat has read to." })
  @Inherits('Counted through the scope of thread:read')
  async unreadCount(@Ctx() ctx: RequestContext, @Parent() { id }: Thread): Promise<number> {
    return this.threads.unreadCount(ctx, await this.scope(ctx), id);
  }

  @ResolveField(() => ID, { nullable: true, description: 'The message up to which this hat has read, on any device.' })
  @Inherits("The viewer's own mark")
  async lastReadMessageId(@Ctx() ctx: RequestContext, @Parent() { id }: Thread): Promise<string | null> {
    return (await this.threads.mark(ctx, id))?.lastReadMessageId ?? null;
  }

  @ResolveField(() => MessageConnection, { description: 'Newest last; `before` pages back in time.' })
  @Inherits('Read through the scope of thread:read')
  async messages(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: Thread,
    @Args('last', { type: () => Int, defaultValue: 30 }) last: number,
    @Args('before', { type: () => String, nullable: true }) before: string | null,
  ): Promise<MessageConnection> {
    if (last < 1 || last > largestPage) throw badRequest();
    const rows = await this.written.ofThread(
      ctx,
      await this.scope(ctx),
      id,
      decodeCursor(before, ['instant', 'id']),
      last + 1,
    );
    const { nodes, hasPreviousPage } = pageOf(rows, last);
    const [oldest] = nodes;
    return {
      nodes: nodes.map((row) => toMessage(row, ctx.viewer.personId)),
      hasPreviousPage,
      startCursor: oldest ? encodeCursor([oldest.sentAt, oldest.id]) : null,
    };
  }

  private scope(ctx: RequestContext): Promise<Scope> {
    return this.authz.everywhere(ctx, 'thread:read');
  }
}

@Resolver(() => Message)
export class MessageResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Whoever may read a message may know who wrote it')
  author(@Ctx() ctx: RequestContext, @Parent() { authorId }: Message): Promise<Person> {
    return this.people.person(ctx, authorId);
  }
}
