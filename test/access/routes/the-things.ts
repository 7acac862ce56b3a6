import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { TestService } from '../../harness/service/a-service.js';
import { aCountry, ARRIVAL, DEPARTURE, POLICY, requestOf, siteAt } from '../../harness/a-country.js';
import { aRun } from '../../security/twins/the-country.js';
import type { Where } from '../matrix-cells.js';
import { searches, webhook } from './searches-and-webhooks.js';
import { sealedThings } from './sealed-things.js';
import { ACTORS, insert, opened, REGIONAL, withTies } from './the-ties.js';

/** One thing of each kind in each place; NOWHERE stands for what is not there. */
export type Place = Where | 'NOWHERE';
export type Things = Readonly<Record<string, Partial<Readonly<Record<Place, string>>>>>;

const uuid = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;
/** The case that a thing belongs to. */
export const CASE_OF: Partial<Readonly<Record<Place, string>>> = {
  NORD: 'K-NORD',
  SYD: 'K-SYD',
  NOBODY: 'K-NOBODY',
};

/** A record of a decision on the placement of each region. */
const recordOf = (where: string) => `{"act":"PROPOSE","placement":"PL-${where}","restsOn":{}}`;
const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** By kind and place; entries of the log get their ids when they are written. */
export const THINGS: Things = {
  case: { NORD: 'K-NORD', SYD: 'K-SYD', NOWHERE: 'K-NOBODY' },
  request: { NORD: 'R-NORD', SYD: 'R-SYD', NOWHERE: 'R-NOWHERE' },
  placement: { NORD: 'PL-NORD', SYD: 'PL-SYD', NOBODY: 'PL-NOBODY', NOWHERE: 'PL-NOWHERE' },
  incident: { NORD: 'IN-NORD', SYD: 'IN-SYD', NOBODY: 'IN-NOBODY', NOWHERE: 'IN-NOWHERE' },
  decision: {
    NORD: digestOf(recordOf('NORD')),
    SYD: digestOf(recordOf('SYD')),
    NOWHERE: digestOf(recordOf('NOWHERE')),
  },
  unit: { NORD: 'A0-0', SYD: 'A1-0', NOWHERE: 'A9-9' },
  // Of no region: to whoever is of NORD it is another's.
  provider: { SYD: 'P-2', NOWHERE: 'P-9' },
  programme: { NATIONAL: 'AV-1', NOWHERE: 'AV-9' },
  run: { NORD: uuid('a1'), SYD: uuid('a2'), NATIONAL: uuid('a3'), NOWHERE: uuid('a9') },
  policy: { NATIONAL: POLICY, NOWHERE: 'placing-9' },
  actor: { NATIONAL: 'u-target', NOWHERE: 'no%20pseudonym' },
  approval: { NORD: uuid('b1'), SYD: uuid('b2'), NATIONAL: uuid('b3'), NOWHERE: uuid('b9') },
  log: { NORD: 'found later', SYD: 'found later', NOWHERE: uuid('d9') },
  'ground-report': { NORD: uuid('e1'), SYD: uuid('e2'), NOWHERE: uuid('e9') },
  group: { NATIONAL: 'G1', NOWHERE: 'G-9' },
  'group-relation': { NATIONAL: uuid('f2'), NOWHERE: uuid('f8') },
  territory: { NORD: 'T-NORD', SYD: 'T-SYD', NOWHERE: 'T-NOWHERE' },
  'unit-search': { NORD: uuid('51'), SYD: uuid('52'), NOWHERE: uuid('59') },
  webhook: { NATIONAL: uuid('f1'), NOWHERE: uuid('f9') },
  'break-glass': { NORD: uuid('c1'), SYD: uuid('c2'), NOWHERE: uuid('c9') },
};

const ground = async (database: DataSource): Promise<void> => {
  await aCountry(database, 3, 2);
  await database.query(`
    INSERT INTO fristad.municipality VALUES ('2580', 'Norr', 'NORD'), ('1280', 'Söder', 'SYD');
    INSERT INTO fristad.provider SELECT (jsonb_populate_record(p, '{"id": "P-1"}')).* FROM fristad.provider p WHERE id = 'P1';
    INSERT INTO fristad.provider SELECT (jsonb_populate_record(p, '{"id": "P-2"}')).* FROM fristad.provider p WHERE id = 'P1';
    INSERT INTO fristad.programme VALUES ('AV-1', 'Malmö', 'NGO', '{}', '{}', 'NONE', '{}', true, true, false);
    UPDATE fristad.locality SET municipality = '2580' WHERE code IN ('A0', 'B0');
    UPDATE fristad.locality SET municipality = '1280' WHERE code IN ('A1', 'B1');
    UPDATE fristad.housing_unit SET provider = 'P-1' WHERE locality IN ('A0', 'B0');
    UPDATE fristad.housing_unit SET provider = 'P-2' WHERE locality IN ('A1', 'B1')`);
};

