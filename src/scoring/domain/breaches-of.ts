import { hardConstraints } from './lists.js';
import type { UnableToPlaceReason } from './plan.js';
import type { Candidate } from './world.js';

/** One broken hard constraint. The sentence is made when it is read. */
export type Breach = {
  readonly id: string;
  readonly code: UnableToPlaceReason;
  readonly figures: unknown;
  readonly sentence: string;
};

/** Every hard constraint that the candidate breaks, in the order of the catalogue; empty when it may be proposed. */
export const breachesOf = (candidate: Candidate, constraints = hardConstraints): readonly Breach[] =>
  constraints.flatMap(({ id, breach, code, sentence }): readonly Breach[] => {
    const figures = breach(candidate);
    if (figures === undefined) return [];
    return [
      {
        id,
        code: code(figures),
        figures,
        get sentence() {
          return sentence(figures);
        },
      },
    ];
  });
