import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

/** Longest time in which a worker that lives is not seen, seconds. */
export const SILENT_SECONDS = 60;

const SEEN = `
  INSERT INTO fristad.worker (name, seen_at) VALUES ($1, clock_timestamp())
  ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at`;
const FORGET = `DELETE FROM fristad.worker WHERE name = $1 OR seen_at < clock_timestamp() - interval '1 day'`;
const AT_WORK = `
  SELECT count(*)::integer AS workers FROM fristad.worker
  WHERE seen_at > clock_timestamp() - make_interval(secs => ${SILENT_SECONDS})`;

/** Who solves runs: each process that does says so every few seconds, and whoever waits for a run can ask. */
@Injectable()
export class Workers {
  constructor(private readonly work: UnitOfWork) {}

  async seen(name: string): Promise<void> {
    await this.work.asPlumbing((runner) => runner.query(SEEN, [name]));
  }

  /** It ends, as does whoever was not seen for a day. */
  async gone(name: string): Promise<void> {
    await this.work.asPlumbing((runner) => runner.query(FORGET, [name]));
  }

  /** How many were seen within the last minute. */
  async atWork(): Promise<number> {
    const [row] = await this.work.asPlumbing<{ workers: number }[]>((runner) => runner.query(AT_WORK));
    return row?.workers ?? 0;
  }
}
