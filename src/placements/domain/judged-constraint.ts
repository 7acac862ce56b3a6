import { dayOf } from '#kernel';
import {
  aCandidateOf,
  breachesOf,
  hardConstraints,
  judge,
  planConstraints,
  softConstraints,
  weightOf,
  type Candidate,
  type World,
} from '#scoring';
import type { JudgedStay, SetAside } from './placement-record.js';

/** A constraint as one judgement found it. */
export type JudgedConstraint = {
  readonly constraint: string;
  /** NOT_DISCLOSED: it depends on other households, and only whether the place was given says anything of it. */
  readonly outcome: 'HELD' | 'BROKEN' | 'SET_ASIDE' | 'STRAINS' | 'NOT_DISCLOSED';
  /** Those that are numbers; a name could tell where somebody was. */
  readonly figures: Readonly<Record<string, number>>;
};
type Disclosing = { readonly id: string; readonly discloses: 'case' | 'others' };

const numbersOf = (figures: unknown): JudgedConstraint['figures'] =>
  Object.fromEntries(
    Object.entries(figures ?? {}).filter(([, value]) => typeof value === 'number' && Number.isFinite(value)),
  );

const candidateIn = (world: World, { request, unit, arrival }: JudgedStay): Candidate | undefined => {
  const [asks, place] = [world.requests.get(request), world.units.get(unit)];
  return asks && place && aCandidateOf(world, asks, { unit: place, arrival: dayOf(arrival) });
};

/** Every constraint there is, as far as one case, the unit and public ground can tell. */
export const judgedConstraints = (
  world: World,
  stay: JudgedStay,
  setAside: readonly Pick<SetAside, 'constraint'>[],
): readonly JudgedConstraint[] => {
  const candidate = candidateIn(world, stay);
  if (candidate === undefined) return [];
  const aside = new Set(setAside.map(({ constraint }) => constraint));
  const broken = new Map<string, unknown>([
    ...judge(world, [stay]).map(({ constraint }) => [constraint, undefined] as const),
    ...breachesOf(candidate).map(({ id, figures }) => [id, figures] as const),
  ]);
  const outcomeOf = ({ id, discloses }: Disclosing): JudgedConstraint['outcome'] => {
    if (aside.has(id)) return 'SET_ASIDE';
    if (broken.has(id)) return 'BROKEN';
    return discloses === 'others' ? 'NOT_DISCLOSED' : 'HELD';
  };
  return [
    ...[...hardConstraints, ...planConstraints].map((one) => ({
      constraint: one.id,
      outcome: outcomeOf(one),
      figures: numbersOf(broken.get(one.id)),
    })),
    ...strainsOn(candidate),
  ];
};

const strainsOn = (candidate: Candidate): readonly JudgedConstraint[] =>
  softConstraints.map((soft): JudgedConstraint => {
    const { id: constraint } = soft;
    if (soft.discloses === 'others') return { constraint, outcome: 'NOT_DISCLOSED', figures: {} };
    const figures = soft.strain(candidate);
    if (figures === undefined || figures.amount === 0) return { constraint, outcome: 'HELD', figures: {} };
    const weight = weightOf(candidate.world.policy, soft);
    return { constraint, outcome: 'STRAINS', figures: { ...numbersOf(figures), weight } };
  });
