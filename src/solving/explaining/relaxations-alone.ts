import { atOnce } from '../domain/at-once.js';
import type { AskedAlike } from './alike-units.js';
import { combinedAlone } from './combined-alone.js';
import { unitsFreedAlone } from './freed-alone.js';
import { leastChanges, type RelaxationOfScenario } from './least-changes.js';
import { otherNightsAlone } from './other-nights-alone.js';
import { repairsAt } from './repairs-alone.js';
import { singleAlone } from './single-alone.js';
import type { Verdicts } from './verdicts-alone.js';

/**
 * The least changes that free a unit for a request where nobody stands: what `relaxationsFor` answers there, by what is known of all
 * units already.
 */
export const relaxationsAlone = (asked: AskedAlike, verdicts: Verdicts): readonly RelaxationOfScenario[] => {
  const known = { asked, verdicts, repairs: repairsAt(asked), nights: otherNightsAlone(asked) };
  const combined = combinedAlone(known);
  return atOnce(
    leastChanges({
      *single() {
        yield;
        return singleAlone(known);
      },
      *combined(size) {
        yield;
        return combined(size);
      },
      unitsFreed: unitsFreedAlone(asked, verdicts),
    }),
  );
};
