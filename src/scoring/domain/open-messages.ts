import { strainsFrom } from './costs.js';
import { hardConstraints, softConstraints } from './lists.js';
import { openToTheCase } from './open-to-the-case.js';
import type { Strain } from './plan.js';
import type { Message } from './message.js';
import type { Candidate } from './world.js';

/** A message with its figures, and the same as a sentence in English. */
type FullMessage = Required<Message>;
export type OpenReason = FullMessage & { readonly constraint: string };
export type OpenStrain = Strain & FullMessage;
/** What of a unit breaks a constraint. */
type Broken = { readonly constraint: string; readonly figures: unknown };

const hard = new Map<string, (typeof hardConstraints)[number]>(hardConstraints.map((one) => [one.id, one]));

/** Why a unit is excluded, as whoever handles the case may know it. Nothing of what tells of others. */
export const openReasons = (reasons: readonly Broken[]): readonly OpenReason[] =>
  reasons.flatMap(({ constraint, figures }) => {
    const known = hard.get(constraint);
    if (!known?.message || !openToTheCase.ofConstraint(constraint)) return [];
    return [{ constraint, sentence: known.sentence(figures), ...known.message(figures) }];
  });

/** What a candidate costs the household, as whoever handles the case may know it. */
export const openStrains = (candidate: Candidate): readonly OpenStrain[] =>
  softConstraints.flatMap((soft) => {
    const figures = soft.strain(candidate);
    if (figures === undefined || !soft.message || !openToTheCase.ofConstraint(soft.id)) return [];
    const message = soft.message(figures);
    return strainsFrom(soft, candidate.world.policy, figures).map((strain) => ({ ...strain, ...message }));
  });
