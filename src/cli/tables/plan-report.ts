import type { Plan, World } from '#scoring';
import type { Terminal } from '../terminal.js';
import { assignmentsTable } from './assignments-table.js';
import { levelsTable } from './levels-table.js';
import { folded } from './table.js';
import { unplacedTable } from './unplaced-table.js';
import { counted } from './wording.js';

const STATUS: Readonly<Record<Plan['status'], string>> = {
  OPTIMAL: 'The plan is optimal: proved on every level.',
  FEASIBLE: 'The plan holds, but a better one is not ruled out: see the bounds.',
  NO_PLAN: 'No request can be placed.',
};

/** A whole plan for a reader: who, where, when, why; what was impossible; what was proved. */
export const planReport = (terminal: Terminal, world: World, plan: { plan: Plan; all: boolean }): string => {
  const { assignments, unplaced, levels, status, findings, engine, timing } = plan.plan;
  const heading = (text: string): string => `\n${terminal.bold(text)}\n`;
  const title = `Placed: ${assignments.length.toString()} of ${counted(assignments.length + unplaced.length, 'request')}`;
  return [
    ...(assignments.length > 0
      ? [heading(title), assignmentsTable(terminal, world, plan)]
      : [heading(title)]),
    ...(unplaced.length > 0
      ? [heading(`Not placed: ${counted(unplaced.length, 'request')}`), unplacedTable(terminal, world, plan)]
      : []),
    ...(findings.length > 0 ? [heading('Standing placements that break a constraint today')] : []),
    ...findings.map(({ placements, constraint, sentence }) => {
      const line = `${placements.join(', ')}: ${constraint}: ${sentence}`;
      return `${folded(line, { width: terminal.width, indent: 2 })}\n`;
    }),
    heading('What was proved'),
    levelsTable(terminal, levels),
    `${STATUS[status]}\n`,
    `${engine.name} ${engine.version}, seed ${engine.seed.toString()}, ${(timing.totalMs / 1000).toFixed(1)} s\n`,
  ].join('');
};
