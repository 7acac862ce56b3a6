/** What came of the changes of one part: how many there are, how many of those tried were noticed, how many survived. */
export type Tally = {
  readonly room: string;
  readonly size: number;
  readonly noticed: number;
  readonly left: number;
};

const Z = 1.96;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const tried = ({ noticed, left }: Tally): number => noticed + left;

const together = (tallies: readonly Tally[]): Tally => {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, one) => all + of(one), 0);
  return {
    room: '',
    size: sum(({ size }) => size),
    noticed: sum(({ noticed }) => noticed),
    left: sum(({ left }) => left),
  };
};

/** Wilson's interval at 95 %. */
function intervalOf(tally: Tally): readonly [number, number] {
  const [n, p] = [tried(tally), tally.noticed / tried(tally)];
  const middle = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return [middle - half, middle + half];
}

/** Of all changes there are, each part by its size; between which shares that lies at 95 %, where only a sample was tried. */
export function shareOf(tallies: readonly Tally[]): string {
  const known = tallies.filter((one) => tried(one) > 0);
  const all = known.reduce((sum, { size }) => sum + size, 0);
  if (all === 0) return '–';
  const parts = known.map((one) => ({
    ...{ weight: one.size / all, n: tried(one), p: one.noticed / tried(one) },
    rest: Math.max(0, 1 - tried(one) / one.size),
  }));
  const share = parts.reduce((sum, { weight, p }) => sum + weight * p, 0);
  const variance = parts.reduce(
    (sum, { weight, n, p, rest }) => sum + (weight ** 2 * rest * p * (1 - p)) / n,
    0,
  );
  const half = Z * Math.sqrt(variance);
  const isWhole = parts.every(({ rest }) => rest === 0);
  // Parts that are all alike tell nothing of how much they vary: then as if they were one.
  const [from, to] = half === 0 ? intervalOf(together(known)) : [share - half, Math.min(1, share + half)];
  return isWhole ? percent(share) : `${percent(share)} (95 %: ${percent(from)} to ${percent(to)})`;
}

/** A line for each part. */
export const tableOf = (tallies: readonly Tally[]): readonly string[] => [
  '| Part | Changes | Tried | Noticed | Survived | Share | 95 % |',
  '|---|--:|--:|--:|--:|--:|---|',
  ...tallies
    .filter((one) => tried(one) > 0)
    .map((one) => {
      const [from, to] = intervalOf(one);
      const figures = [
        one.room,
        one.size,
        tried(one),
        one.noticed,
        one.left,
        percent(one.noticed / tried(one)),
      ];
      return `| ${figures.join(' | ')} | ${percent(from)} to ${percent(to)} |`;
    }),
  '',
];
