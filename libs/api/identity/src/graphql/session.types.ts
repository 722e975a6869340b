import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  type HatRole,
  hatRoles,
  type ProviderKind,
  providerKinds,
  type SessionKind,
  sessionKinds,
} from '@samplan/shared/contracts';
import { enumOf, Instant } from '@samplan/api/platform/graphql';

const HatRoleEnum = enumOf(
  'HatRole',
  hatRoles,
  'What a hat is used for; decides the start page. One person may have several.',
);

const ProviderKindEnum = enumOf('ProviderKind', providerKinds);
const SessionKindEnum = enumOf('SessionKind', sessionKinds, 'CODE: opened with a one-time code, and narrow.');

@ObjectType()
export class Municipality {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'One of the persons a login may act as.' })
export class Hat {
  @Field(() => ID)
  personId: string;
  @Field(() => String)
  name: string;
  @Field(() => Municipality)
  municipality: Municipality;
  @Field(() => [HatRoleEnum])
  roles: HatRole[];
  @Field(() => String, { nullable: true })
  unitName: string | null;
  @Field(() => String, { nullable: true })
  profession: string | null;
  @Field(() => ID, { nullable: true, description: 'The collaboration around this person, if there is one.' })
  ownerOf: string | null;
}

@ObjectType()
export class Session {
  @Field(() => Boolean)
  demoMode: boolean;
  @Field(() => Boolean)
  loggedIn: boolean;
  @Field(() => SessionKindEnum, { nullable: true })
  kind: SessionKind | null;
  @Field(() => [Hat])
  hats: Hat[];
  @Field(() => Hat, { nullable: true })
  hat: Hat | null;
  @Field(() => Boolean, { description: 'The hat that was on may not be worn any longer, as when work has ended.' })
  hatEnded: boolean;
  @Field(() => Boolean, {
    description: 'Somebody at work has yet to confirm that this login belongs to an employee registered here.',
  })
  waits: boolean;
  @Field(() => Instant, { nullable: true, description: 'When the session ends by itself if nothing is done.' })
  idleExpiresAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Key of the identity provider; null for personas.' })
  provider: string | null;
}

@ObjectType({ description: 'An identity provider one may log in through here.' })
export class LoginProvider {
  @Field(() => String)
  key: string;
  @Field(() => ProviderKindEnum)
  kind: ProviderKind;
  @Field(() => String, {
    nullable: true,
    description: "What it is called here; null when the kind's own name will do.",
  })
  name: string | null;
}

@ObjectType('DemoPersona', { description: 'A ready-made person to log in as; demo mode only.' })
export class DemoPersonaType {
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  description: string;
}
