import { stayOf } from '../candidate.js';
import type { PlanConstraint, Repair } from '../constraint.js';
import { together } from '../edit.js';

/** Change the policy, the separation or the stay that is in the way; each broken constraint must yield. */
export const besideStanding =
  (constraints: readonly PlanConstraint[]): Repair =>
  (candidate) => {
    const { world, request, unit } = candidate;
    const here = world.standingByLocality.get(unit.unit.locality) ?? [];
    const besides = new Set([
      ...here,
      ...request.standingInConflict,
      ...request.standingNonAssociates,
      ...request.standingOfPerson,
    ]);
    const stays = { judged: [stayOf(candidate)], besides: [...besides] };
    const broken = constraints.filter(({ breaches }) => breaches(stays, world).length > 0);
    const edits = broken.map(({ repair }) => repair?.(candidate) ?? []);
    if (edits.some(({ length }) => length === 0)) return [];
    const all = together(edits.flat());
    return all ? [all] : [];
  };