/** The case of NOBODY has requests in both regions, and so belongs to neither. */
const stays = async (database: DataSource): Promise<void> => {
  for (const region of REGIONAL)
    await insert(database, 'fristad.placement_request', requestOf({ id: region, region, group: null }));
  for (const region of REGIONAL) {
    const request = { ...requestOf({ id: 'NOBODY', region, group: null }), id: `R-NOBODY-${region}` };
    await insert(database, 'fristad.placement_request', request);
  }
  const units = { NORD: 'A0-0', SYD: 'A1-0', NOBODY: 'A2-0' };
  for (const [where, unit] of Object.entries(units)) {
    const stay = {
      id: `PL-${where}`,
      request: where === 'NOBODY' ? 'R-NOBODY-SYD' : `R-${where}`,
      person: `K-${where}`,
      unit,
    };
    const about = { arrival: ARRIVAL, departure: DEPARTURE, persons: 1, groups: [], proposed_by: 'u-asker' };
    const stored = {
      ...stay,
      ...about,
      sharing: 'EXCLUSIVE',
      turnaround_days: 2,
      status: 'CONFIRMED',
      version: 3,
    };
    await insert(database, 'fristad.placement', {
      ...stored,
      proposed_at: '2026-11-01T08:00:00Z',
      alias: `H-${unit}`,
    });
    await database.query(
      `INSERT INTO fristad.incident (id, placement, "constraint", opened_at, owner_region) VALUES ($1, $2, 'enough-beds', now(), $3)`,
      [`IN-${where}`, stay.id, where === 'NOBODY' ? null : where],
    );
  }
};

const reports = async (database: DataSource): Promise<void> => {
  for (const [region, locality] of Object.entries({ NORD: 'A0', SYD: 'A1' })) {
    const about = { locality, region, remark: 'GROUP_SEEN', reported_on: ARRIVAL };
    const id = THINGS['ground-report']?.[region as Place];
    await insert(database, 'fristad.ground_report', { id, ...about });
  }
};

const territories = async (database: DataSource): Promise<void> => {
  await database.query('UPDATE fristad.group_relation SET id = $1', [THINGS['group-relation']?.NATIONAL]);
  for (const [place, region] of REGIONAL.entries()) {
    const { lon, lat } = siteAt(place);
    const square = `POLYGON((${lon} ${lat}, ${lon + 0.01} ${lat}, ${lon} ${lat + 0.01}, ${lon} ${lat}))`;
    const about = { groups: ['G1'], class: 'OTHER', confidence: 0.5, valid: '[2026-01-01,)', ground: square };
    await insert(database, 'fristad.territory', { id: `T-${region}`, version: 1, ...about });
  }
};

const decisions = async (database: DataSource): Promise<void> => {
  for (const region of REGIONAL) {
    const [digest, document] = [THINGS['decision']?.[region], recordOf(region)];
    await database.query(
      'INSERT INTO fristad.decision_record (digest, document, owner_region) VALUES ($1, $2, $3)',
      [digest, document, region],
    );
  }
};

/** The act that each question to a second person is about. */
export const QUESTIONS_ABOUT = 'case.export';

const approvals = async (database: DataSource): Promise<void> => {
  const places = {
    NORD: { provider: 'P-1', municipality: '2580', case_ref: 'K-NORD' },
    SYD: { provider: 'P-2', municipality: '1280', case_ref: 'K-SYD' },
    NATIONAL: {},
  };
  for (const [where, place] of Object.entries(places)) {
    const about = {
      rule: QUESTIONS_ABOUT,
      object: `K-${where}`,
      command: {},
      digest: `sha256:${'d'.repeat(64)}`,
    };
    const asked = { asked_by: 'u-asker', asked_at: new Date().toISOString(), owner: where };
    const id = THINGS['approval']?.[where as Place];
    await insert(database, 'access.approval', { id, ...about, ...place, ...asked });
  }
};

/** A command's outcome for everybody who may ask for it, and what a plan of the whole country says of each request. */
const outcomes = async (database: DataSource): Promise<void> => {
  await database.query(
    `INSERT INTO fristad.command
     SELECT actor, 'key-' || actor || substr(p, 4), 'placement.confirm ' || p, 'sha256:${'a'.repeat(64)}',
            '{"code": "CONFIRMED", "version": 3}', now()
     FROM unnest($1::text[]) AS actor, unnest(ARRAY['PL-NORD', 'PL-SYD', 'PL-NOBODY']) AS p`,
    [ACTORS.map(({ id }) => id)],
  );
  const national = THINGS['run']?.NATIONAL ?? '';
  for (const where of ['NORD', 'SYD', 'NATIONAL'] as const)
    await aRun(database, THINGS['run']?.[where] ?? '', where === 'NATIONAL' ? null : where);
  for (const [index, region] of REGIONAL.entries())
    await database.query(
      `INSERT INTO fristad.plan_unplaced VALUES ($1, $2, $3, 'SATURATION', '{}', '{}', false, '[]')`,
      [national, index, `R-${region}`],
    );
};

/** Ids that are made when things are written: a note of each case, an entry of each region's log. */
export type Made = {
  readonly notes: Readonly<Record<string, string>>;
  readonly log: Readonly<Record<string, string>>;
};

const entries = async (database: DataSource): Promise<Made['log']> => {
  const rows = await database.query<{ log: string; id: string }[]>(
    `SELECT log, min(id::text) AS id FROM audit.entry WHERE case_ref = 'K-' || log GROUP BY log`,
  );
  return Object.fromEntries(rows.map(({ log, id }) => [log, id]));
};

/** Fills the service with one thing of each kind in each place, and everybody's ties. */
export const withThings = async (service: TestService): Promise<Made> => {
  const database = service.database;
  await ground(database);
  await stays(database);
  await withTies(database);
  await searches(database, (region) => THINGS['unit-search']?.[region]);
  await reports(database);
  await territories(database);
  await webhook(database, THINGS['webhook']?.NATIONAL);
  await decisions(database);
  await approvals(database);
  await outcomes(database);
  for (const region of REGIONAL)
    await opened(database, {
      by: 'u-opener',
      of: region,
      hoursAgo: 0,
      id: THINGS['break-glass']?.[region] ?? '',
      from: region,
    });
  return {
    notes: await sealedThings(service, (region) => THINGS['unit']?.[region]),
    log: await entries(database),
  };
};
