import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aCountry, ARRIVAL, DEPARTURE, proposed } from '../harness/a-country.js';
import { confirmIn, MANY_AT_ONCE } from '../harness/acting.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const NO = 'PLACEMENT_NOT_PERMITTED';
const YES = 'CONFIRMED';
const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** A household of another region that stands in a town of the site: the same, or the one some kilometres off. */
type Standing = {
  readonly group: 'G1' | 'G2' | null;
  readonly unit: 'A' | 'B';
  readonly status: string;
  readonly arrival: string;
  readonly departure: string;
  /** Metres from the unit of whoever comes, due east; where the town lies when absent. */
  readonly away?: number;
};
/** What the units of the country have in common. */
const ALIKE =
  'provider, kind, sharing, beds, features, protection_level, monthly_cost, available, turnaround_days';
const standing: Standing = {
  group: 'G1',
  unit: 'A',
  status: 'CONFIRMED',
  arrival: day(ARRIVAL, -3),
  departure: day(DEPARTURE, 3),
};

describe.each(engines)('who comes beside those that stand ($name)', (engine) => {
  let service: OwnService;
  let sites = 0;
  const sql = (text: string, values: unknown[]) => service.database.query<unknown>(text, values);
  /** What a household of G2 is told that would live in the first unit of a site where another one stands. */
  const broken = async (over: Partial<Standing>, pair?: readonly [scope: string, metres?: number]) => {
    const site = sites++;
    const { group, unit, status, arrival, departure, away } = { ...standing, ...over };
    const [here, there] = [`A${site}-0`, `${unit}${site}-${away === undefined ? 1 : 'away'}`];
    if (away !== undefined)
      await sql(
        `INSERT INTO fristad.housing_unit (id, locality, location, ${ALIKE})
         SELECT $2, $3, ST_Project(location, $4::double precision, radians(90)), ${ALIKE} FROM fristad.housing_unit WHERE id = $1`,
        [here, there, `${unit}${site}`, away],
      );
    await sql(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       VALUES ('st-' || $1::text, 'K-st-' || $1::text, $2, 'EXCLUSIVE', 2, $3, $4, 1, $5, $6)`,
      [site, there, arrival, departure, group === null ? [] : [group], status],
    );
    if (pair)
      await sql(`INSERT INTO fristad.non_association (a, b, scope, metres) VALUES ($1, $2, $3, $4)`, [
        ...[`K-b${site}`, `K-st-${site}`, pair[0], pair[1] ?? null],
      ]);
    const one = { id: `b${site}`, region: 'NORD', group: 'G2', unit: here } as const;
    await proposed(service.database, [one]);
    const answer = await confirmIn(service, one);
    return answer.ok ? answer.value.code : answer.refusal.code;
  };

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 44, 2);
  });
  afterAll(() => service.drop());

  it.each([
    ['PROVISIONAL', NO],
    ['CONFIRMED', NO],
    ['ARRIVED', NO],
    ['PROPOSED', YES],
    ['DEPARTED', YES],
    ['CANCELLED', YES],
    ['NOT_ARRIVED', YES],
    ['SUPERSEDED', YES],
  ])('in conflict with one in the same town that is %s: %s', async (status, expected) => {
    expect(await broken({ status })).toBe(expected);
  });

  it.each([
    ['until the day of arrival', { departure: ARRIVAL }, YES],
    ['until the day after', { departure: day(ARRIVAL, 1) }, NO],
    ['from the day of departure', { arrival: DEPARTURE, departure: day(DEPARTURE, 9) }, YES],
    ['from the day before', { arrival: day(DEPARTURE, -1), departure: day(DEPARTURE, 9) }, NO],
    ['of no group', { group: null }, YES],
    ['in the next town, near by', { unit: 'B' }, NO],
    ['in another town at the distance of the policy', { unit: 'B', away: 19_999 }, NO],
    ['and a metre beyond it', { unit: 'B', away: 20_001 }, YES],
    ['in the same town, however far', { away: 24_000 }, NO],
  ] as const)('in conflict with one %s', async (_, over, expected) => {
    expect(await broken(over)).toBe(expected);
  });

  const apart = { group: null } as const;
  it.each([
    [['UNIT'], {}, YES],
    [['LOCALITY'], {}, NO],
    [['LOCALITY'], { unit: 'B' }, YES],
    [['MUNICIPALITY'], {}, NO],
    [['MUNICIPALITY'], { unit: 'B' }, YES],
    [['DISTANCE', 9_000], { unit: 'B', away: 8_999 }, NO],
    [['DISTANCE', 9_000], { unit: 'B', away: 9_001 }, YES],
    [['LOCALITY'], { departure: ARRIVAL }, YES],
    [['LOCALITY'], { departure: day(ARRIVAL, 1) }, NO],
    [['LOCALITY'], { status: 'PROVISIONAL' }, NO],
    [['LOCALITY'], { status: 'ARRIVED' }, NO],
    [['LOCALITY'], { status: 'PROPOSED' }, YES],
    [['LOCALITY'], { status: 'CANCELLED' }, YES],
    [['LOCALITY'], { status: 'DEPARTED' }, YES],
  ] as const)('kept apart by %j from one with %j: %s', async (pair, over, expected) => {
    expect(await broken({ ...apart, ...over }, pair)).toBe(expected);
  });
});
