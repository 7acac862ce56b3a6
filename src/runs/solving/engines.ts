import { Highs, JavascriptLpSolver, type MipEngine } from '#solving';
import type { Engine } from '../domain/solver-run.js';

/** A fresh engine by its name; close it when the run is over. */
export const engines: Readonly<Record<Engine, () => MipEngine>> = {
  highs: () => new Highs(),
  'javascript-lp-solver': () => new JavascriptLpSolver(),
};
