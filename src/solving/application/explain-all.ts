import type { Assignment, RequestInWorld, Unplaced, World } from '#scoring';
import { explainUnplaced } from '../explaining/explain-unplaced.js';
import type { Pace } from './pace.js';

type Explaining = { readonly pace: Pace; readonly onFraction: (fraction: number) => void };

/** Why each request without a place has none, as far as time allows. */
export async function explainAll(
  world: World,
  assignments: readonly Assignment[],
  { pace, onFraction }: Explaining,
): Promise<readonly Unplaced[]> {
  const placed = new Set<string>(assignments.map(({ request }) => request));
  const left = [...world.requests.values()].filter(({ request }) => !placed.has(request.id));
  const unplaced: Unplaced[] = [];
  for (const request of left) {
    onFraction(unplaced.length / left.length);
    const explained = await pace.through(explainUnplaced(world, request, assignments));
    unplaced.push(explained ?? unexplained(request));
  }
  return unplaced;
}

/** Every request has its entry; without reasons it says that no unit was ruled out, and that none was left either. */
const unexplained = ({ request }: RequestInWorld): Unplaced => ({
  request: request.id,
  code: 'NO_CAPACITY_IN_WINDOW',
  ruledOut: {},
  ruledOutAlone: {},
  outcompeted: false,
  relaxations: [],
});

/** Whether there was no time to find out why: a request that was read has units ruled out, or some that fit. */
export const isUnexplained = ({ units }: World, { ruledOut, outcompeted }: Unplaced): boolean =>
  units.size > 0 && !outcompeted && Object.keys(ruledOut).length === 0;
