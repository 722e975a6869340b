export { syntheticNationalId } from './core/national-id';
export { type Scale, seedScale } from './scale/seed-scale';
export { seedDemo } from './seed-demo';
export { seedYears, tenYears, type Years } from './scale/seed-years';
