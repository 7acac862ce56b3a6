import { planConstraints, stayOf, type Candidate } from '#scoring';
import { together, type Edit } from '../edit.js';
import { higherCap } from './higher-cap.js';
import { closerConflict, closerKeptApart } from './shorter-separation.js';

const byConstraint: Readonly<Record<string, (candidate: Candidate) => readonly Edit[]>> = {
  'saturation-cap': higherCap,
  'conflicting-households-apart': closerConflict,
  'non-association': closerKeptApart,
};

/** Change the policy or the separation that the standing placements stand in the way of; each broken one must yield. */
export const besideStanding = (candidate: Candidate): readonly Edit[] => {
  const { world, request, unit } = candidate;
  const here = world.standingByLocality.get(unit.unit.locality) ?? [];
  const besides = new Set([...here, ...request.standingInConflict, ...request.standingKeptApart]);
  const stays = { judged: [stayOf(candidate)], besides: [...besides] };
  const broken = planConstraints.filter(({ breaches }) => breaches(stays, world).length > 0);
  const edits = broken.map(({ id }) => byConstraint[id]?.(candidate) ?? []);
  if (edits.some(({ length }) => length === 0)) return [];
  const all = together(edits.flat());
  return all ? [all] : [];
};
