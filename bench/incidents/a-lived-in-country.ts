import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Client } from 'pg';
import { ImportScenario } from '#intake';
import { Acting, OPERATOR } from '#platform';
import type { Scenario } from '#scoring';

/** Where households live: as the country's units lie, or each town as far from others as can be. */
export type Density = 'crowded' | 'spread';
export type LivedIn = { readonly scenario: Scenario; readonly stays: number; readonly density: Density };

/** As many units in each town as in any other. */
const SPREAD = `
  WITH town AS (SELECT code, location, row_number() OVER (ORDER BY code) - 1 AS place, count(*) OVER () AS many FROM fristad.locality),
  unit AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM fristad.housing_unit)
  UPDATE fristad.housing_unit u SET locality = t.code, location = ST_Project(t.location, 100 + x.n % 17 * 50, radians(x.n * 37 % 360))
  FROM unit x JOIN town t ON t.place = x.n % t.many WHERE x.id = u.id`;
/** Each asks for the stay that it has, as some request of the scenario asks. */
const REQUESTS = `
  INSERT INTO fristad.placement_request
  SELECT (jsonb_populate_record(NULL::fristad.placement_request, to_jsonb(r) || jsonb_build_object(
    'id', 'RS-' || n, 'person', 'KS-' || n, 'nights', 400, 'adults', 1, 'children', 0, 'relocation_required', false,
    'earliest_arrival', national.today() - 30, 'latest_arrival', national.today() - 30, 'turn', nextval('national.turn')))).*
  FROM generate_series(1, $1::integer) AS n
  JOIN (SELECT x.*, row_number() OVER (ORDER BY x.id) AS place, count(*) OVER () AS many FROM fristad.placement_request x
        WHERE x.id NOT LIKE 'RS-%') AS r ON r.place = 1 + n % r.many`;
const STAYS = `
  INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status, owner_region,
    proposed_by, proposed_at)
  SELECT 'PS-' || n, r.id, r.person, u.id, u.sharing, u.turnaround_days, national.today() - 30, national.today() + 370, 1, r.own_groups, 'ARRIVED', r.region,
    'u-bench', now()
  FROM (SELECT x.*, row_number() OVER (ORDER BY x.id) AS n FROM fristad.housing_unit x WHERE x.sharing = 'EXCLUSIVE'
          AND NOT EXISTS (SELECT FROM fristad.placement p WHERE p.unit = x.id)) AS u
  JOIN fristad.placement_request r ON r.id = 'RS-' || u.n`;

/** Takes the scenario in and lets so many households live there, one in each unit. `owner` may do anything there. */
export const aLivedInCountry = async (
  app: NestExpressApplication,
  owner: Client,
  { scenario, stays, density }: LivedIn,
): Promise<void> => {
  const fill = async () => {
    const taken = await app.get(ImportScenario, { strict: false }).run(JSON.stringify(scenario));
    if (!taken.ok) throw new Error(`The scenario was not taken in: ${taken.refusal.code}.`);
  };
  await app.get(Acting).run(OPERATOR, fill);
  await owner.query('SET session_replication_role = replica');
  if (density === 'spread') await owner.query(SPREAD);
  await owner.query(REQUESTS, [stays]);
  await owner.query(STAYS);
  await owner.query('RESET session_replication_role');
  await owner.query('VACUUM ANALYZE');
};
