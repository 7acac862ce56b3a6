import type { Level } from '#scoring';
import { drawnBar } from './drawn-bar.js';
import type { Terminal } from './terminal.js';

export type Progress = {
  readonly stage: string;
  readonly fraction: number;
  readonly levels: readonly Level[];
};
export type ProgressBar = { readonly show: (progress: Progress) => void; readonly stop: () => void };

const STEPS = 100;
/** Where each stage begins and ends on the bar; a stage of unknown length stands at its beginning. */
const SPANS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  candidates: [0, 0.2],
  coverage: [0.2, 0.4],
  safety: [0.4, 0.65],
  suitability: [0.65, 0.9],
  explanations: [0.9, 1],
};

const onBar = (stage: string, fraction: number): number => {
  const [from, to] = SPANS[stage] ?? [1, 1];
  return Math.round((from + (to - from) * fraction) * STEPS);
};

/** A bar on the error stream while somebody watches it; otherwise nothing. */
export const progressBar = ({ watched, width }: Terminal): ProgressBar => {
  if (!watched) return { show: () => undefined, stop: () => undefined };
  const bar = drawnBar('{bar} {percentage}% {stage} {levels}', Math.max(10, Math.floor(width / 4)));
  bar.start(STEPS, 0, { stage: 'reading', levels: '' });
  return {
    show: ({ stage, fraction, levels }) =>
      bar.update(onBar(stage, fraction), { stage, levels: levels.map(asText).join(' · ') }),
    stop: () => bar.stop(),
  };
};

const asText = ({ name, value, bound }: Level): string =>
  value === bound ? `${name} ${value.toString()}` : `${name} ${value.toString()} (bound ${bound.toString()})`;
