import type { Plan, Unplaced, World } from '#scoring';
import { isUnexplained } from '#solving';
import type { Terminal } from '../terminal.js';
import { who } from './assignments-table.js';
import { table, type Cell, type Column } from './table.js';
import { counted } from './wording.js';

const COLUMNS: readonly Column[] = [
  { title: 'Who', share: 1 },
  { title: 'What was impossible', share: 3 },
  { title: 'The least changes', share: 4 },
];
const MOST_REASONS = 3;
const MOST_CHANGES = 2;

/** Who got no place, what ruled the units out, and what would free one; with `all` every count and change. */
export const unplacedTable = (
  terminal: Terminal,
  world: World,
  { plan, all }: { readonly plan: Plan; readonly all: boolean },
): string => {
  const row = (unplaced: Unplaced): readonly Cell[] => {
    const request = world.requests.get(unplaced.request);
    const asking = request ? who(request) : unplaced.request;
    if (isUnexplained(world, unplaced)) return [asking, 'There was no time to find out why.', ''];
    return [asking, impossible(unplaced, all), changes(unplaced, all)];
  };
  return table(terminal, COLUMNS, plan.unplaced.map(row));
};

const impossible = ({ code, outcompeted, ruledOut, ruledOutAlone }: Unplaced, all: boolean): Cell => {
  const byCount = Object.entries(ruledOut).sort(
    ([a, many], [b, more]) => (ruledOutAlone[b] ?? 0) - (ruledOutAlone[a] ?? 0) || more - many,
  );
  const named = byCount.slice(0, all ? Infinity : MOST_REASONS).map(([id, count]) => {
    const alone = ruledOutAlone[id] ?? 0;
    return `${id}: ${counted(count, 'unit')}${alone > 0 ? ` (${alone.toString()} by itself)` : ''}`;
  });
  const more = byCount.length - named.length;
  return [
    code,
    ...(outcompeted ? ['Units fit, but others are placed in or too near them.'] : []),
    ...named,
    ...(more > 0 ? [`… and ${counted(more, 'more constraint')}`] : []),
  ];
};

const changes = ({ relaxations }: Unplaced, all: boolean): Cell => {
  if (relaxations.length === 0) return 'no change of the request or the policy frees a unit';
  const changes = relaxations.slice(0, all ? Infinity : MOST_CHANGES);
  const more = relaxations.length - changes.length;
  return [
    ...changes.map(({ change, unitsFreed }) => `${change} (frees ${counted(unitsFreed, 'unit')})`),
    ...(more > 0 ? [`… or ${counted(more, 'other')}`] : []),
  ];
};
