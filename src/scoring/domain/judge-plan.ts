import type { Finding } from './finding.js';
import { judge } from './judge.js';
import type { Level, LevelName, Plan, Strain } from './plan.js';
import { scorePlan, type Score } from './score-plan.js';
import type { World } from './world.js';

const LEVELS: readonly LevelName[] = ['coverage', 'safety', 'suitability'];

/**
 * Reads a whole plan by the rules: what `judge` finds, and every claim that does not add up. Sentences are not compared:
 * they may be worded otherwise by another engine.
 */
export const judgePlan = (world: World, plan: Plan): readonly Finding[] => {
  const score = scorePlan(world, plan.assignments);
  return [
    ...judge(world, plan.assignments),
    ...policyOf(world, plan),
    ...answersMissing(world, plan),
    ...plan.levels.flatMap((level) => levelClaims(level, score)),
    ...levelsNamed(plan),
    ...statusClaims(plan),
    ...plan.assignments.flatMap(({ request, strains }) => strainClaims(request, strains, score)),
  ];
};

const says = (constraint: string, sentence: string, requests: readonly string[] = []): Finding => ({
  constraint,
  requests,
  units: [],
  sentence,
});

const policyOf = ({ policy }: World, { policyVersion }: Plan): readonly Finding[] =>
  policyVersion === policy.version
    ? []
    : [
        says(
          'policy-version',
          `The plan was made by policy ${policyVersion}; the scenario holds ${policy.version}.`,
        ),
      ];

const answersMissing = (world: World, { assignments, unplaced }: Plan): readonly Finding[] => {
  const placed = new Set<string>(assignments.map(({ request }) => request));
  const answered = new Map<string, number>();
  for (const { request } of unplaced) answered.set(request, (answered.get(request) ?? 0) + 1);
  const about = (request: string): readonly Finding[] => {
    const answers = (placed.has(request) ? 1 : 0) + (answered.get(request) ?? 0);
    if (answers === 0)
      return [
        says('every-request-answered', `Request ${request} is neither placed nor unplaced.`, [request]),
      ];
    if (answers === 1) return [];
    const sentence = placed.has(request)
      ? `Request ${request} is both placed and unplaced.`
      : `Request ${request} is unplaced more than once.`;
    return [says('every-request-answered', sentence, [request])];
  };
  const unknown = [...answered.keys()].filter((request) => !world.requests.has(request));
  return [
    ...[...world.requests.keys()].flatMap(about),
    ...unknown.map((request) =>
      says('known-request', `There is no request ${request} in the scenario.`, [request]),
    ),
  ];
};

const levelClaims = ({ name, value, bound }: Level, score: Score): readonly Finding[] => {
  const proved = name === 'coverage' ? value <= bound : value >= bound;
  return [
    ...(value === score[name]
      ? []
      : [says('level-value', `The plan claims ${name} ${value}; its assignments add up to ${score[name]}.`)]),
    ...(proved
      ? []
      : [says('level-bound', `The plan claims ${name} ${value}, beyond its own bound ${bound}.`)]),
  ];
};

const levelsNamed = ({ levels, status }: Plan): readonly Finding[] => {
  const names = levels.map(({ name }) => name);
  if (names.join() === LEVELS.join() || (status === 'NO_PLAN' && names.length === 0)) return [];
  return [
    says(
      'levels-in-order',
      `The levels are ${names.join(', ') || 'none'}; they should be ${LEVELS.join(', ')}.`,
    ),
  ];
};

const statusClaims = ({ status, levels, assignments }: Plan): readonly Finding[] => {
  const open = levels.filter(({ value, bound }) => value !== bound);
  if (status === 'OPTIMAL' && open.length > 0)
    return [
      says(
        'status-proved',
        `The plan claims to be optimal; not proved: ${open.map(({ name }) => name).join(', ')}.`,
      ),
    ];
  if (status === 'NO_PLAN' && assignments.length > 0)
    return [says('status-proved', `The plan claims to be none; it places ${assignments.length}.`)];
  return [];
};

const strainClaims = (
  request: string,
  claimed: readonly Strain[],
  { strains }: Score,
): readonly Finding[] => {
  const due = strains.get(request) ?? [];
  const written = (list: readonly Strain[]) =>
    list
      .map(({ constraint, level, amount, weight }) => `${constraint} (${level}) ${amount} × ${weight}`)
      .sort();
  const [claims, facts] = [written(claimed), written(due)];
  if (claims.join() === facts.join()) return [];
  const text = (list: readonly string[]) => list.join(', ') || 'none';
  return [
    says(
      'strains-claimed',
      `Request ${request} claims the strains ${text(claims)}; they are ${text(facts)}.`,
      [request],
    ),
  ];
};
