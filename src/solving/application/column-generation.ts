import { buildModel, type BuiltModel } from '../domain/build-model.js';
import { crowdRow } from '../domain/crowding.js';
import type { LevelProblem } from '../domain/level-problem.js';
import { AT_LOWER, BASIC, type Basis, type MipOutcome } from '../domain/mip-model.js';
import { at } from '../domain/pool.js';
import { price, roundedMultiplier, type Prices } from '../domain/pricing.js';
import { TOLERANCE, type Row, type Support } from '../domain/row.js';
import { separateRows } from '../domain/rows/index.js';
import type { Search } from './search.js';

const EPSILON = 1e-6;

export type Relaxing = {
  /** Enough when no plan can cost less than this. */
  readonly enough: number;
  /** Columns to begin with; those that help are added. */
  readonly active: Set<number>;
  /** Told of every better bound. */
  readonly onBound?: (bound: number) => void;
};
export type Relaxed = {
  /** With the best bound met on the way. */
  readonly prices: Prices;
  /** The last point of the relaxation. */
  readonly support: Support;
};

/** Relaxes the level over growing sets of columns and rows until neither helps, the bound is enough, or time ends. */
export async function generateColumns(
  search: Search,
  problem: LevelProblem,
  { enough, active, onBound = () => undefined }: Relaxing,
): Promise<Relaxed> {
  let best = price(problem, [], []);
  let support: Support = [];
  let basis: RememberedBasis = { columns: new Map(), rows: new Map() };
  for (let round = 0; round < search.parameters.relaxationRounds && !search.isOver(); round++) {
    const rows = [...problem.held, ...search.rows.values()];
    const built = buildModel(problem, Int32Array.from(active).sort(), rows);
    const outcome = await search.solve(built.model, { relaxed: true }, { basis: recall(basis, built, rows) });
    if (outcome.status !== 'optimal' || !outcome.x || !outcome.rowDual) break;
    const duals = outcome.rowDual.subarray(built.requests.length);
    const prices = price(
      problem,
      rows,
      rows.map((_, i) => roundedMultiplier(at(duals, i))),
    );
    if (prices.bound > best.bound) best = prices;
    onBound(Math.ceil(best.bound));
    if (Math.ceil(best.bound) >= enough) break;
    support = supportOf(built, outcome.x);
    const grown = await grow(search, problem, { built, outcome, prices, active, support });
    if (!grown) break;
    basis = remember(built, rows, outcome);
  }
  return { prices: best, support };
}

type Round = {
  readonly built: BuiltModel;
  readonly outcome: MipOutcome;
  readonly prices: Prices;
  readonly active: Set<number>;
  readonly support: Support;
};

/** Whether the relaxation grew; not when time was up before all was looked at. */
async function grow(search: Search, problem: LevelProblem, round: Round): Promise<boolean> {
  const { built, outcome, prices, active, support } = round;
  const found = await search.atLeisure(
    separateRows(
      problem.pool,
      search.problem.aparts,
      support.filter(({ column }) => column < problem.pool.size),
    ),
  );
  if (!found) return false;
  const broken = [...found, ...violatedCrowds(problem, support)].filter(({ name }) => !search.rows.has(name));
  for (const row of broken) search.addRow(row);
  const dualOf = new Map(
    built.requests.map((request, i) => [request, at(outcome.rowDual ?? new Float64Array(), i)]),
  );
  const entering = enteringColumns(active, problem, {
    prices,
    dualOf,
    most: search.parameters.enteringColumns,
  });
  for (const column of entering) active.add(column);
  for (const row of broken)
    for (const column of row.columns) if (column >= problem.pool.size) active.add(column);
  return broken.length + entering.length > 0;
}

const supportOf = ({ columns }: BuiltModel, x: Float64Array): Support =>
  Array.from(columns, (column, i) => ({ column, value: at(x, i) })).filter(({ value }) => value > EPSILON);

/** The crowds whose steps do not count all the households of the point. */
function violatedCrowds({ pool, crowds }: LevelProblem, support: Support): readonly Row[] {
  if (crowds.length === 0) return [];
  const load = new Map<number, number>();
  const taken = new Map<number, number>();
  for (const { column, value } of support) {
    if (column >= pool.size) {
      taken.set(column, value);
      continue;
    }
    const locality = at(pool.locality, at(pool.unit, column));
    load.set(locality, (load.get(locality) ?? 0) + value);
  }
  return crowds
    .filter(({ locality, firstStep, steps }) => {
      const steppedOver = steps.reduce((sum, _, k) => sum + (taken.get(firstStep + k) ?? 0), 0);
      return (load.get(locality) ?? 0) > 1 + steppedOver + TOLERANCE;
    })
    .map((crowd) => crowdRow(pool, crowd));
}

type Duals = {
  readonly prices: Prices;
  readonly dualOf: ReadonlyMap<number, number>;
  readonly most: number;
};

function enteringColumns(
  active: ReadonlySet<number>,
  { pool, live, placesAll }: LevelProblem,
  { prices, dualOf, most }: Duals,
) {
  const entering: number[] = [];
  for (const request of pool.requests.keys()) {
    const limit = (dualOf.get(request) ?? (placesAll ? Infinity : 0)) - EPSILON;
    const gains: number[] = [];
    const end = at(pool.first, request + 1);
    for (let column = at(pool.first, request); column < end; column++)
      if (live[column] === 1 && at(prices.reduced, column) < limit && !active.has(column)) gains.push(column);
    gains.sort((a, b) => at(prices.reduced, a) - at(prices.reduced, b) || mixed(a) - mixed(b));
    entering.push(...gains.slice(0, most));
  }
  return entering;
}

/** A fixed shuffle, so that equal columns enter from all over the country. */
const mixed = (column: number): number => Math.imul(column ^ 0x5bd1e995, 0x9e3779b1) >>> 0;

type RememberedBasis = { readonly columns: Map<number, number>; readonly rows: Map<string, number> };

function remember(
  { columns, requests }: BuiltModel,
  rows: readonly Row[],
  { basis }: MipOutcome,
): RememberedBasis {
  if (!basis) return { columns: new Map(), rows: new Map() };
  return {
    columns: new Map(Array.from(columns, (column, i) => [column, at(basis.columns, i)])),
    rows: new Map([
      ...requests.map((request, i) => [`request:${request}`, at(basis.rows, i)] as const),
      ...rows.map((row, i) => [row.name, at(basis.rows, requests.length + i)] as const),
    ]),
  };
}

function recall(
  basis: RememberedBasis,
  { columns, requests }: BuiltModel,
  rows: readonly Row[],
): Basis | undefined {
  if (basis.columns.size === 0) return undefined;
  return {
    columns: Int32Array.from(columns, (column) => basis.columns.get(column) ?? AT_LOWER),
    rows: Int32Array.from([
      ...requests.map((request) => basis.rows.get(`request:${request}`) ?? BASIC),
      ...rows.map(({ name }) => basis.rows.get(name) ?? BASIC),
    ]),
  };
}
