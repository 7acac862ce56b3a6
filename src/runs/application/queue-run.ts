import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { RunQueue } from './run-queue.port.js';
import { Runs, type NewRun } from './runs.port.js';

/** Adds a run whose problem is frozen and hands it to whoever is free, in the act that calls it. */
@Injectable()
export class QueueRun {
  constructor(
    private readonly runs: Runs,
    private readonly queue: RunQueue,
    private readonly writeEntry: WriteEntry,
  ) {}

  async run(run: NewRun): Promise<void> {
    await this.runs.add(run);
    await this.writeEntry.run({ act: 'run.start', id: run.id, decisionDigest: run.digest });
    await this.queue.hand(run.id);
  }
}
