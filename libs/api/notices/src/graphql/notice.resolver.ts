import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import type { NoticeEntity } from '../persistence/notice.entity';
import { NoticeRepository } from '../persistence/notice.repository';
import { Notice, NoticeConnection } from './notice.type';

@Resolver(() => Notice)
export class NoticeResolver {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => NoticeConnection, { description: 'Newest first.' })
  @Access('notice:list')
  async myNotices(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<Notice>> {
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.notices.page(ctx, key, limit),
      (row) => [row.createdAt, row.id],
    );
    return { ...page, nodes: page.nodes.map(toNotice) };
  }

  @Query(() => Int, { description: 'How many of the own notices are unread.' })
  @Access('notice:list')
  unreadNotices(@Ctx() ctx: RequestContext): Promise<number> {
    return this.notices.unread(ctx);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Row-level security decides whom the reader may know')
  actor(@Ctx() ctx: RequestContext, @Parent() { actorId }: Notice): Promise<Person | null> {
    return this.people.personOrNull(ctx, actorId);
  }
}

function toNotice(row: NoticeEntity): Notice {
  const { id, kind, collaborationId, aboutId, actorId, onDate, createdAt } = row;
  return { id, kind, collaborationId, aboutId, actorId, onDate, createdAt, read: row.readAt !== null };
}
