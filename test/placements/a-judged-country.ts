import type { DataSource } from 'typeorm';
import { aCountry, insert, placementOf, requested, type Household } from '../harness/a-country.js';

const TOWNS = 4;
const STATUSES = ['ARRIVED', 'CONFIRMED', 'PROVISIONAL', 'PROPOSED'] as const;
const GROUPS = [null, 'G1', 'G2'] as const;
const PRIVATE = `
  INSERT INTO fristad.provider (id, kind, can_protect, vetted, permit_valid_to, conditions, catchment_regions, catchment_municipalities)
  VALUES ('P2', 'PRIVATE', true, true, '2027-12-31', '{}', '{}', '{}')`;
/** One, two or three households in each town, of every group and at every step. */
const HOUSEHOLDS: readonly Household[] = ['A', 'B'].flatMap((letter) =>
  Array.from({ length: TOWNS }, (_, town) =>
    Array.from({ length: 1 + (town % 3) }, (_, unit): Household => ({
      ...{ id: `${letter}${town}-${unit}`, unit: `${letter}${town}-${unit}` },
      ...{ region: letter === 'A' ? 'NORD' : 'SYD', group: GROUPS[(town + unit) % 3] ?? null },
    })),
  ).flat(),
);
export const IDS: readonly string[] = HOUSEHOLDS.map(({ id }) => id);
export const UNITS: readonly string[] = ['A', 'B'].flatMap((letter) =>
  Array.from({ length: TOWNS * 3 }, (_, n) => `${letter}${Math.floor(n / 3)}-${n % 3}`),
);

const EMPTY = `
  TRUNCATE fristad.region, fristad.hostile_group, fristad.policy_version, fristad.provider, access.approval, access.case_assignment CASCADE`;

/** Two regions in which some stand against each other, and some do not; nothing else is there. */
export async function aJudgedCountry(database: DataSource): Promise<void> {
  await database.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    await manager.query(EMPTY);
  });
  await aCountry(database, TOWNS, 3);
  await database.query(PRIVATE);
  await database.query(`UPDATE fristad.housing_unit SET provider = 'P2' WHERE id LIKE '%-1'`);
  await requested(database, HOUSEHOLDS);
  const rows = HOUSEHOLDS.map((one, n) => ({ ...placementOf(one), status: STATUSES[n % 4] }));
  await insert(database, 'fristad.placement', rows);
}

const OPEN = `SELECT placement || ' ' || "constraint" AS found FROM fristad.stay_finding WHERE ended_at IS NULL`;
/** Everybody, whether or not any trigger would have put them down, and those who stand no more. */
const EVERYBODY = `
  INSERT INTO fristad.stay_to_judge (placement, since, by_case, by_others)
  SELECT id, now(), true, status <> 'PROPOSED' FROM fristad.placement`;

const openFindings = async (database: DataSource): Promise<readonly string[]> =>
  (await database.query<{ found: string }[]>(OPEN)).map(({ found }) => found).sort();

/** What is found now, and what is once everybody was judged anew: the same, where nothing was missed. */
export async function foundAndAnew(database: DataSource, judge: () => Promise<void>) {
  await judge();
  const found = await openFindings(database);
  await database.query(EVERYBODY);
  await judge();
  return { found, anew: await openFindings(database) };
}
