import type { LevelProblem } from './level-problem.js';
import type { MipModel } from './mip-model.js';
import { at } from './pool.js';
import type { Row } from './row.js';

/** The model over some of a level's columns: first one row per request, then the others in their order. */
export type BuiltModel = {
  readonly model: MipModel;
  readonly columns: Int32Array;
  /** The requests that have a row, in its order. */
  readonly requests: readonly number[];
};

export function buildModel(problem: LevelProblem, columns: Int32Array, rows: readonly Row[]): BuiltModel {
  const position = new Int32Array(problem.cost.length).fill(-1);
  columns.forEach((column, i) => (position[column] = i));
  const requests = requestsOf(problem, columns);
  const entries = collect(problem, rows, { columns, position, requests });
  const least = problem.placesAll ? 1 : -Infinity;
  return {
    columns,
    requests,
    model: {
      columns: {
        cost: Float64Array.from(columns, (column) => at(problem.cost, column)),
        lower: new Float64Array(columns.length),
        upper: new Float64Array(columns.length).fill(1),
        integer: Uint8Array.from(columns, (column) => (column < problem.pool.size ? 1 : 0)),
        ...entries,
      },
      rows: {
        lower: Float64Array.from([...requests.map(() => least), ...rows.map(() => -Infinity)]),
        upper: Float64Array.from([...requests.map(() => 1), ...rows.map(({ atMost }) => atMost)]),
      },
    },
  };
}

function requestsOf({ pool }: LevelProblem, columns: Int32Array): readonly number[] {
  const present = new Set<number>();
  for (const column of columns) if (column < pool.size) present.add(at(pool.request, column));
  return [...present].sort((a, b) => a - b);
}

type Layout = {
  readonly columns: Int32Array;
  readonly position: Int32Array;
  readonly requests: readonly number[];
};

function collect({ pool }: LevelProblem, rows: readonly Row[], { columns, position, requests }: Layout) {
  const rowOfRequest = new Map(requests.map((request, row) => [request, row]));
  const perColumn = new Int32Array(columns.length + 1);
  const inModel = (column: number) => at(position, column) >= 0;
  columns.forEach((column, i) => (perColumn[i + 1] = column < pool.size ? 1 : 0));
  for (const row of rows)
    for (const column of row.columns)
      if (inModel(column)) perColumn[at(position, column) + 1] = at(perColumn, at(position, column) + 1) + 1;
  for (let i = 0; i < columns.length; i++) perColumn[i + 1] = at(perColumn, i + 1) + at(perColumn, i);
  const fill = perColumn.slice();
  const index = new Int32Array(at(perColumn, columns.length));
  const value = new Float64Array(index.length);
  const put = (i: number, row: number, coefficient: number) => {
    const next = at(fill, i);
    index[next] = row;
    value[next] = coefficient;
    fill[i] = next + 1;
  };
  columns.forEach((column, i) => {
    if (column < pool.size) put(i, rowOfRequest.get(at(pool.request, column)) ?? 0, 1);
  });
  rows.forEach((row, r) => {
    row.columns.forEach((column, k) => {
      if (inModel(column)) put(at(position, column), requests.length + r, row.coefficients?.[k] ?? 1);
    });
  });
  return { start: perColumn, index, value };
}
