import { Presets, SingleBar } from 'cli-progress';

/** A bar on the error stream, gone once it is complete. */
export const drawnBar = (format: string, barsize: number): SingleBar =>
  new SingleBar(
    {
      format,
      barsize,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: false,
      linewrap: false,
    },
    Presets.shades_classic,
  );
