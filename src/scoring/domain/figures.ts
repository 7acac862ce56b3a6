import { metres, type Metres } from '#kernel';
import type { FiguresOfPlaces, MetresByClass, Policy } from './scenario.js';
import { rememberedBy } from './remember.js';

type Caps = Policy['saturationCaps'];

/** The cap of the largest size that a population reaches; nothing where it reaches none. */
export const capIn = (caps: Caps, population: number): number | undefined => {
  let best: Caps[number] | undefined;
  for (const row of caps)
    if (row.minPopulation <= population && row.minPopulation > (best?.minPopulation ?? -Infinity)) best = row;
  return best?.cap;
};

const farther = (a: Metres, b: Metres | undefined): Metres => metres(Math.max(a, b ?? 0));
const fartherByClass = (a: MetresByClass, b: MetresByClass | undefined): MetresByClass => ({
  ESPECIALLY_VULNERABLE: farther(a.ESPECIALLY_VULNERABLE, b?.ESPECIALLY_VULNERABLE),
  RISK: farther(a.RISK, b?.RISK),
  VULNERABLE: farther(a.VULNERABLE, b?.VULNERABLE),
  OTHER: farther(a.OTHER, b?.OTHER),
});
const lowerCaps = (a: Caps, b: Caps): Caps => {
  const sizes = [...new Set([...a, ...b].map(({ minPopulation }) => minPopulation))].toSorted(
    (x, y) => x - y,
  );
  return sizes.map((minPopulation) => ({
    minPopulation,
    cap: Math.min(capIn(a, minPopulation) ?? 0, capIn(b, minPopulation) ?? Infinity),
  }));
};

/** Of each figure the stricter one. */
export const stricterOf = (national: FiguresOfPlaces, own: Partial<FiguresOfPlaces>): FiguresOfPlaces => ({
  hostileBufferMetres: fartherByClass(national.hostileBufferMetres, own.hostileBufferMetres),
  leastRelocationMetres: farther(national.leastRelocationMetres, own.leastRelocationMetres),
  dispersionMetres: farther(national.dispersionMetres, own.dispersionMetres),
  saturationCaps: lowerCaps(national.saturationCaps, own.saturationCaps ?? []),
  coolOffDays: Math.max(national.coolOffDays, own.coolOffDays ?? 0),
});

const byRegion = rememberedBy(
  (policy: Policy) =>
    new Map<string, FiguresOfPlaces>(
      (policy.regional ?? []).map((own) => [own.region, stricterOf(policy, own)]),
    ),
);

/** The figures by which places in a region are judged: the country's, or what the region has stricter. */
export const figuresIn = (policy: Policy, region: string): FiguresOfPlaces =>
  byRegion(policy).get(region) ?? policy;

const anywhere = rememberedBy((policy: Policy): FiguresOfPlaces =>
  (policy.regional ?? []).reduce<FiguresOfPlaces>(stricterOf, policy),
);

/** The strictest figures of any region: beyond these distances nothing is felt anywhere. */
export const strictestFigures = (policy: Policy): FiguresOfPlaces => anywhere(policy);

/** The least distance between households in conflict, one in either region. */
export const dispersionBetween = (policy: Policy, a: string, b: string): Metres =>
  policy.regional === undefined
    ? policy.dispersionMetres
    : farther(figuresIn(policy, a).dispersionMetres, figuresIn(policy, b).dispersionMetres);
