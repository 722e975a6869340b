import { Args, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, reportSeen } from '@samplan/api/platform/authz';
import {
  CalendarDate,
  connectionOf,
  type ConnectionOf,
  enumOf,
  Instant,
  keysetPage,
} from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';
import { CapacityAssessment } from './consent.types';
import { capacityOf } from './who-sees.mapping';
import { ConsentHistory, consentEvents, type ConsentEventRow } from '../persistence/consent-history';

const ConsentEventKindEnum = enumOf('ConsentEventKind', consentEvents);

@ObjectType({ description: 'Something that has happened to who may see what.' })
export class ConsentEvent {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => ConsentEventKindEnum)
  what: ConsentEventRow['what'];
  @Field(() => Instant)
  at: Date;
  byId: string | null;
  unitId: string | null;
  personId: string | null;
  @Field(() => Person, { nullable: true, description: 'Whose yes, no or record it was.' })
  by?: Person | null;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => CalendarDate, { nullable: true })
  lastDay: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day it was signed on paper.' })
  signedOn: string | null;
  capacityAssessedBy: string | null;
  capacityAssessedOn: string | null;
  capacityAssessedFor: string | null;
  @Field(() => CapacityAssessment, { nullable: true })
  capacity?: CapacityAssessment | null;
}
const ConsentEventConnection = connectionOf(ConsentEvent, 'ConsentEventConnection');

@Resolver(() => ConsentEvent)
export class ConsentHistoryResolver {
  constructor(
    private readonly authz: Authz,
    private readonly history: ConsentHistory,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => ConsentEventConnection, { description: 'Newest first.' })
  @Access('consent:read')
  async consentHistory(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<ConsentEvent>> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    const scope = await this.authz.require(ctx, 'consent:read', id, { entity: 'collaboration', id });
    reportSeen(ctx, scope, 'team', [{ collaborationId: id }]);
    return keysetPage(
      { first, after },
      ['instant', 'text', 'id'],
      (key, limit) => this.history.page(ctx, scope, id, key, limit),
      (event) => [event.at, event.what, event.id],
    );
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Row-level security decides whom the reader may know')
  by(@Ctx() ctx: RequestContext, @Parent() { byId }: ConsentEvent): Promise<Person | null> {
    return this.people.personOrNull(ctx, byId);
  }

  @ResolveField(() => CapacityAssessment, { nullable: true })
  @Inherits('Stands on the consent itself, for the same readers')
  capacity(@Parent() event: ConsentEvent): CapacityAssessment | null {
    return capacityOf(event);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('The service it was about')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: ConsentEvent): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: ConsentEvent): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }
}
