import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleRepository } from '../persistence/people.repository';
import { ProtectedPlaces } from '../persistence/protected-places';
import { Person, Unit } from './person.type';
import { unitInGeneral } from './unit-in-general';

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly people: PeopleRepository,
    private readonly places: ProtectedPlaces,
  ) {}

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Where a professional works is in the directory; citizens have no unit')
  async unit(@Ctx() ctx: RequestContext, @Parent() person: Person): Promise<Unit | null> {
    const unit = person.kind === 'professional' ? await this.people.unitOf(ctx, person.id) : null;
    return unit && (await this.places.inThisAnswer(ctx)) ? unitInGeneral(ctx, unit) : unit;
  }
}
