export type * from './domain/scenario.js';
export type * from './domain/plan.js';
export type { Measure } from './domain/measure.js';
export type * from './domain/world.js';
export type * from './domain/constraint.js';
