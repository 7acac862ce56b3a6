import type { Described } from './constraint.js';
import type { StandingFinding } from './plan.js';
import type { World } from './world.js';

/** Forbids no plan, but somebody must look at it: a finding in every plan for as long as it is so. */
export type Observation = Described & { readonly findings: (world: World) => readonly StandingFinding[] };

type Observed = Pick<StandingFinding, 'placements' | 'sentence'>;

export const observation = ({
  observe,
  ...described
}: Described & { readonly observe: (world: World) => readonly Observed[] }): Observation => ({
  ...described,
  findings: (world) => observe(world).map((seen) => ({ ...seen, constraint: described.id })),
});
