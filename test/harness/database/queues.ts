import { RUN_QUEUE } from '../../../src/runs/application/run-queue.port.js';

/** The queues of the product. */
export const QUEUES: readonly string[] = [RUN_QUEUE];
