import { gzipSync } from 'node:zlib';
import { geodesicMetres } from '#geodesy';
import { digestOf, writeScenario } from '#interchange';
import {
  inScenarioOrder,
  type Measured,
  measureOf,
  openWorld,
  standingFindings,
  type Scenario,
} from '#scoring';
import type { Bytes, Collected, DeskJob, Frozen, Surveyed } from '../application/problem-desk.port.js';

export type ProblemQuestion =
  | { readonly kind: 'write'; readonly about: Collected }
  | { readonly kind: 'freeze' | 'findings'; readonly about: Surveyed }
  | { readonly kind: 'job'; readonly about: Surveyed; readonly job: string; readonly asked: string };

const NOTHING = {
  regions: [],
  municipalities: [],
  localities: [],
  groups: [],
  groupRelations: [],
  territories: [],
  providers: [],
  units: [],
  requests: [],
  nonAssociations: [],
  placements: [],
} as const;

const encode = (text: string): Bytes => new TextEncoder().encode(text);
/** A tenth of its size, and quick: it is handed on, kept and read again. */
const packed = (bytes: string | Uint8Array): Bytes => new Uint8Array(gzipSync(bytes, { level: 1 }));
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

const scenarioOf = ({ asOf, policy, pieces }: Collected): Scenario => {
  const byList = Map.groupBy(pieces, ({ list }) => list);
  const lists = [...byList].map(([list, all]) => [list, all.flatMap(({ members }) => parsed(members))]);
  return inScenarioOrder({
    format: 'fristad-scenario/1',
    asOf,
    policy,
    ...NOTHING,
    ...Object.fromEntries(lists),
  } as Scenario);
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

const measuredOf = ({ measured }: Surveyed) => parsed(measured) as Measured;

const doneBy = async (job: string, surveyed: Surveyed, asked: string): Promise<unknown> => {
  const { answer } = (await import(job)) as { readonly answer: DeskJob };
  return answer({ scenario: scenarioOf(surveyed), measured: measuredOf(surveyed) }, asked);
};

const findings = (surveyed: Surveyed): ReadonlyMap<string, number> => {
  const measure = measureOf(measuredOf(surveyed), geodesicMetres);
  const found = standingFindings(openWorld(scenarioOf(surveyed), measure));
  const counts = new Map<string, number>();
  for (const { constraint } of found) counts.set(constraint, (counts.get(constraint) ?? 0) + 1);
  return counts;
};

/** Run in a thread of its own, which keeps nothing between two questions. */
export const answer = (question: ProblemQuestion): unknown => {
  if (question.kind === 'write') return encode(writeScenario(scenarioOf(question.about)));
  if (question.kind === 'freeze') return freeze(question.about);
  if (question.kind === 'job') return doneBy(question.job, question.about, question.asked);
  return findings(question.about);
};
