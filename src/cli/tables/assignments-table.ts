import type { Plan, RequestInWorld, Strain, UnitInWorld, World } from '#scoring';
import type { Terminal } from '../terminal.js';
import { table, type Cell, type Column } from './table.js';
import { counted, household, place } from './wording.js';

const COLUMNS: readonly Column[] = [
  { title: 'Who', share: 1 },
  { title: 'Where', share: 2 },
  { title: 'When', share: 1 },
  { title: 'Why not better', share: 6 },
];
const MOST = 2;

type Assigned = Plan['assignments'][number];

/** Who lives where and when, and what each place costs most; with `all` every strain. */
export const assignmentsTable = (
  terminal: Terminal,
  world: World,
  { plan, all }: { readonly plan: Plan; readonly all: boolean },
): string => {
  const row = (assigned: Assigned): readonly Cell[] => {
    const request = world.requests.get(assigned.request);
    const unit = world.units.get(assigned.unit);
    if (!request || !unit) return [assigned.request, assigned.unit, when(assigned), ''];
    return [who(request), where(world, unit), when(assigned), why(assigned.strains, all)];
  };
  return table(terminal, COLUMNS, plan.assignments.map(row));
};

export const who = (inWorld: RequestInWorld): Cell => [
  inWorld.request.id,
  household(inWorld),
  inWorld.request.urgency,
];
const where = (world: World, unit: UnitInWorld): Cell => [unit.unit.id, ...place(world, unit)];
const when = ({ arrival, departure }: Assigned): Cell => [arrival, departure];

/** The strains that cost most, and how many more there are. */
export const why = (strains: readonly Strain[], all: boolean): Cell => {
  const byCost = [...strains].sort((a, b) => b.amount * b.weight - a.amount * a.weight);
  const listed = all ? byCost : byCost.slice(0, MOST);
  const more = byCost.length - listed.length;
  return [
    ...listed.map((strain) => asText(strain, all)),
    ...(more > 0 ? [`… and ${counted(more, 'more strain')}`] : []),
    ...(byCost.length === 0 ? ['nothing'] : []),
  ];
};

const asText = ({ constraint, amount, weight, sentence }: Strain, all: boolean): string => {
  const points = (amount * weight).toString();
  const term = all ? `${points} ${constraint} (${amount.toString()} × ${weight.toString()})` : points;
  return `${term}: ${sentence}`;
};
