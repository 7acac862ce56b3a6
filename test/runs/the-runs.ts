import { Plans, runId } from '#runs';
import type { Plan } from '#scoring';
import { AWAY, HOME, type Country } from '../harness/reading/the-country.js';
import type { CountryService } from '../harness/reading/a-country-service.js';

/** Finished runs, oldest first: who started each. */
export const RUNS = [
  { id: '00000000-0000-4000-8000-000000000001', region: HOME },
  { id: '00000000-0000-4000-8000-000000000002', region: AWAY },
  { id: '00000000-0000-4000-8000-000000000003', region: null },
  { id: '00000000-0000-4000-8000-000000000004', region: HOME },
] as const;
export type Run = (typeof RUNS)[number];

const strain = (constraint: string): Plan['assignments'][number]['strains'][number] => ({
  constraint,
  level: 'safety',
  amount: 2,
  weight: 3,
  sentence: 'A sentence with 312 in it.',
});

/** Of the requests that a run sees, every other has a place; everything that a plan may tell is told. */
export const planOf = ({ scenario, placements }: Country, { region }: Run): Plan => {
  const seen = scenario.requests.filter((one) => region === null || one.region === region);
  const codes = ['SATURATION', 'NEED_NOT_MET', 'NON_ASSOCIATION'] as const;
  const ofThese = placements.filter(({ person }) => seen.some((one) => one.person === person));
  return {
    format: 'fristad-plan/1',
    scenarioDigest: `sha256:${'a'.repeat(64)}`,
    policyVersion: scenario.policy.version,
    engine: { name: 'highs', version: '1.15', seed: 7 },
    status: 'FEASIBLE',
    levels: [{ name: 'coverage', value: seen.length, bound: seen.length + 1 }],
    assignments: seen
      .filter((_, index) => index % 2 === 0)
      .map((request, index) => ({
        request: request.id,
        unit: scenario.units[index]!.id,
        arrival: request.arrival.earliest,
        departure: '2028-01-01' as never,
        strains: ['small-place', 'neighbours-in-protection', 'region-load', 'cost'].map(strain),
      })),
    unplaced: seen
      .filter((_, index) => index % 2 === 1)
      .map((request, index) => ({
        request: request.id,
        code: codes[index % 3]!,
        ruledOut: { 'enough-beds': 3 + index, 'free-for-the-whole-stay': 5, 'saturation-cap': 2 },
        ruledOutAlone: { 'saturation-cap': 1 },
        outcompeted: true,
        relaxations: [{ change: 'MORE_BEDS', constraint: 'enough-beds', unitsFreed: 2 }],
      })),
    findings: ofThese.map(({ id }) => ({
      placements: [id],
      constraint: 'saturation-cap',
      sentence: 'Two too many.',
    })),
    timing: { totalMs: 99, stages: { search: 12.5 } },
  };
};

/** Keeps the runs and their plans as workers would have. */
export const addRuns = async ({ database, country, app, directly }: CountryService): Promise<void> => {
  for (const [index, run] of RUNS.entries()) {
    await database.query(
      `INSERT INTO fristad.solver_run (id, problem, digest, measured, policy_version, engine, seed, requested_at, progress,
         started_at, finished_at, status, owner_region, gap)
       VALUES ($1, '\\x1f8b', 'sha256:' || repeat('a', 64), '\\x1f8b', $2, 'highs', 7,
         timestamptz '2026-11-01T10:00:00Z' + $3 * interval '1 minute', '{"stage": "safety", "fraction": 0.5, "levels": []}', '2026-11-01T11:00:01Z',
         '2026-11-01T11:00:02Z', 'DONE', $4, 0.125)`,
      [run.id, country.scenario.policy.version, index, run.region],
    );
    await directly(() => app.get(Plans, { strict: false }).add(runId(run.id), planOf(country, run)));
  }
};
