import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { NoticeMutations } from './graphql/notice.mutations';
import { NoticeResolver } from './graphql/notice.resolver';
import { NoticeRepository } from './persistence/notice.repository';

@Module({ imports: [PeopleModule], providers: [NoticeRepository, NoticeResolver, NoticeMutations] })
export class NoticesModule {}
