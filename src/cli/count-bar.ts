import { drawnBar } from './drawn-bar.js';
import type { Terminal } from './terminal.js';

export type CountBar = { readonly show: (done: number) => void; readonly stop: () => void };

const PARTS = 10;

/** How much of a total is done: a bar on the error stream while somebody watches it, else a line for every tenth. */
export const countBar = (terminal: Terminal, total: number): CountBar =>
  terminal.watched && total > 0 ? drawn(terminal, total) : printed(terminal, total);

const drawn = ({ width }: Terminal, total: number): CountBar => {
  const bar = drawnBar('{bar} {value} of {total}', Math.max(10, Math.floor(width / 2)));
  bar.start(total, 0);
  return { show: (done) => bar.update(done), stop: () => bar.stop() };
};

const printed = ({ err }: Terminal, total: number): CountBar => {
  let last = 0;
  const show = (done: number): void => {
    const part = Math.floor((done * PARTS) / total);
    if (part > last) err(`${done.toString()} of ${total.toString()}\n`);
    last = part;
  };
  return { show, stop: () => undefined };
};
