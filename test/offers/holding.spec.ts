import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#platform';
import { engines } from '../harness/database/index.js';
import { coordinator } from '../harness/acting.js';
import { acceptingCases } from './accepting-cases.js';
import { endingCases } from './ending-cases.js';
import { reportingCases } from './reporting-cases.js';
import { anOfferedCountry, requestOf, scenario } from './an-offered-country.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';

describe.each(engines)('what is held ($name)', (engine) => {
  let country: Awaited<ReturnType<typeof anOfferedCountry>>;
  beforeAll(async () => {
    country = await anOfferedCountry(engine);
  });
  afterAll(() => country.service.drop());

  it('can’t be taken by anybody else', async () => {
    const [held, other] = [country.nth(0), country.plan.unplaced[0]!];
    const { placement } = await country.openOf(held.request);
    const stands = `
      SELECT "national".broken_by(ROW('K-nobody', '{}', '{}', p.persons, p.unit, daterange(p.arrival, p.departure),
        "national".policy_in_force(), NULL, $2, NULL)::"national".stay) AS broken
      FROM fristad.placement p WHERE p.id = $1`;
    const [row] = await country.sql<{ broken: string[] }>(stands, [placement, other.request]);
    expect(row?.broken.join()).toMatch(/one-household-per-unit|beds-in-shared-unit|saturation-cap/);
  });

  describe('and accepted', () => acceptingCases(() => country));
  describe('and over at some hour', () => endingCases(() => country));
  describe('and declined for what was learnt of the town', () => reportingCases(() => country));

  it('is nothing that no plan found, and nothing of a plan before the latest', async () => {
    const hold = (placement: unknown, run: unknown) =>
      country.service.acting(coordinator(requestOf(country.nth(0).request).region, 'u-x'), () =>
        country.service.app
          .get(UnitOfWork)
          .row(`SELECT national.hold_place($1, $2, now(), now() + interval '1 hour') AS held`, [
            placement,
            run,
          ]),
      );
    const { placement } = await country.openOf(country.nth(0).request);
    const [offer] = await country.sql<{ run: string; request: string }>(
      `SELECT run, request FROM fristad.offer WHERE placement = $1`,
      [placement],
    );
    // As if it had been proposed by hand for the same days, in a unit that no plan chose.
    const copied = async (id: string, unit: string) => {
      await country.sql(
        `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status,
           owner_region, request, proposed_by, proposed_at)
         SELECT $1, p.person, u.id, u.sharing, u.turnaround_days, p.arrival, p.departure, p.persons, p.groups, 'PROPOSED',
           p.owner_region, p.request, 'u-x', now()
         FROM fristad.placement p, fristad.housing_unit u WHERE p.id = $2 AND u.id = $3`,
        [id, placement, unit],
      );
      await country.sql(
        `INSERT INTO fristad.decision_record (digest, document, owner_region)
         SELECT 'sha256:' || encode(sha256(convert_to(d, 'UTF8')), 'hex'), d, p.owner_region
         FROM fristad.placement p, LATERAL (SELECT jsonb_build_object(
           'placement', p.id, 'act', 'OFFER', 'restsOn', "national".rests_on(p.request, p.unit))::text AS d) AS record
         WHERE p.id = $1`,
        [id],
      );
    };
    await country.sql(
      `UPDATE fristad.placement SET status = 'CANCELLED', version = version + 1 WHERE id = $1`,
      [placement],
    );
    const elsewhere = scenario.units.find(
      ({ id }) => id !== country.nth(0).unit && !country.plan.assignments.some(({ unit }) => unit === id),
    )!;
    await copied('PL-elsewhere', elsewhere.id);
    await copied('PL-planned', country.nth(0).unit);
    const latest = await country.planned();
    const [again] = await country.sql<{ run: string }>(
      `SELECT id AS run FROM fristad.solver_run ORDER BY finished_at DESC LIMIT 1`,
    );
    expect(latest.assignments.map(({ request }) => request)).toContain(country.nth(0).request);
    expect(await hold('PL-elsewhere', again?.run)).toEqual({ held: false });
    expect(await hold('PL-planned', offer?.run)).toEqual({ held: false });
    const found = latest.assignments.find(({ request }) => request === country.nth(0).request)!;
    await copied('PL-found', found.unit);
    const moved = `UPDATE fristad.placement SET arrival = $1, departure = $2 WHERE id = 'PL-found'`;
    await withoutTriggers(country.service.database, [moved, [found.arrival, found.departure]]);
    expect(await hold('PL-found', again?.run)).toEqual({ held: true });
  });
});
