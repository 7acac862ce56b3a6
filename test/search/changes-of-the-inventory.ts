import type { DataSource } from 'typeorm';
import { insert, POLICY } from '../harness/a-country.js';

type Random = (below: number) => number;
export type InventoryChangeMade = (round: number, random: Random) => Promise<unknown>;

const UNITS = ['A0-0', 'A1-1', 'B0-1', 'B2-0'];
const square = (lon: number, lat: number, size: number) =>
  `POLYGON((${[
    [lon, lat],
    [lon + size, lat],
    [lon + size, lat + size],
    [lon, lat + size],
    [lon, lat],
  ]
    .map((point) => point.join(' '))
    .join(', ')}))`;

/** What may change of units, providers, ground, places and the policy, by name; each time it is something else. */
export const theChanges = (database: DataSource): Readonly<Record<string, InventoryChangeMade>> => {
  const unit = (random: Random) => UNITS[random(UNITS.length)]!;
  const update = (set: string, values: readonly unknown[]) =>
    database.query(`UPDATE fristad.housing_unit SET ${set} WHERE id = $1`, [...values]);
  const ground = (round: number, random: Random, version = 1) => ({
    ...{ id: version === 1 ? `T${round}` : 'T-redrawn', version, groups: ['G2'], class: 'OTHER' },
    ...{ confidence: 0.5, valid: '[2026-01-01,)' },
    ground: square(10.9 + random(20) / 10, 55.99 + random(3) / 100, 0.02),
  });
  let redrawn = 0;
  return {
    'a unit': (round, random) => update('monthly_cost = $2', [unit(random), 1000 + 100 * round]),
    'two units': async (round, random) => {
      await update('features = $2', [unit(random), round % 2 === 0 ? ['QUIET'] : ['STEP_FREE']]);
      await update('protection_level = $2', [unit(random), random(4)]);
    },
    'a void': (round, random) =>
      database.query(
        `INSERT INTO fristad.unit_void SELECT $1, daterange('2026-12-20'::date + $2::int, NULL), 'DAMAGE'
         WHERE NOT EXISTS (SELECT FROM fristad.unit_void WHERE unit = $1)`,
        [unit(random), round % 40],
      ),
    'the end of a void': (_, random) =>
      database.query(`DELETE FROM fristad.unit_void WHERE unit = $1`, [unit(random)]),
    'a new unit': (round, random) =>
      database.query(
        `INSERT INTO fristad.housing_unit SELECT 'A0-' || $1 || '-new', provider, kind, sharing, $2::int, location, locality,
           features, protection_level, 2000, available, turnaround_days FROM fristad.housing_unit WHERE id = 'A0-0'`,
        [String(round), 1 + random(3)],
      ),
    'a provider': async (round) => {
      const provider = { can_protect: true, vetted: true, permit_valid_to: null };
      const lists = { conditions: ['DRUG_FREE'], catchment_regions: [], catchment_municipalities: [] };
      await insert(database, 'fristad.provider', [
        { id: `P-${round}`, kind: 'PUBLIC', ...provider, ...lists },
      ]);
      await database.query(`
        ALTER TABLE fristad.provider DISABLE TRIGGER providers_are_widened_by_two;
        UPDATE fristad.provider SET vetted = NOT vetted WHERE id = 'P1';
        ALTER TABLE fristad.provider ENABLE TRIGGER providers_are_widened_by_two`);
    },
    'new ground': (round, random) => insert(database, 'fristad.territory', [ground(round, random)]),
    'ground that is drawn anew': async (round, random) => {
      redrawn += 1;
      await database.transaction(async (manager) => {
        await manager.query(
          `UPDATE fristad.territory SET superseded_by = $1 WHERE id = 'T-redrawn' AND superseded_by IS NULL`,
          [redrawn + 1],
        );
        await manager.query(
          `INSERT INTO fristad.territory (id, version, groups, class, confidence, valid, ground)
           SELECT id, version, groups, class, confidence, valid, ground FROM json_populate_record(NULL::fristad.territory, $1)`,
          [JSON.stringify(ground(round, random, redrawn + 1))],
        );
      });
    },
    'how groups stand': (round) =>
      database.query(
        round % 2 === 0
          ? `DELETE FROM fristad.group_relation`
          : `INSERT INTO fristad.group_relation VALUES ('G1', 'G2', 'HOSTILE') ON CONFLICT DO NOTHING`,
      ),
    'a place': (_, random) =>
      database.query(`UPDATE fristad.locality SET population = $1 WHERE code = 'A1'`, [300 + random(30_000)]),
    'the policy': async (round) => {
      await database.query(
        `INSERT INTO fristad.policy_version SELECT (json_populate_record(v, $1)).* FROM fristad.policy_version v WHERE version = '${POLICY}'`,
        [JSON.stringify({ version: `p-${round}`, hostile_buffer_metres: buffers(round) })],
      );
      await database.query(
        `INSERT INTO fristad.scenario_import (digest, as_of, policy_version) VALUES ($1, '2026-12-01', $2)`,
        [`sha256:${String(round).padStart(64, '0')}`, `p-${round}`],
      );
    },
  };
};

const buffers = (round: number) => ({
  ...{ ESPECIALLY_VULNERABLE: 5000, RISK: 3000, VULNERABLE: 2000 },
  OTHER: 500 + 250 * (round % 8),
});
