import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { parseId } from '@samplan/shared/kernel';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { badRequest, Ctx, type RequestContext } from '@samplan/api/platform/request';
import { NoticeRepository } from '../persistence/notice.repository';
import { MarkNoticesReadInput, MarkNoticesReadPayload } from './notice.type';

const most = 100;

@Resolver()
export class NoticeMutations {
  constructor(private readonly notices: NoticeRepository) {}

  @Mutation(() => MarkNoticesReadPayload)
  @Access('notice:mark-read')
  markNoticesRead(
    @Ctx() ctx: RequestContext,
    @Args('input') { ids }: MarkNoticesReadInput,
  ): Promise<MarkNoticesReadPayload> {
    const known = ids.map((id) => parseId(id));
    if (ids.length > most || known.includes(null)) throw badRequest();
    return attempt(ctx, 'unread', async () => {
      await ctx.write(() => this.notices.markRead(ctx, ids));
      return this.notices.unread(ctx);
    });
  }
}
