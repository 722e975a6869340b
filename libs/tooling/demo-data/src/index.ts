export { syntheticNationalId } from './core/national-id';
export { type Scale, seedScale } from './scale/seed-scale';
export { seedDemo } from './seed-demo';
