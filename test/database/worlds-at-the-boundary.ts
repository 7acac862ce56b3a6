import { generateScenario } from '#generation';
import { geodesicMetres } from '#geodesy';
import { dateOf, day, dayOf, metres, plusDays, regionCode, type IsoDate } from '#kernel';
import type { NonAssociation, Placement, Scenario } from '#scoring';

export type NamedCandidate = { readonly request: string; readonly unit: string; readonly arrival: IsoDate };

type Unit = Scenario['units'][number];
const unitOf = ({ units }: Scenario, id: string): Unit | undefined => units.find((unit) => unit.id === id);

/** Some have left, some have not though they should have, and some are of those who ask. */
const withLives = (scenario: Scenario): Scenario => {
  const today = dayOf(scenario.asOf);
  const placements = scenario.placements.map((placement, place): Placement => {
    const asker = place % 6 === 0 ? scenario.requests[place / 6]?.person : undefined;
    const whose = { ...placement, person: asker ?? placement.person };
    const isThere = dayOf(placement.arrival) < today - 7 && dayOf(placement.departure) > today;
    if (!isThere || place % 5 > 2) return whose;
    const departure = dateOf(plusDays(today, [-7, 0, 1][place % 5] ?? 0));
    return { ...whose, departure, status: place % 2 === 0 ? 'ARRIVED' : 'DEPARTED' };
  });
  return { ...scenario, placements };
};

/** Every third unit is shared, with as many beds to spare as none, one or two persons need. */
const withSharedUnits = (scenario: Scenario): Scenario => {
  const living = (id: string) =>
    scenario.placements
      .filter(({ unit, status }) => unit === id && status !== 'DEPARTED')
      .reduce((sum, { persons }) => sum + persons, 0);
  const units = scenario.units.map((unit, place): Unit =>
    place % 3 === 0 ? { ...unit, sharing: 'SHARED', beds: Math.max(1, living(unit.id) + (place % 4)) } : unit,
  );
  return { ...scenario, units };
};

/** Each request is kept from somebody who stands, by a distance just under or over the one to some unit, or by a place. */
const withPairs = (scenario: Scenario): Scenario => {
  const standing = scenario.placements.filter(({ status }) => status !== 'DEPARTED');
  const nonAssociations = scenario.requests.flatMap(({ person }, place): NonAssociation[] => {
    const other = standing[(7 * place) % standing.length];
    const [at, to] = [
      other && unitOf(scenario, other.unit),
      scenario.units[(11 * place) % scenario.units.length],
    ];
    if (!other || !at || !to || other.person === person) return [];
    const pair = place % 2 ? { a: person, b: other.person } : { a: other.person, b: person };
    const scope = (['UNIT', 'LOCALITY', 'MUNICIPALITY'] as const)[place % 5];
    if (scope) return [{ ...pair, scope }];
    const apart = geodesicMetres(at.location, to.location);
    return [{ ...pair, scope: 'DISTANCE', metres: metres(place % 2 ? Math.floor(apart) : Math.ceil(apart)) }];
  });
  return { ...scenario, nonAssociations };
};

/** One region asks for more than the country, and one for fewer households in its larger towns. */
const stricterThan = (dispersion: number): NonNullable<Scenario['policy']['regional']> => [
  {
    region: regionCode('STOCKHOLM'),
    dispersionMetres: metres(1.5 * dispersion),
    coolOffDays: 45,
  },
  { region: regionCode('SYD'), saturationCaps: [{ minPopulation: 5000, cap: 1 }] },
];

/** A distance for households in conflict that lies within a metre of that between two units. */
const withDispersion = (scenario: Scenario, seed: number): Scenario => {
  const [one, other] = [
    scenario.units[seed % scenario.units.length],
    scenario.units[(5 * seed + 1) % scenario.units.length],
  ];
  const apart = one && other ? geodesicMetres(one.location, other.location) : 0;
  const dispersionMetres = metres((seed % 2 ? Math.floor : Math.ceil)(Math.min(apart, 60_000)));
  return {
    ...scenario,
    policy: {
      ...scenario.policy,
      dispersionMetres,
      coolOffDays: 30,
      regional: stricterThan(dispersionMetres),
    },
  };
};

export const aWorld = (seed: number): Scenario => {
  const wish = { requests: 24, units: 90, territories: 2, seed, scarcity: 0.9 };
  return withDispersion(withPairs(withSharedUnits(withLives(generateScenario(wish)))), seed);
};

/** Every request in every unit, and on days at which what stands there begins or ceases to be in the way. */
export const askedIn = (scenario: Scenario): readonly NamedCandidate[] => {
  const { coolOffDays } = scenario.policy;
  const today = dayOf(scenario.asOf);
  return scenario.requests.flatMap(({ id: request, nights, arrival }, place) =>
    scenario.units.flatMap(({ id: unit, turnaroundDays: rest }, row): NamedCandidate[] => {
      if ((place + row) % 4 !== 0) return [];
      const here = scenario.placements.filter((placement) => placement.unit === unit);
      const edges = here.flatMap(({ arrival: from, departure: to }) => [
        dayOf(to) + rest,
        dayOf(to) + rest - 1,
        dayOf(to) + coolOffDays,
        dayOf(to) + coolOffDays - 1,
        dayOf(to),
        dayOf(from) - nights - rest,
        dayOf(from) - nights - rest + 1,
        dayOf(from) - nights,
      ]);
      const days = [dayOf(arrival.earliest), today - 1, today, ...edges];
      const chosen = days.filter((_, index) => (index + row) % 3 === 0);
      return chosen.map((on) => ({ request, unit, arrival: dateOf(day(on)) }));
    }),
  );
};
