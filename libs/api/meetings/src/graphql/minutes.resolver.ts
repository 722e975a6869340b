import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { AttendanceRepository } from '../persistence/attendance.repository';
import type { MinutesReadEntity } from '../persistence/minutes-read.entity';
import { Minutes, Participant } from './meeting.type';

@Resolver(() => Minutes)
export class MinutesResolver {
  constructor(
    private readonly authz: Authz,
    private readonly attendance: AttendanceRepository,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may see the minutes may know who approved them')
  approvedBy(@Ctx() ctx: RequestContext, @Parent() { approvedById }: Minutes): Promise<Person | null> {
    return this.people.personOrNull(ctx, approvedById);
  }

  @ResolveField(() => Boolean)
  @Inherits("The viewer's own mark")
  async readByMe(@Ctx() ctx: RequestContext, @Parent() minutes: Minutes): Promise<boolean> {
    return (await this.marks(ctx, minutes)).some(({ personId }) => personId === ctx.viewer.personId);
  }

  @ResolveField(() => [Person], { description: 'Who has said that they have read them, the first to do so first.' })
  @Inherits('Read through the scope of meeting:read')
  async readBy(@Ctx() ctx: RequestContext, @Parent() minutes: Minutes): Promise<Person[]> {
    return Promise.all((await this.marks(ctx, minutes)).map(({ personId }) => this.people.person(ctx, personId)));
  }

  private async marks(ctx: RequestContext, { meetingId }: Minutes): Promise<MinutesReadEntity[]> {
    return this.attendance.readers(ctx, await this.authz.everywhere(ctx, 'meeting:read'), meetingId);
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Whoever may see the meeting may see who takes part')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: Participant): Promise<Person> {
    return this.people.person(ctx, personId);
  }
}
