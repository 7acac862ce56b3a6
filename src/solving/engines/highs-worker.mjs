import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';

const highs = await loadHighs();
const { modelStatus, callbackType, variableType } = highs.constants;

/** @param {Float64Array} bounds */
const asHighs = (bounds) =>
  bounds.map((b) => (b === Infinity ? highs.infinity : b === -Infinity ? -highs.infinity : b));

const finished = (status) =>
  status === modelStatus.optimal
    ? 'optimal'
    : status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible
      ? 'infeasible'
      : 'limit';

function create({ columns, rows }, relaxed) {
  return highs.createModel({
    numCols: columns.cost.length,
    numRows: rows.lower.length,
    colCost: columns.cost,
    colLower: asHighs(columns.lower),
    colUpper: asHighs(columns.upper),
    rowLower: asHighs(rows.lower),
    rowUpper: asHighs(rows.upper),
    ...(relaxed
      ? {}
      : {
          integrality: Int32Array.from(columns.integer, (i) =>
            i ? variableType.integer : variableType.continuous,
          ),
        }),
    matrix: {
      format: 'csc',
      numRows: rows.lower.length,
      numCols: columns.cost.length,
      starts: columns.start,
      indices: columns.index,
      values: columns.value,
    },
  });
}

function configure(model, limits) {
  model.options.set({
    output_flag: false,
    random_seed: limits.seed,
    mip_rel_gap: 0,
    mip_abs_gap: limits.absoluteGap,
    ...(limits.withoutPresolve ? { presolve: 'off' } : {}),
    ...(limits.nodeLimit === undefined ? {} : { mip_max_nodes: limits.nodeLimit }),
    ...(limits.timeMs === undefined ? {} : { time_limit: Math.max(0.001, limits.timeMs / 1000) }),
  });
}

function warm(model, { basis, x }, relaxed) {
  if (relaxed && basis) model.setBasis({ colStatus: basis.columns, rowStatus: basis.rows });
  if (relaxed || !x) return;
  model.setSolution({ colValue: x });
}

function answer(model, status, relaxed) {
  const solution = model.getSolution();
  const state = finished(status);
  const found = solution.colValue.length > 0 && model.info.get('primal_solution_status') === 2;
  if (!found) return { status: state === 'optimal' ? 'error' : state, bound: boundOf(model, relaxed) };
  const common = {
    x: solution.colValue,
    objective: model.getObjectiveValue(),
    bound: boundOf(model, relaxed),
  };
  if (!relaxed) return { ...common, status: state === 'limit' ? 'feasible' : state };
  const { colStatus, rowStatus } = model.getBasis();
  return {
    ...common,
    status: state,
    rowDual: solution.rowDual,
    basis: { columns: colStatus, rows: rowStatus },
  };
}

const boundOf = (model, relaxed) => (relaxed ? undefined : model.info.get('mip_dual_bound'));

function solve({ model: data, limits, start, stop }) {
  const flag = new Int32Array(stop);
  const model = create(data, limits.relaxed);
  try {
    configure(model, limits);
    warm(model, start, limits.relaxed);
    const interrupt = (event) => {
      if (Atomics.load(flag, 0) === 1) event.interrupt();
    };
    const result = model.run(limits.relaxed ? undefined : { [callbackType.mipInterrupt]: interrupt });
    return answer(model, result.modelStatus, limits.relaxed);
  } finally {
    model.dispose();
  }
}

parentPort.on('message', (job) => {
  try {
    parentPort.postMessage({ id: job.id, outcome: solve(job) });
  } catch (error) {
    parentPort.postMessage({
      id: job.id,
      outcome: { status: 'error', because: String(error?.message ?? error) },
    });
  }
});
parentPort.postMessage({ ready: highs.version.string });
