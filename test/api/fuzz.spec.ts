import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { fuzz, type Fuzzed } from './fuzz/fuzz.js';
import { oracleOf } from './fuzz/oracle.js';
import { sendAs } from './fuzz/send-as.js';
import { closeWire } from './fuzz/wire.js';
import { aWorld, type World } from './fuzz/world.js';
import { sample } from '../harness/samples.js';

const REQUESTS = sample(400, 1500, 'FRISTAD_FUZZ');
/** Of the operations; the fewer requests each gets, the more are refused each time. */
const LEAST = sample(3 / 10, 9 / 20);
const SEED = Number(process.env['FRISTAD_FUZZ_SEED'] ?? 20_261_123);
const RESET_EVERY = 25;

describe.each(engines)('requests made from the API description ($name)', (engine) => {
  let world: World | undefined;
  let fuzzed: Fuzzed;

  beforeAll(async () => {
    const here = await aWorld(engine);
    world = here;
    let count = 0;
    const after = async () => {
      count += 1;
      if (count % RESET_EVERY === 0) await here.reset();
    };
    const [send, oracle] = [sendAs(here), oracleOf(here.oracle)];
    const { document } = here.oracle;
    fuzzed = await fuzz({
      document,
      known: here.known,
      oracle,
      send,
      seed: SEED,
      requests: REQUESTS,
      after,
    });
  }, 3_600_000);
  afterAll(async () => {
    closeWire();
    await world?.drop();
  });

  it('never fail, are answered as declared, and are told nothing of the inside', () => {
    expect(fuzzed.faults).toEqual([]);
    expect(fuzzed.sent).toBeGreaterThanOrEqual(REQUESTS);
  });

  it('get past the guard of most operations', () => {
    const isThrough = (counts: ReadonlyMap<number, number>) =>
      [...counts.keys()].some((status) => status < 300);
    const through = [...fuzzed.statuses].filter(([, counts]) => isThrough(counts)).map(([name]) => name);
    expect(through.length).toBeGreaterThan(fuzzed.statuses.size * LEAST);
  });
});
