import type { Plan } from '#scoring';

/** Whole milliseconds of each stage, by the clock it is given. */
export class StageClock {
  private readonly stages: Record<string, number> = {};
  private readonly start: number;
  private last: number;

  constructor(private readonly now: () => number) {
    this.start = this.last = now();
  }

  end(stage: string): void {
    const time = this.now();
    this.stages[stage] = Math.round(time - this.last);
    this.last = time;
  }

  read(): Plan['timing'] {
    return { totalMs: Math.round(this.last - this.start), stages: this.stages };
  }
}
