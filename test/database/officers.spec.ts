import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Acting, NOBODY, UnitOfWork, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import {
  FENCED_UNITS,
  ofMalmö,
  ofP1,
  ofP2,
  seenBy,
  UNITS_OF_TWO,
  type SeenOfUnits,
} from './units-and-officers.js';

const codeOf = (fault: unknown) => (fault as { code: string }).code;
const KEY: Readonly<Record<(typeof FENCED_UNITS)[number], string>> = {
  housing_unit: 'id',
  unit_void: 'unit',
  unit_address: 'unit',
  placement: 'id',
  placement_request: 'id',
};
/** What a policy that is dropped must change: somebody's view, or what somebody may write. */
const POLICIES: readonly (readonly [table: (typeof FENCED_UNITS)[number], policy: string])[] = [
  ['housing_unit', 'seen'],
  ['unit_void', 'seen'],
  ['unit_address', 'managed_by_officer'],
  ['unit_address', 'of_a_stay'],
  ['placement', 'stays_in_own_units'],
  ['placement', 'whole_country_audited'],
  ['placement_request', 'whole_country_audited'],
];

onEachEngine('the fence around units and their officers', { entities: [], migrations }, (database) => {
  let acting: Acting;
  let work: UnitOfWork;

  const look = async (manager: EntityManager): Promise<SeenOfUnits> => {
    const seen: [string, readonly string[]][] = [];
    for (const table of FENCED_UNITS) {
      const rows = await manager.query<{ id: string }[]>(
        `SELECT ${KEY[table]} AS id FROM fristad.${table} ORDER BY 1`,
      );
      seen.push([table, rows.map(({ id }) => id)]);
    }
    return Object.fromEntries(seen) as SeenOfUnits;
  };
  const views = async (): Promise<readonly SeenOfUnits[]> => {
    const all: SeenOfUnits[] = [];
    for (const [, who] of seenBy) all.push(await acting.run(who, () => work.run(() => look(work.manager))));
    return all;
  };
  const seen = (who: ActingAs) =>
    acting.run(who, () =>
      work.manager.query<object[]>(
        `SELECT * FROM national.households_in('{PL1,PL2,PL3,PL4}') ORDER BY placement`,
      ),
    );
  /** How many rows the statement touches, or why it may not, undone in any case. */
  const touched = async (who: ActingAs, statement: string): Promise<number | string> => {
    const undone = new Error('undone');
    let answer: number | string = 0;
    const act = async () => {
      const query = `WITH touched AS (${statement} RETURNING 1) SELECT count(*)::int AS rows FROM touched`;
      const [row] = await work.manager.query<{ rows: number }[]>(query);
      answer = row?.rows ?? 0;
      throw undone;
    };
    await acting
      .run(who, () => work.run(act))
      .catch((fault: unknown) => {
        if (fault !== undone) answer = codeOf(fault);
      });
    return answer;
  };
  const newUnit = (provider: string, locality: string) => `
    INSERT INTO fristad.housing_unit (id, provider, kind, sharing, beds, location, locality, features, protection_level,
                                      monthly_cost, available, turnaround_days)
    VALUES ('NEW', '${provider}', 'EMERGENCY', 'EXCLUSIVE', 4, 'POINT(15 56)', '${locality}', '{}', 1, 1, '[2026-11-01,)', 0)`;
  const newVoid = (unit: string) =>
    `INSERT INTO fristad.unit_void VALUES ('${unit}', '[2029-01-01,2029-02-01)', 'PEST')`;

  beforeAll(async () => {
    for (const statement of UNITS_OF_TWO) await database().dataSource.query(statement);
    acting = new Acting();
    work = new UnitOfWork(database().dataSource, acting);
  });

  it.each(seenBy)('shows %s these rows', async (_, who, expected) => {
    expect(await acting.run(who, () => work.run(() => look(work.manager)))).toEqual(expected);
  });

  it('tells an officer how many come and what they need, of own units, and nothing before it is settled', async () => {
    const household = { placement: 'PL1', adults: 2, children: 3, needs: ['STEP_FREE', 'QUIET'] };
    const unknown = { placement: 'PL4', adults: null, children: null, needs: null };
    expect(await seen(ofP1)).toEqual([household, unknown]);
    const other = { placement: 'PL3', adults: 4, children: 1, needs: ['PETS_WELCOME'] };
    expect(await seen(ofP2)).toEqual([other]);
    expect(await seen(ofMalmö)).toEqual([household, other, unknown]);
    expect(await seen({ ...ofP1, provider: '', region: 'SYD' })).toEqual([]);
  });

  it.each(['fristad_run', 'fristad_import'] as const)(
    'shows %s every unit and void when it says that it is national, and else none',
    async (role) => {
      const lookAs = (scope: ActingAs['scope']) =>
        acting.run({ ...NOBODY, role, scope }, () =>
          work.manager.query<object[]>(
            `SELECT (SELECT count(*)::int FROM fristad.housing_unit) AS units, (SELECT count(*)::int FROM fristad.unit_void) AS voids`,
          ),
        );
      expect(await lookAs('national-run')).toEqual([{ units: 5, voids: 4 }]);
      expect(await lookAs('own-region')).toEqual([{ units: 0, voids: 0 }]);
      expect(await lookAs('national-audit')).toEqual([{ units: 0, voids: 0 }]);
    },
  );

  describe('lets an officer of P1', () => {
    const cases: readonly (readonly [string, string, number | string])[] = [
      ['add a unit of P1', newUnit('P1', 'L2'), 1],
      ['but none of P2', newUnit('P2', 'L1'), '42501'],
      ['change its three units and no other', `UPDATE fristad.housing_unit SET beds = beds`, 3],
      ['give none of them away', `UPDATE fristad.housing_unit SET provider = 'P2' WHERE id = 'U1'`, '42501'],
      ['take none of another', `UPDATE fristad.housing_unit SET provider = 'P1' WHERE id = 'U3'`, '42501'],
      ['add a void of its own', newVoid('U1'), 1],
      ['but none of another', newVoid('U3'), '42501'],
      ['take away its two voids and no other', `DELETE FROM fristad.unit_void`, 2],
      ['rewrite its two addresses and no other', `UPDATE fristad.unit_address SET version = 2`, 2],
      [
        'write none of another',
        `INSERT INTO fristad.unit_address SELECT 'U3', sealed, 1, 'x', now() FROM fristad.unit_address LIMIT 1`,
        '42501',
      ],
      ['delete no unit', `DELETE FROM fristad.housing_unit WHERE id = 'U2'`, '42501'],
      ['change no stay', `UPDATE fristad.placement SET status = 'ARRIVED'`, '42501'],
    ];
    it.each(cases)('%s', async (...[, statement, expected]) => {
      expect(await touched(ofP1, statement)).toBe(expected);
    });
  });

  it('lets an officer of a municipality add and change units of every provider there, and none elsewhere', async () => {
    expect(await touched(ofMalmö, newUnit('P2', 'L1'))).toBe(1);
    expect(await touched(ofMalmö, newUnit('P2', 'L2'))).toBe('42501');
    expect(await touched(ofMalmö, `UPDATE fristad.housing_unit SET beds = beds`)).toBe(3);
    expect(await touched(ofMalmö, `UPDATE fristad.housing_unit SET locality = 'L2' WHERE id = 'U1'`)).toBe(
      '23001',
    );
  });

  it.each(seenBy.filter(([, who]) => !who.roles.includes('HOUSING_OFFICER')))(
    'lets %s write no unit',
    async (...[, who]) => {
      expect(await touched(who, newUnit('P1', 'L1'))).toBe('42501');
      expect(await touched(who, newVoid('U1'))).toBe('42501');
      expect(await touched(who, `UPDATE fristad.housing_unit SET beds = 9`)).toBe(0);
      expect(await touched(who, `DELETE FROM fristad.unit_void`)).toBe(0);
      expect(await touched(who, `UPDATE fristad.unit_address SET version = 9`)).toBe(0);
    },
  );

  it.each(POLICIES)('of %s notices when the policy %s is gone', async (table, policy) => {
    const { dataSource } = database();
    const [written] = await dataSource.query<{ roles: string; what: string; cmd: string; written: string }[]>(
      `SELECT cmd, array_to_string(roles, ', ') AS roles, qual AS what,
              coalesce('WITH CHECK (' || with_check || ')', '') AS written
       FROM pg_policies
       WHERE schemaname = 'fristad' AND tablename = $1 AND policyname = $2`,
      [table, policy],
    );
    const before = await views();
    await dataSource.query(`DROP POLICY ${policy} ON fristad.${table}`);
    const without = await views();
    await dataSource.query(
      `CREATE POLICY ${policy} ON fristad.${table} FOR ${written?.cmd} TO ${written?.roles} USING (${written?.what}) ${written?.written}`,
    );
    expect(before).toEqual(seenBy.map(([, , expected]) => expected));
    expect(without).not.toEqual(before);
  });

  it.each(['housing_unit', 'unit_void', 'unit_address', 'placement'] as const)(
    'is what keeps %s: without it an officer sees another’s',
    async (table) => {
      const { dataSource } = database();
      await dataSource.query(`ALTER TABLE fristad.${table} DISABLE ROW LEVEL SECURITY`);
      const [ofOne] = await views();
      await dataSource.query(`ALTER TABLE fristad.${table} ENABLE ROW LEVEL SECURITY`);
      expect(ofOne?.[table].length).toBeGreaterThan(seenBy[0]![2][table].length);
    },
  );
});
