export { daysFrom, insert, period } from './sql';
export { standardCast, type StandardCast } from './standard-cast';
export { buildWorld, testIssuer, type World, type WorldPerson, type WorldUnit } from './world';
export { allAreas, type WorldCollaboration } from './world-collaboration';
export type { WorldMeeting } from './world-meeting';
export type { WorldPlan } from './world-plan';
export { type LoggedOperation, MovableClock, TestApi } from './test-api';
export { type GraphqlAnswer, TestClient } from './test-client';
export { TestSocket } from './test-socket';
