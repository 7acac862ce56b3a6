import type { RequestInWorld, World } from '#scoring';
import type { ExcludedUnit, RankedCandidate, Ranking } from '#solving';
import type { Terminal } from '../terminal.js';
import { why } from './assignments-table.js';
import { folded } from './fold.js';
import { table, type Column } from './table.js';
import { counted, household, place } from './wording.js';

const COLUMNS: readonly Column[] = [
  { title: '#', share: 1 },
  { title: 'Unit', share: 2 },
  { title: 'When', share: 1 },
  { title: 'Costs', share: 1 },
  { title: 'Terms', share: 6 },
];

type RankedRequest = { readonly request: RequestInWorld; readonly ranking: Ranking };
/** `limit`: so many of the possible, all when absent; `all`: the impossible too, one by one. */
type ReportOptions = { readonly limit: number | undefined; readonly all: boolean };

/** The possible units of one request, best first, and what makes the others impossible. */
export const candidatesReport = (
  terminal: Terminal,
  world: World,
  { request, ranking, limit, all }: RankedRequest & ReportOptions,
): string => {
  const { admitted, excluded, relaxations } = ranking;
  const candidates = ranking.candidates.slice(0, limit);
  const heading = (text: string): string => `\n${terminal.bold(text)}\n`;
  const line = lineOf(terminal);
  const listed = admitted > candidates.length ? `, ${candidates.length.toString()} shown` : '';
  return [
    about(terminal, request),
    heading(`Possible: ${counted(admitted, 'unit')}${listed}`),
    ...(candidates.length > 0 ? [table(terminal, COLUMNS, candidates.map(row(world)))] : []),
    ...(relaxations.length > 0 ? [heading('The least changes that would free a unit')] : []),
    ...relaxations.map(({ change, constraint, unitsFreed }) =>
      line(`${change} (${constraint}; frees ${counted(unitsFreed, 'unit')})`, 2),
    ),
    heading(`Impossible: ${counted(excluded.length, 'unit')}`),
    ...tally(ranking).map((text) => line(text, 2)),
    ...(all ? excluded.flatMap((unit) => excludedLines(world, unit).map((text) => line(text, 4))) : []),
    ...(all || excluded.length === 0 ? [] : [line(HOW_TO_ASK, 2)]),
  ].join('');
};

const HOW_TO_ASK = 'To see all that a unit breaks: --unit with its id; each unit, one by one: --explain.';

/** One unit for one request: its rank and its terms, or all that it breaks. */
export const candidateReport = (
  terminal: Terminal,
  world: World,
  { request, ranking, unit }: RankedRequest & { readonly unit: string },
): string => {
  const rank = ranking.candidates.findIndex((candidate) => candidate.unit === unit);
  const candidate = ranking.candidates[rank];
  const text = candidate
    ? [table(terminal, COLUMNS, [row(world)(candidate, rank)])]
    : ranking.excluded
        .filter((excluded) => excluded.unit === unit)
        .flatMap((excluded) => excludedLines(world, excluded))
        .map((text) => lineOf(terminal)(text, 4));
  return [about(terminal, request), ...text].join('');
};

const lineOf =
  ({ width }: Terminal) =>
  (text: string, indent: number): string =>
    `${folded(text, { width, indent })}\n`;

const about = (terminal: Terminal, request: RequestInWorld): string =>
  lineOf(terminal)(`${request.request.id}: ${household(request)}, ${request.request.urgency}`, 2);

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
