import fc from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Known, Sent } from './known.js';
import { operationsOf } from './operations.js';
import type { Oracle } from './oracle.js';
import { requestsTo, strayRequests } from './requests.js';
import type { Answered } from './wire.js';

export type Fuzzing = {
  readonly document: OpenAPIObject;
  readonly known: Known;
  readonly oracle: Oracle;
  readonly send: (sent: Sent) => Promise<Answered>;
  readonly seed: number;
  /** How many requests in all, evenly over the operations. */
  readonly requests: number;
  /** Called after each request. */
  readonly after?: () => Promise<void>;
};
export type Fuzzed = {
  readonly sent: number;
  /** How often each status came from each operation. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Of each operation that was answered wrongly the smallest request for which it was, and what was wrong. */
  readonly faults: readonly string[];
};

const MOST_PRINTED = 400;
const readable = ({ body, ...sent }: Sent): string =>
  JSON.stringify({
    ...sent,
    body: body === undefined ? undefined : Buffer.from(body, 'base64').toString().slice(0, MOST_PRINTED),
  });

class Wrong extends Error {}

/** Sends requests to every operation, and some to none, and shrinks those that are answered wrongly. */
export const fuzz = async ({
  document,
  known,
  oracle,
  send,
  seed,
  requests,
  after,
}: Fuzzing): Promise<Fuzzed> => {
  const operations = operationsOf(document);
  const statuses = new Map<string, Map<number, number>>();
  const faults: string[] = [];
  const numRuns = Math.ceil(requests / (operations.length + 1));
  let sent = 0;

  const isRight = async (name: string, one: Sent): Promise<void> => {
    const answer = await send(one);
    sent += 1;
    const counts = statuses.get(name) ?? new Map<number, number>();
    statuses.set(name, counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1));
    const wrong = oracle(one, answer);
    await after?.();
    if (wrong.length > 0) throw new Wrong(`${wrong.join('; ')} — ${answer.text.slice(0, MOST_PRINTED)}`);
  };
  const fuzzOne = async (name: string, all: fc.Arbitrary<Sent>) => {
    const property = fc.asyncProperty(all, (one) => isRight(name, one));
    const { failed, errorInstance, counterexample } = await fc.check(property, {
      numRuns,
      seed: seed + statuses.size,
    });
    if (!failed) return;
    if (!(errorInstance instanceof Wrong)) throw errorInstance;
    const [smallest] = counterexample ?? [];
    faults.push(`${name}: ${errorInstance.message}\n    ${smallest ? readable(smallest) : ''}`);
  };

  for (const operation of operations) await fuzzOne(operation.name, requestsTo(operation, known));
  await fuzzOne('no operation', strayRequests(operations, known));
  return { sent, statuses, faults };
};
