export { accessLogPolicy } from './access/access-log.policy';
export { CircleModule } from './circle.module';
export { AccessLogEntity } from './persistence/access-log.entity';
export { CircleRelationFacts } from './persistence/circle-relation-facts';
export { GroundEntity } from './persistence/ground.entity';
export { tellCircleBoundaries } from './persistence/tell-boundaries';
