import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type BrowserName, browserNames, type DeviceSystem, deviceSystems } from '@samplan/shared/contracts';
import { enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';

const BrowserNameEnum = enumOf('BrowserName', browserNames);
const DeviceSystemEnum = enumOf('DeviceSystem', deviceSystems, 'What kind of machine it is, as its owner would say.');

@ObjectType({ description: 'One place where this login is logged in.' })
export class OwnSession {
  @Field(() => ID)
  id: string;
  @Field(() => Instant)
  begunAt: Date;
  @Field(() => Instant)
  lastUsedAt: Date;
  @Field(() => BrowserNameEnum)
  browser: BrowserName;
  @Field(() => DeviceSystemEnum)
  system: DeviceSystem;
  @Field(() => String, { nullable: true, description: 'Key of the identity provider; null for personas.' })
  provider: string | null;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isThis: boolean;
}

@InputType()
export class EndOwnSessionInput {
  @Field(() => ID)
  sessionId: string;
}

@ObjectType()
export class EndOwnSessionPayload {
  @Field(() => ID, { nullable: true })
  endedId: string | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
