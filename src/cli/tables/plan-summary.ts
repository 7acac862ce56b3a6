import type { Plan } from '#scoring';
import type { Terminal } from '../terminal.js';
import { folded } from './fold.js';
import { levelsTable } from './levels-table.js';
import { counted } from './wording.js';

const STATUS: Readonly<Record<Plan['status'], string>> = {
  OPTIMAL: 'The plan is optimal: proved on every level.',
  FEASIBLE: 'The plan holds, but a better one is not ruled out: see the bounds.',
  NO_PLAN: 'No request can be placed.',
};

/** How a plan turned out: `55 of 60 requests placed. The plan is optimal: proved on every level.` */
export const outcomeOf = ({ assignments, unplaced, status }: Plan): string => {
  const asked = counted(assignments.length + unplaced.length, 'request');
  return `${assignments.length.toString()} of ${asked} placed. ${STATUS[status]}`;
};

/** By what a plan was made: `highs 1.15.3, seed 0, 13.6 s` */
export const madeBy = ({ engine, timing }: Plan): string =>
  `${engine.name} ${engine.version}, seed ${engine.seed.toString()}, ${(timing.totalMs / 1000).toFixed(1)} s`;

/** The outcome, what was proved of it, and by what. */
export const planSummary = (terminal: Terminal, plan: Plan): string =>
  [
    `${terminal.bold(folded(outcomeOf(plan), { width: terminal.width, indent: 0 }))}\n`,
    levelsTable(terminal, plan.levels),
    `${folded(madeBy(plan), { width: terminal.width, indent: 0 })}\n`,
  ].join('');
