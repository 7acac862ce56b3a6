import { softConstraint, type Amount } from '../constraint.js';
import { many } from '../wording.js';
import type { Candidate, UnitInWorld, World } from '../world.js';

type Figures = Amount & { readonly already: number; readonly locality: string };

/** What one more household costs where `already` are: 0, 1, 3, 6, … */
export const neighbourPoints = (already: number): number => (already * (already + 1)) / 2;

/** Households that stand in the unit's locality and have not left by the day of the scenario; whatever the nights. */
export const neighboursStanding = (
  { standingByLocality, asOf }: World,
  { locality }: UnitInWorld,
): number => {
  let count = 0;
  for (const { period } of standingByLocality.get(locality.code) ?? []) if (period.to > asOf) count += 1;
  return count;
};

const beside = (already: number, { unit }: Candidate): Figures | undefined =>
  already === 0 ? undefined : { amount: neighbourPoints(already), already, locality: unit.locality.name };

const byArrival = (plan: readonly Candidate[]) => (a: number, b: number) => earlier(plan[a], plan[b]);
const earlier = (a: Candidate | undefined, b: Candidate | undefined): number => {
  if (!a || !b) return 0;
  if (a.stay.from !== b.stay.from) return a.stay.from - b.stay.from;
  return a.request.request.id < b.request.request.id ? -1 : 1;
};

/** Each planned household finds those that stand and those that were planned to arrive before it. */
const together = (plan: readonly Candidate[]): readonly (Figures | undefined)[] => {
  const there = new Map<string, number>();
  const figures: (Figures | undefined)[] = plan.map(() => undefined);
  for (const place of [...plan.keys()].sort(byArrival(plan))) {
    const candidate = plan[place];
    if (!candidate) continue;
    const { world, unit } = candidate;
    const already = there.get(unit.locality.code) ?? neighboursStanding(world, unit);
    figures[place] = beside(already, candidate);
    there.set(unit.locality.code, already + 1);
  }
  return figures;
};

export const neighboursInProtection = softConstraint<Figures>({
  id: 'neighbours-in-protection',
  title: 'Few other protected households in the locality',
  reason: 'Below the cap it is still better to spread: each further household makes the next easier to find.',
  discloses: 'others',
  level: 'safety',
  defaultWeight: 20,
  dependsOn: 'unit',
  alikeBy: () => 'any',
  formula:
    'j (j + 1) / 2 where j households stand in the locality after the day of the scenario or are planned there with an earlier arrival (then: smaller request id)',
  strain: (candidate) => beside(neighboursStanding(candidate.world, candidate.unit), candidate),
  together,
  message: null,
  sentence: ({ already, locality }) =>
    `${many(already, 'protected household')} would already be in ${locality}.`,
});
