import { Injectable } from '@nestjs/common';
import type { RegionCode } from '#kernel';
import { UnitOfWork } from '#platform';
import type { Bytes } from '#problem';
import { Runs, type Ending, type Lease, type NewRun, type PageOfRuns } from '../application/runs.port.js';
import type { FrozenProblem } from '../application/frozen-problem.js';
import type { RunId, SolverRun } from '../domain/solver-run.js';
import { toSolverRun, type SolverRunRow } from './solver-run.mapper.js';
import * as sql from './solver-runs.query.js';
import type { RunsTables } from './tables.js';

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) =>
  Buffer.from(buffer, byteOffset, byteLength);

type SizeOfProblem = Pick<RunsTables['fristad.solver_run'], 'digest'> & {
  readonly problem_bytes: number;
  readonly measured_bytes: number;
};

/** Bytes come as hexadecimal text, which is read while nobody else is answered. */
const BYTES_AT_A_TIME = 2 ** 19;

@Injectable()
export class PostgresRuns extends Runs {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async add(run: NewRun): Promise<void> {
    const { id, problem, digest, measured, policyVersion, engine, seed, timeLimitMs, gap, causes } = run;
    const frozen = [bytesOf(problem), digest, bytesOf(measured), policyVersion];
    await this.work.rows(sql.ADD_RUN, [id, ...frozen, engine, seed, timeLimitMs, gap, causes]);
  }

  override async find(id: RunId): Promise<SolverRun | undefined> {
    const row = await this.work.row<SolverRunRow>(sql.FIND_RUN, [id]);
    return row ? toSolverRun(row) : undefined;
  }

  override async page(
    { after, limit }: PageOfRuns,
    region: RegionCode | null,
  ): Promise<readonly SolverRun[]> {
    const found = await this.work.rows<SolverRunRow>(sql.PAGE_OF_RUNS, [region, after ?? null, limit]);
    return found.map(toSolverRun);
  }

  override async problemOf(id: RunId): Promise<FrozenProblem> {
    const size = await this.work.row<SizeOfProblem>(sql.SIZE_OF_PROBLEM, [id]);
    if (size === undefined) throw new RangeError(`There is no run ${id}.`);
    return {
      digest: size.digest,
      problem: await this.inParts(sql.PART_OF_PROBLEM, id, size.problem_bytes),
      measured: await this.inParts(sql.PART_OF_MEASURED, id, size.measured_bytes),
    };
  }

  override async take(id: RunId, { worker, seconds }: Lease): Promise<boolean> {
    return (await this.work.rows(sql.TAKE_RUN, [id, worker, seconds])).length > 0;
  }

  override async renew(
    id: RunId,
    { worker, seconds }: Lease,
    progress: unknown,
  ): Promise<'held' | 'cancel' | 'lost'> {
    const progressText = progress === null ? null : JSON.stringify(progress);
    const rows = await this.work.rows<{ cancelled: boolean }>(sql.RENEW_LEASE, [
      id,
      worker,
      seconds,
      progressText,
    ]);
    if (rows[0] === undefined) return 'lost';
    return rows[0].cancelled ? 'cancel' : 'held';
  }

  override async end(id: RunId, worker: string, ending: Ending): Promise<boolean> {
    const failure = ending.status === 'FAILED' ? ending.failure : null;
    return (await this.work.rows(sql.END_RUN, [id, worker, ending.status, failure])).length > 0;
  }

  override async letGo(id: RunId, worker: string): Promise<void> {
    await this.work.rows(sql.LET_RUN_GO, [id, worker]);
  }

  override async cancel(id: RunId): Promise<void> {
    await this.work.rows(sql.CANCEL_RUN, [id]);
  }

  override async recover(mostAttempts: number): Promise<readonly RunId[]> {
    return (await this.work.rows<{ id: RunId }>(sql.RECOVER_RUNS, [mostAttempts])).map(({ id }) => id);
  }

  override async dropLeases(): Promise<void> {
    await this.work.rows(sql.DROP_LEASES, []);
  }

  override async waiting(): Promise<readonly RunId[]> {
    return (await this.work.rows<{ id: RunId }>(sql.WAITING_RUNS, [])).map(({ id }) => id);
  }

  /** What does not change as long as it is there, in memory of its own. */
  private async inParts(statement: string, id: RunId, length: number): Promise<Bytes> {
    const bytes = new Uint8Array(length);
    for (let from = 0; from < length; from += BYTES_AT_A_TIME) {
      const row = await this.work.row<{ part: Uint8Array }>(statement, [id, from + 1, BYTES_AT_A_TIME]);
      if (row === undefined) throw new RangeError(`Run ${id} is gone.`);
      bytes.set(row.part, from);
    }
    return bytes;
  }
}
