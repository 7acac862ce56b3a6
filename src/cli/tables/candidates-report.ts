import type { RequestInWorld, World } from '#scoring';
import type { ExcludedUnit, RankedCandidate, Ranking } from '#solving';
import type { Terminal } from '../terminal.js';
import { why } from './assignments-table.js';
import { folded, table, type Column } from './table.js';
import { counted, household, place } from './wording.js';

const COLUMNS: readonly Column[] = [
  { title: '#', least: 4, share: 0 },
  { title: 'Unit', least: 18, share: 2 },
  { title: 'When', least: 12, share: 0 },
  { title: 'Costs', least: 14, share: 0 },
  { title: 'Terms', least: 24, share: 6 },
];

/** The possible units of one request, best first, and every impossible one with all that it breaks. */
export const candidatesReport = (
  terminal: Terminal,
  world: World,
  { request, ranking }: { readonly request: RequestInWorld; readonly ranking: Ranking },
): string => {
  const { candidates, admitted, excluded, relaxations } = ranking;
  const heading = (text: string): string => `\n${terminal.bold(text)}\n`;
  const line = (text: string, indent: number): string =>
    `${folded(text, { width: terminal.width, indent })}\n`;
  const shown = admitted > candidates.length ? `, ${candidates.length.toString()} shown` : '';
  return [
    line(`${request.request.id}: ${household(request)}, ${request.request.urgency}`, 2),
    heading(`Possible: ${counted(admitted, 'unit')}${shown}`),
    ...(candidates.length > 0 ? [table(terminal, COLUMNS, candidates.map(row(world)))] : []),
    ...(relaxations.length > 0 ? [heading('The least changes that would free a unit')] : []),
    ...relaxations.map(({ change, constraint, unitsFreed }) =>
      line(`${change} (${constraint}; frees ${counted(unitsFreed, 'unit')})`, 2),
    ),
    heading(`Impossible: ${counted(excluded.length, 'unit')}`),
    ...tally(ranking).map((text) => line(text, 2)),
    ...excluded.flatMap((unit) => excludedLines(world, unit).map((text) => line(text, 4))),
  ].join('');
};

const row =
  (world: World) =>
  ({ unit, arrival, departure, safety, suitability, strains }: RankedCandidate, rank: number) => [
    (rank + 1).toString(),
    [unit, ...placeOf(world, unit)],
    [arrival, departure],
    [`safety ${safety.toString()}`, `fit ${suitability.toString()}`],
    why(strains, true),
  ];

const placeOf = (world: World, id: string): readonly string[] => {
  const unit = world.units.get(id);
  return unit ? place(world, unit) : [];
};

const tally = ({ ruledOut, ruledOutAlone }: Ranking): readonly string[] =>
  Object.entries(ruledOut).map(([id, count]) => {
    const alone = ruledOutAlone[id] ?? 0;
    return `${id} rules out ${counted(count, 'unit')}, ${alone.toString()} of them by itself`;
  });

const excludedLines = (world: World, { unit, arrival, reasons }: ExcludedUnit): readonly string[] => [
  '',
  `${unit} (${placeOf(world, unit).join(', ')}), arriving ${arrival}`,
  ...reasons.map(({ constraint, sentence }) => `  ${constraint}: ${sentence}`),
];
