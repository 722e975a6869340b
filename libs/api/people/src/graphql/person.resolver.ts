import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleRepository } from '../persistence/people.repository';
import { Person, Unit } from './person.type';

@Resolver(() => Person)
export class PersonResolver {
  constructor(private readonly people: PeopleRepository) {}

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Where a professional works is in the directory; citizens have no unit')
  unit(@Ctx() ctx: RequestContext, @Parent() person: Person): Promise<Unit | null> {
    return person.kind === 'professional' ? this.people.unitOf(ctx, person.id) : Promise.resolve(null);
  }
}
