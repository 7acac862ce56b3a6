import { gzipSync } from 'node:zlib';
import { geodesicMetres } from '#geodesy';
import { digestOf, writeScenario } from '#interchange';
import {
  inScenarioOrder,
  type Measured,
  measureOf,
  openWorld,
  standingFindings,
  type Assignment,
  type Scenario,
} from '#scoring';
import { lossesOf } from '../domain/losses.js';
import { listsOf, NOTHING, parsed } from './pieces.js';
import type { Bytes, Collected, Frozen, JudgedAll, Surveyed } from '../application/problem-desk.port.js';

export type ProblemQuestion =
  | { readonly kind: 'write'; readonly about: Collected }
  | { readonly kind: 'freeze'; readonly about: Surveyed }
  | { readonly kind: 'judge'; readonly about: Surveyed; readonly planned: readonly Assignment[] };

const encode = (text: string): Bytes => new TextEncoder().encode(text);
/** A tenth of its size, and quick: it is handed on, kept and read again. */
const packed = (bytes: string | Uint8Array): Bytes => new Uint8Array(gzipSync(bytes, { level: 1 }));

const scenarioOf = ({ asOf, policy, pieces }: Collected): Scenario => {
  return inScenarioOrder({
    format: 'fristad-scenario/1',
    asOf,
    policy,
    ...NOTHING,
    ...listsOf(pieces),
  });
};

const freeze = (surveyed: Surveyed): Frozen => {
  const [problem, { measured }] = [scenarioOf(surveyed), surveyed];
  return {
    problem: packed(JSON.stringify(problem)),
    measured: packed(measured),
    digest: digestOf(problem),
    policyVersion: problem.policy.version,
  };
};

const measuredOf = ({ measured }: Surveyed): Measured => parsed(measured) as Measured;

const judged = (surveyed: Surveyed, planned: readonly Assignment[]): JudgedAll => {
  const measure = measureOf(measuredOf(surveyed), geodesicMetres);
  const world = openWorld(scenarioOf(surveyed), measure);
  const findings = new Map<string, number>();
  for (const { constraint } of standingFindings(world))
    findings.set(constraint, (findings.get(constraint) ?? 0) + 1);
  return { findings, losses: lossesOf(world, planned) };
};

/** Run in a thread of its own, which keeps nothing between two questions. */
export const answer = (question: ProblemQuestion): unknown => {
  if (question.kind === 'write') return encode(writeScenario(scenarioOf(question.about)));
  if (question.kind === 'freeze') return freeze(question.about);
  return judged(question.about, question.planned);
};
