import { dateOf, plusDays, type IsoDate, type UnitId } from '#kernel';
import {
  hardConstraints,
  strainsOf,
  type Assignment,
  type Candidate,
  type RequestInWorld,
  type Strain,
  type World,
} from '#scoring';
import { atOnce } from '../domain/at-once.js';
import { bitsOf } from './mask.js';
import type { RelaxationOfScenario } from './least-changes.js';
import { relaxationsFor } from './relaxations.js';
import { ruledOut, ruledOutAlone, type Tally } from './tally.js';
import { brokenByStay } from './broken.js';
import { candidateOn, reasonsFor, type UnitReasons } from './unit-reasons.js';

/** A unit on its best arrival day; `safety` and `suitability` are the exact sums of its strains. */
export type RankedCandidate = Assignment & {
  readonly safety: number;
  readonly suitability: number;
  readonly strains: readonly Strain[];
};
/** A unit that is impossible, with all that it breaks on the day that comes nearest. */
export type ExcludedUnit = {
  readonly unit: UnitId;
  readonly arrival: IsoDate;
  readonly reasons: readonly {
    readonly constraint: string;
    readonly sentence: string;
    readonly figures: unknown;
  }[];
};
export type Ranking = {
  /** How many units are possible at all; `candidates` may hold fewer. */
  readonly admitted: number;
  /** Best first: by safety, suitability, unit. */
  readonly candidates: readonly RankedCandidate[];
  readonly excluded: readonly ExcludedUnit[];
  readonly ruledOut: Tally;
  readonly ruledOutAlone: Tally;
  /** The least changes that would free a unit; only when none is possible. */
  readonly relaxations: readonly RelaxationOfScenario[];
};

/** Reads one request against every unit, as if nothing else were planned. */
export const rankCandidates = (world: World, request: RequestInWorld, how: HowMany = {}): Ranking =>
  atOnce(rankingOf(world, request, how));

type HowMany = { readonly limit?: number };

/** The same, and yields now and then. */
export function* rankingOf(
  world: World,
  request: RequestInWorld,
  { limit = Infinity }: HowMany = {},
): Generator<void, Ranking> {
  const reasons = yield* reasonsFor(world, request);
  const admitted = reasons.filter(({ broken }) => broken === 0);
  return {
    admitted: admitted.length,
    candidates: admitted
      .map((one) => bestDay(world, request, one))
      .sort(better)
      .slice(0, limit),
    excluded: reasons.filter(({ broken }) => broken !== 0).map((one) => excludedUnit(world, request, one)),
    ruledOut: ruledOut(reasons.map(({ broken }) => broken)),
    ruledOutAlone: ruledOutAlone(reasons.map(({ alone }) => alone)),
    relaxations: admitted.length > 0 ? [] : yield* relaxationsFor(world, request, reasons),
  };
}

const better = (a: RankedCandidate, b: RankedCandidate): number =>
  a.safety - b.safety || a.suitability - b.suitability || (a.unit === b.unit ? 0 : a.unit < b.unit ? -1 : 1);

const bestDay = (world: World, request: RequestInWorld, { unit, arrival }: UnitReasons): RankedCandidate => {
  let best = rankedCandidate(candidateOn(world, { request, unit }, arrival));
  for (let on = plusDays(arrival, 1); on <= request.latest; on = plusDays(on, 1)) {
    const candidate = candidateOn(world, { request, unit }, on);
    if (brokenByStay(candidate) !== 0) continue;
    const other = rankedCandidate(candidate);
    if (better(other, best) < 0) best = other;
  }
  return best;
};

export const rankedCandidate = (candidate: Candidate): RankedCandidate => {
  const strains = strainsOf(candidate);
  const sumOf = (level: Strain['level']): number =>
    strains.reduce((sum, strain) => (strain.level === level ? sum + strain.amount * strain.weight : sum), 0);
  return {
    request: candidate.request.request.id,
    unit: candidate.unit.unit.id,
    arrival: dateOf(candidate.stay.from),
    departure: dateOf(candidate.stay.to),
    safety: sumOf('safety'),
    suitability: sumOf('suitability'),
    strains,
  };
};

export const excludedUnit = (
  world: World,
  request: RequestInWorld,
  { unit, arrival, broken }: UnitReasons,
): ExcludedUnit => {
  const candidate = candidateOn(world, { request, unit }, arrival);
  return {
    unit: unit.unit.id,
    arrival: dateOf(arrival),
    reasons: bitsOf(broken).map((bit) => {
      const { id, breach, sentence } = hardConstraints[bit]!;
      const figures = breach(candidate);
      return { constraint: id, sentence: sentence(figures), figures };
    }),
  };
};
