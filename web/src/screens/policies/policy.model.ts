import type { components } from '../../api/api.js';

export type Version = components['schemas']['PolicyVersion'];
type Policy = components['schemas']['Policy'];
export type Value = string | number;
/** What a policy says of one thing: the thing, of which kind where there are several, and where a region is stricter. */
export type Saying = {
  readonly of: Topic;
  readonly kind: string | undefined;
  readonly region?: string;
  readonly value: Value;
};
type Clock = keyof Version['clocks'];
type Demand = keyof Version['demands'];
export type Topic = Exclude<keyof Policy, 'version' | 'clocks' | 'demands' | 'regional'> | Clock | Demand;

const one = (of: Topic, value: Value): readonly Saying[] => [{ of, kind: undefined, value }];
const ofOne = (of: Topic, value: Value | undefined): readonly Saying[] =>
  value === undefined ? [] : one(of, value);
const each = (of: Topic, values: object): readonly Saying[] =>
  Object.entries(values as Readonly<Record<string, Value>>).map(([kind, value]) => ({ of, kind, value }));
const said = (of: Topic, value: unknown): readonly Saying[] =>
  typeof value === 'object' && value !== null ? each(of, value) : one(of, value as Value);

type OfPlaces = Partial<
  Pick<
    Policy,
    'hostileBufferMetres' | 'leastRelocationMetres' | 'dispersionMetres' | 'saturationCaps' | 'coolOffDays'
  >
>;
const ofPlaces = (figures: OfPlaces): readonly Saying[] => [
  ...each('hostileBufferMetres', figures.hostileBufferMetres ?? {}),
  ...ofOne('leastRelocationMetres', figures.leastRelocationMetres),
  ...ofOne('dispersionMetres', figures.dispersionMetres),
  ...(figures.saturationCaps ?? []).map(({ minPopulation, cap }): Saying => ({
    of: 'saturationCaps',
    kind: String(minPopulation),
    value: cap,
  })),
  ...ofOne('coolOffDays', figures.coolOffDays),
];

/** Everything that a version says, with the defaults of what it leaves out. */
export const sayingsOf = ({ policy, clocks, demands }: Version): readonly Saying[] => [
  ...ofPlaces(policy),
  ...each('urgencyWeights', policy.urgencyWeights),
  ...one('waitingWeightPerDay', policy.waitingWeightPerDay),
  ...each('softWeights', policy.softWeights),
  ...(Object.keys(clocks) as Clock[]).flatMap((clock) => said(clock, clocks[clock])),
  ...(Object.keys(demands) as Demand[]).flatMap((demand) => said(demand, demands[demand])),
  ...(policy.regional ?? []).flatMap(({ region, ...figures }) =>
    ofPlaces(figures).map((saying) => ({ ...saying, region })),
  ),
];

export type Difference = Omit<Saying, 'value'> & {
  readonly now: Value | undefined;
  readonly then: Value | undefined;
};
const nameOf = ({ of, kind, region }: Omit<Saying, 'value'>) => `${region ?? ''} ${of} ${kind ?? ''}`;

/** What another version would say otherwise; undefined where one of them says nothing. */
export const differencesOf = (inForce: Version, other: Version): readonly Difference[] => {
  const [now, then] = [inForce, other].map(
    (version) => new Map(sayingsOf(version).map((one) => [nameOf(one), one])),
  );
  const names = [...new Set([...(now?.keys() ?? []), ...(then?.keys() ?? [])])];
  return names.flatMap((name) => {
    const [was, is] = [now?.get(name), then?.get(name)];
    const saying = is ?? was;
    if (saying === undefined || was?.value === is?.value) return [];
    const { value: _, ...about } = saying;
    return [{ ...about, now: was?.value, then: is?.value }];
  });
};

export type Standing = 'inForce' | 'earlier' | 'draft';
export const standingOf = ({ inForce, activatedAt }: Version): Standing => {
  if (inForce) return 'inForce';
  return activatedAt === null ? 'draft' : 'earlier';
};

/** The figures of a policy that a draft may change one by one, and their places in it. */
export type Editable = { readonly of: Topic; readonly kind: string | undefined; readonly value: number };
export const editablesOf = (version: Version): readonly Editable[] =>
  sayingsOf(version).flatMap(({ of, kind, region, value }) =>
    region === undefined && of in version.policy && typeof value === 'number' ? [{ of, kind, value }] : [],
  );

/** The policy with another figure in that place. */
export const changed = (
  policy: Policy,
  { of, kind }: Pick<Editable, 'of' | 'kind'>,
  value: number,
): Policy => {
  if (of === 'saturationCaps')
    return {
      ...policy,
      saturationCaps: policy.saturationCaps.map((cap) =>
        String(cap.minPopulation) === kind ? { ...cap, cap: value } : cap,
      ),
    };
  if (kind === undefined) return { ...policy, [of]: value };
  return { ...policy, [of]: { ...(policy[of as 'softWeights'] as object), [kind]: value } };
};
