import type { DataSource } from 'typeorm';
import { generateScenario } from '#generation';
import { metres, placementId, type PersonKey } from '#kernel';
import type { Placement, PlacementRequest, Scenario } from '#scoring';

export const HOME = 'VAST';
export const AWAY = 'STOCKHOLM';
/** A placement as the database keeps it. */
export type StoredStay = Placement & { readonly request: string | null; readonly version: number };
export type Country = {
  readonly scenario: Scenario;
  readonly placements: readonly StoredStay[];
  /** Persons of the home region and of another, in the order of their ids. */
  readonly home: readonly PersonKey[];
  readonly away: readonly PersonKey[];
};

const personsIn = ({ requests }: Scenario, region: string) =>
  [...new Set(requests.filter((one) => one.region === region).map(({ person }) => person))].toSorted();

/** The second request of the home region is for the person of the first: a case with two. */
const withACaseOfTwo = (requests: readonly PlacementRequest[]): readonly PlacementRequest[] => {
  const [first, second] = requests.filter(({ region }) => region === HOME);
  return requests.map((one) => (one === second && first ? { ...one, person: first.person } : one));
};

/** Most stays are given to persons who have requests; the last are of nobody that is known here. */
const withKnownPersons = (scenario: Scenario): Scenario => {
  const known = scenario.requests.filter(({ region }) => region === HOME || region === AWAY);
  const placements = scenario.placements.map((placement, index): Placement => {
    const request = index < scenario.placements.length - 3 ? known[index] : undefined;
    return request ? { ...placement, person: request.person } : placement;
  });
  return { ...scenario, placements };
};

const withPairs = (scenario: Scenario): Scenario => {
  const [a, b, c] = personsIn(scenario, HOME);
  const [away] = personsIn(scenario, AWAY);
  if (!a || !b || !c || !away) throw new RangeError('Each side needs cases.');
  const pairs = [
    { a, b, scope: 'LOCALITY' },
    { a: b, b: c, scope: 'UNIT' },
    { a, b: c, scope: 'DISTANCE', metres: metres(4000) },
    { a, b: away, scope: 'MUNICIPALITY' },
  ] as const;
  return { ...scenario, nonAssociations: [...scenario.nonAssociations, ...pairs] };
};

const stayOf = (
  request: PlacementRequest,
  unit: Scenario['units'][number],
  status: StoredStay['status'],
): StoredStay => ({
  id: placementId(`PL-${request.id}`),
  person: request.person,
  unit: unit.id,
  arrival: request.arrival.earliest,
  departure: '2027-12-01' as StoredStay['departure'],
  persons: request.household.adults + request.household.children,
  groups: [],
  status,
  request: request.id,
  version: status === 'PROPOSED' ? 1 : 3,
});

/** Free units, those of the provider with most stays first. */
const unitsWhereMostLive = ({ units, placements }: Scenario): Scenario['units'] => {
  const taken = new Set(placements.map(({ unit }) => unit));
  const stays = (provider: string) =>
    units.filter((unit) => unit.provider === provider && taken.has(unit.id)).length;
  return units
    .filter(({ id, sharing }) => !taken.has(id) && sharing === 'EXCLUSIVE')
    .toSorted((a, b) => stays(b.provider) - stays(a.provider));
};

/** A country of seven regions; two proposals and a confirmed place came of requests of the home region, one of another. */
export const theCountry = (): Country => {
  const made = generateScenario({ requests: 30, units: 50, territories: 6, seed: 12 });
  const scenario = withPairs(withKnownPersons({ ...made, requests: withACaseOfTwo(made.requests) }));
  const own = scenario.requests.filter(({ region }) => region === HOME);
  const other = scenario.requests.filter(({ region }) => region === AWAY);
  const units = unitsWhereMostLive(scenario);
  const asked = [own[3], own[4], own[5], other[2]] as const;
  const stays = asked.map((request, index) =>
    stayOf(request!, units[index]!, index === 1 || index === 3 ? 'CONFIRMED' : 'PROPOSED'),
  );
  const imported = scenario.placements.map((placement): StoredStay => ({
    ...placement,
    request: null,
    version: 1,
  }));
  return {
    scenario,
    placements: [...imported, ...stays],
    home: personsIn(scenario, HOME),
    away: personsIn(scenario, AWAY),
  };
};

/** Adds the placements that came of requests, as if they had been proposed and confirmed here. */
export const addStays = async (database: DataSource, { placements }: Country): Promise<void> => {
  for (const { id, request, person, unit, arrival, departure, persons, status, version } of placements)
    if (request !== null)
      await database.query(
        `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                        groups, status, version, proposed_by, proposed_at)
         SELECT $1, $2, $3, u.id, u.sharing, u.turnaround_days, $5, $6, $7, '{}', $8, $9, 'u-asker', now()
         FROM fristad.housing_unit u WHERE u.id = $4`,
        [id, request, person, unit, arrival, departure, persons, status, version],
      );
};
