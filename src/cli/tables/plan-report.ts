import type { Plan, World } from '#scoring';
import type { Terminal } from '../terminal.js';
import { assignmentsTable } from './assignments-table.js';
import { folded } from './fold.js';
import { planSummary } from './plan-summary.js';
import { unplacedTable } from './unplaced-table.js';
import { counted } from './wording.js';

/** `all`: every strain and every reason; `most`: so many rows of each table, all when absent. */
export type PlanReport = { readonly plan: Plan; readonly all: boolean; readonly most?: number };

/** A whole plan for a reader: what was proved; who, where, when, why; what was impossible; what stands against a constraint. */
export const planReport = (terminal: Terminal, world: World, { plan, all, most }: PlanReport): string => {
  const { assignments, unplaced, findings } = plan;
  const few = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, most);
  const section = (title: string, rows: readonly unknown[], text: () => string): string => {
    const hidden = rows.length - few(rows).length;
    const more = hidden > 0 ? `… and ${hidden.toString()} more\n` : '';
    return rows.length > 0 ? `\n${terminal.bold(title)}\n${text()}${more}` : '';
  };
  const listed = { plan: { ...plan, assignments: few(assignments), unplaced: few(unplaced) }, all };
  return [
    planSummary(terminal, plan),
    section(placed(plan), assignments, () => assignmentsTable(terminal, world, listed)),
    section(`Not placed: ${counted(unplaced.length, 'request')}`, unplaced, () =>
      unplacedTable(terminal, world, listed),
    ),
    section('Standing placements that break a constraint today', findings, () =>
      few(findings).map(line(terminal)).join(''),
    ),
  ].join('');
};

const placed = ({ assignments, unplaced }: Plan): string =>
  `Placed: ${assignments.length.toString()} of ${counted(assignments.length + unplaced.length, 'request')}`;

const line =
  ({ width }: Terminal) =>
  ({ placements, constraint, sentence }: Plan['findings'][number]): string =>
    `${folded(`${placements.join(', ')}: ${constraint}: ${sentence}`, { width, indent: 2 })}\n`;
