import type { MipModel, MipOutcome, SolveLimits, WarmStart } from '../domain/mip-model.js';

/** Solves a mixed-integer model exactly, or says how far it came. */
export abstract class MipEngine {
  abstract readonly name: string;
  abstract readonly version: string;
  /** Whether relaxations come with row duals; without them the whole model is solved at once. */
  abstract readonly hasDuals: boolean;
  abstract solve(model: MipModel, limits: SolveLimits, start?: WarmStart): Promise<MipOutcome>;
  abstract close(): Promise<void>;
}
