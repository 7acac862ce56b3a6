import { dayOf, isoDate } from '#kernel';
import { aCandidateOf } from '../domain/candidate.js';
import { openWorld } from '../domain/open-world.js';
import type { Placement, PlacementRequest, Policy, Provider, Scenario, Unit } from '../domain/scenario.js';
import type { Candidate, World } from '../domain/world.js';
import { aPolicy, aScenario } from './a-scenario.js';
import { measuredAs, type Measured } from './measured-as.js';
import { aPlacement, aProvider, aRequest, aUnit } from './parts.js';
import type { Over } from './raw.js';

export type CandidateOver = {
  readonly policy?: Over<Policy>;
  readonly provider?: Over<Provider>;
  readonly unit?: Over<Unit>;
  readonly otherUnits?: readonly Over<Unit>[];
  readonly request?: Over<PlacementRequest>;
  readonly placements?: readonly Over<Placement>[];
  /** Anything else in the scenario. */
  readonly scenario?: Over<Scenario>;
  readonly measured?: Measured;
  /** The first day of the window when absent. */
  readonly arrival?: string;
};

export const aWorld = (over: Over<Scenario> = {}, measured: Measured = {}): World =>
  openWorld(aScenario(over), measuredAs(measured));

/** The first request in the first unit; by itself it breaks nothing and costs nothing. */
export const aCandidate = (over: CandidateOver = {}): Candidate => {
  const provider = aProvider(over.provider);
  const unitOf = (unit: Over<Unit> = {}) => aUnit({ provider: provider.id, ...unit });
  const unit = unitOf(over.unit);
  const request = aRequest(over.request);
  const world = aWorld(
    {
      policy: aPolicy(over.policy),
      providers: [provider],
      units: [unit, ...(over.otherUnits ?? []).map(unitOf)],
      requests: [request],
      placements: (over.placements ?? []).map(aPlacement),
      ...over.scenario,
    },
    over.measured,
  );
  const [asked] = world.requests.values();
  const [where] = world.units.values();
  if (!asked || !where) throw new RangeError('A candidate needs a request and a unit.');
  return aCandidateOf(world, asked, {
    unit: where,
    arrival: over.arrival === undefined ? asked.earliest : dayOf(isoDate(over.arrival)),
  });
};
