import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { RoutesHaveRules } from '#access/testing';
import { apiDocument } from '../../src/api/document.js';
import { engines } from '../harness/database/index.js';
import { looking } from './twins/acts.js';
import { aWorld, type Step, type World } from './twins/a-world.js';
import { dutiesAt } from './twins/duties.js';
import {
  withoutNeutralAnswers,
  withoutRowSecurity,
  withoutTheGuard,
  type Without,
} from './twins/fences-off.js';
import { walksOver } from './twins/walks.js';
import { sample } from '../harness/samples.js';

const SEQUENCES = sample(2, 20, 'FRISTAD_TWIN_SEQUENCES');
const SEED = Number(process.env['FRISTAD_TWIN_SEED'] ?? 20_261_123);
const CONTROLS = Math.max(sample(2, 15), Math.floor(SEQUENCES / 4));
const HOURS = 4 * 3_600_000;

describe.each(engines)('two worlds that differ in another region’s secrets, over HTTP ($name)', (engine) => {
  let [one, other] = [] as unknown as [World, World];
  let walks: Arbitrary<readonly Step[]>;
  beforeAll(async () => {
    [one, other] = [await aWorld(engine, 'this'), await aWorld(engine, 'other')];
    const { app } = one.service;
    walks = walksOver(apiDocument(app), dutiesAt(app.get(RoutesHaveRules, { strict: false }).routes()));
  });
  afterAll(() => Promise.all([one, other].map((world) => world.drop())));

  const played = (steps: readonly Step[]) => Promise.all([one.play(steps), other.play(steps)]);
  const report = (what: object) => process.stdout.write(`${engine.name} twins: ${JSON.stringify(what)}\n`);

  it(
    'answer the home region with the same bytes, whatever is asked in whichever order',
    async () => {
      const statuses: Record<string, number> = {};
      const failed = new Set<string>();
      let requests = 0;
      await fc.assert(
        fc.asyncProperty(walks, async (steps) => {
          const [these, those] = await played(steps);
          expect(these).toEqual(those);
          requests += steps.length;
          for (const [index, { bytes }] of these.entries()) {
            if (bytes.startsWith('5')) failed.add(`${steps[index]?.method} ${steps[index]?.path}`);
            const status = bytes.slice(0, 3);
            statuses[status] = (statuses[status] ?? 0) + 1;
          }
        }),
        { numRuns: SEQUENCES, seed: SEED, endOnFailure: false, examples: [[looking]] },
      );
      report({ sequences: SEQUENCES, requests, different: 0, statuses });
      expect([...failed]).toEqual([]);
      expect(statuses['200']).toBeGreaterThan(SEQUENCES);
      expect(statuses['404']).toBeGreaterThan(SEQUENCES / 2);
    },
    HOURS,
  );

  /** How many of the sequences differ without these defences, and where. */
  const differingWithout = async (defences: readonly Without[]) => {
    const restore: (() => Promise<void>)[] = [];
    for (const world of [one, other]) for (const take of defences) restore.push(await take(world));
    const where = new Set<string>();
    let sequences = 0;
    for (const steps of [looking, ...fc.sample(walks, { numRuns: CONTROLS - 1, seed: SEED })]) {
      const [these, those] = await played(steps);
      const differ = steps.filter((_, index) => these[index]?.bytes !== those[index]?.bytes);
      for (const { method, path } of differ) where.add(`${method} /${path.split(/[/?]/)[1]}`);
      if (differ.length > 0) sequences += 1;
    }
    for (const back of restore) await back();
    return { of: CONTROLS, different: sequences, where: [...where].toSorted() };
  };

  it.each([
    ['neutral answers', [withoutNeutralAnswers]],
    ['row-level security', [withoutRowSecurity]],
    ['the guard and row-level security', [withoutTheGuard, withoutRowSecurity]],
  ] as const)(
    'do differ without %s',
    async (without, defences) => {
      const found = await differingWithout(defences);
      report({ without, ...found });
      expect(found.different).toBeGreaterThan(0);
    },
    HOURS,
  );
});
