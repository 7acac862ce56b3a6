import { Baseline2026120100001 } from './0001-baseline.js';

export { functions } from './functions.js';
/** What the database went through, oldest first. */
export const migrations = [Baseline2026120100001];
