import { planConstraints, stayOf, type Candidate } from '#scoring';
import { together, type Edit } from '../edit.js';
import { higherCap } from './higher-cap.js';
import { closerConflict, closerKeptApart } from './shorter-separation.js';
import { endedStays } from './transfer.js';

const byConstraint: Readonly<Record<string, (candidate: Candidate) => readonly Edit[]>> = {
  'saturation-cap': higherCap,
  'conflicting-households-apart': closerConflict,
  'non-association': closerKeptApart,
  'one-place-per-person': endedStays,
};

/** Change the policy, the separation or the stay that is in the way; each broken constraint must yield. */
export const besideStanding = (candidate: Candidate): readonly Edit[] => {
  const { world, request, unit } = candidate;
  const here = world.standingByLocality.get(unit.unit.locality) ?? [];
  const besides = new Set([
    ...here,
    ...request.standingInConflict,
    ...request.standingKeptApart,
    ...request.standingOfPerson,
  ]);
  const stays = { judged: [stayOf(candidate)], besides: [...besides] };
  const broken = planConstraints.filter(({ breaches }) => breaches(stays, world).length > 0);
  const edits = broken.map(({ id }) => byConstraint[id]?.(candidate) ?? []);
  if (edits.some(({ length }) => length === 0)) return [];
  const all = together(edits.flat());
  return all ? [all] : [];
};
