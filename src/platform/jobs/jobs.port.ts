import type { Brand } from '#kernel';

export type JobId = Brand<string, 'JobId'>;
export type Job<Payload extends object> = {
  readonly id: JobId;
  readonly payload: Payload;
  /** Aborted when the job is cancelled, expires, or the process stops. */
  readonly signal: AbortSignal;
};

/** Work that is done later, by any process that offers to; kept in the database. */
export abstract class Jobs {
  /** Within an act, the job comes to be when the act's transaction commits, or not at all. */
  abstract enqueue(queue: string, payload: object): Promise<JobId>;
  /** From now on this process does the queue's jobs, one at a time. A handler that throws is tried again. */
  abstract work<Payload extends object>(
    queue: string,
    handler: (job: Job<Payload>) => Promise<void>,
  ): Promise<void>;
  /** Takes a job back; one that this process is doing has its signal aborted. */
  abstract cancel(queue: string, id: JobId): Promise<void>;
  /** How many jobs wait in the queue. */
  abstract waiting(queue: string): Promise<number>;
  /** Takes no new jobs, waits for those under way. */
  abstract stop(): Promise<void>;
}
