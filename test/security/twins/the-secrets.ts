import { randomUUID } from 'node:crypto';
import { proposed, type Household } from '../../harness/a-country.js';
import type { TestService } from '../../harness/service/a-service.js';
import { DataSource } from 'typeorm';
import { aRun, RUNS, settle } from './the-country.js';
import { ownerOf } from '../../harness/database/owner.js';

type Secret = {
  readonly households: readonly Household[];
  readonly settled: readonly string[];
  readonly pairs: readonly string[];
};
const away = (id: string, group: Household['group'], unit: string): Household => ({
  id,
  region: 'SYD',
  group,
  unit,
});

/** What SYD keeps in each of the two worlds: some of its cases are in both, no placement nor kept-apart pair is. */
const SECRETS: Readonly<Record<'this' | 'other', Secret>> = {
  this: {
    households: [
      away('s0', 'G2', 'A5-0'),
      away('s1', 'G1', 'A6-0'),
      away('s2', null, 'A7-0'),
      away('s3', 'G2', 'B7-1'),
    ],
    settled: ['s0', 's1', 's2'],
    pairs: [`('K-h0', 'K-s0', 'MUNICIPALITY')`, `('K-s1', 'K-s2', 'LOCALITY')`],
  },
  other: {
    households: [away('s2', 'G1', 'B5-1'), away('s3', 'G1', 'A7-1'), away('s4', 'G2', 'A6-1')],
    settled: ['s4'],
    pairs: [`('K-h3', 'K-s4', 'UNIT')`],
  },
};

const syd = (sub: string, role: string) => ({ sub, roles: [role] });
const WAITING = 230;

/** Enough approvals that wait in SYD to fill any list that counted them. */
const waitingApprovals = (database: DataSource) =>
  database.query(
    `INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at)
     SELECT gen_random_uuid(), 'placement.confirm', 'PL-s3', '{}', 'sha256:' || repeat('c', 64), 'SYD', 'u-syd-' || n / 20,
       now() - interval '1 hour' FROM generate_series(1, ${WAITING}) AS n`,
  );

const probedAndFrozen = (database: DataSource) =>
  database.query(
    `INSERT INTO fristad.probing_event SELECT gen_random_uuid(), 'u-syd', 'SYD', 'NOT_PERMITTED', 'K-s0', now() - interval '1 day'
       FROM generate_series(1, 9);
     INSERT INTO fristad.search_freeze VALUES ('${randomUUID()}', 'u-syd', 'SYD', now() - interval '1 hour', 9, 7)`,
  );

/** What this world has and the other has not, beside its cases. */
const onlyInThis = async ({ as, app }: TestService, database: DataSource): Promise<void> => {
  const handling = { purpose: 'CASE_HANDLING; case=K-s0' };
  const coordinator = as(syd('u-syd', 'COORDINATOR:SYD'), handling);
  const written = await coordinator.post('/cases/K-s0/notes', { kind: 'NOTE', text: 'Lives in A5' });
  const officer = as(syd('u-officer-2', 'HOUSING_OFFICER:provider:P2'));
  const stored = await officer.put(
    '/units/A5-0/address',
    { address: 'Hemliga gatan 1' },
    { 'if-none-match': '*' },
  );
  if (written.status !== 201 || stored.status !== 204) throw new Error(`${written.text} ${stored.text}`);
  await waitingApprovals(ownerOf(app));
  await probedAndFrozen(database);
  await database.query(
    `INSERT INTO fristad.registered_person VALUES (decode(repeat('ab', 64), 'hex'), 'K-s0')`,
  );
};

/** Fills a world with what its other region keeps. A coordinator of NORD is, by some mistake, tied to one of its cases. */
export const withSecrets = async (service: TestService, which: 'this' | 'other'): Promise<void> => {
  const database = service.database;
  const { households, settled, pairs } = SECRETS[which];
  await proposed(database, households);
  for (const id of settled) await settle(database, `PL-${id}`);
  await database.query(`INSERT INTO fristad.non_association (a, b, scope) VALUES ${pairs.join(', ')}`);
  await database.query(`DELETE FROM access.approval`);
  for (const { id } of households) await service.assign('u-syd', `K-${id}`);
  await service.assign('u-eva', `K-${households[0]?.id}`);
  // When the country was planned last, every coordinator may know (`GET /planning`); by which run, nobody.
  await aRun(database, RUNS[which === 'this' ? 'country' : 'national'], null);
  if (which === 'this') await aRun(database, RUNS.syd, 'SYD');
  if (which === 'this') await onlyInThis(service, database);
};
