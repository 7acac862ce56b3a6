import { beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { NOBODY, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { ofMalmö, ofP1, ofP2, UNITS_OF_TWO } from './units-and-officers.js';

/** Statements that name no row: of these the policies for seeing are not asked, only those for changing. */
const CHANGES = {
  housing_unit: ['id', `UPDATE fristad.housing_unit SET monthly_cost = 1`],
  unit_address: ['unit', `UPDATE fristad.unit_address SET version = 7`],
  unit_void: ['unit', `DELETE FROM fristad.unit_void`],
} as const;
const ADDED = {
  unit_address: (unit: string) =>
    `INSERT INTO fristad.unit_address VALUES ('${unit}', decode(repeat('ab', 40), 'hex'), 1, 'u-1', now())`,
  unit_void: (unit: string) =>
    `INSERT INTO fristad.unit_void VALUES ('${unit}', '[2029-01-01,2029-02-01)', 'PEST')`,
} as const;
type Table = keyof typeof CHANGES;
/** S1 has neither an address nor a void. */
const ACTORS: readonly (readonly [string, ActingAs, readonly string[]])[] = [
  ['an officer of P1', ofP1, ['S1', 'U1', 'U2']],
  ['an officer of Malmö', ofMalmö, ['S1', 'U1', 'U3']],
  ['an officer of P2', ofP2, ['U3', 'U4']],
  // Who coordinates sees every unit, and still changes only the own ones.
  ['an officer of P1 who coordinates', { ...ofP1, region: 'SYD' }, ['S1', 'U1', 'U2']],
  ['an officer of Malmö who coordinates', { ...ofMalmö, region: 'SYD' }, ['S1', 'U1', 'U3']],
  ['a coordinator of SYD', { ...NOBODY, actor: 'u-1', region: 'SYD' }, []],
  ['whoever audits the country', { ...NOBODY, actor: 'u-2', scope: 'national-audit' }, []],
  ['nobody', NOBODY, []],
];

onEachEngine('a change that names no row', { entities: [], migrations }, (database) => {
  beforeAll(async () => {
    for (const statement of UNITS_OF_TWO) await database().dataSource.query(statement);
  });

  const rowsOf = async (runner: QueryRunner, table: Table): Promise<ReadonlyMap<string, string>> => {
    const query = `SELECT ${CHANGES[table][0]} AS id, t::text AS row FROM fristad.${table} t`;
    const rows = (await runner.query(query)) as { id: string; row: string }[];
    return new Map(rows.map(({ id, row }) => [id, row]));
  };
  /** Acts in a transaction as somebody, after and before whoever owns the database; nothing is kept. */
  const asOne = async <T>(
    actor: ActingAs,
    act: (runner: QueryRunner, become: () => Promise<void>) => Promise<T>,
  ) => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    const { region, provider = '', municipality = '', actor: who, scope } = actor;
    const settings = Object.entries({ region: region ?? '', provider, municipality, actor: who, scope });
    const become = async () => {
      for (const [name, value] of settings) await runner.query(`SET LOCAL app.${name} = '${value}'`);
      await runner.query('SET LOCAL ROLE fristad_app');
    };
    try {
      return await act(runner, become);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  /** Which rows are not as they were. */
  const changed = (actor: ActingAs, table: Table): Promise<readonly string[]> =>
    asOne(actor, async (runner, become) => {
      const before = await rowsOf(runner, table);
      await become();
      await runner.query(CHANGES[table][1]);
      await runner.query('RESET ROLE');
      const after = await rowsOf(runner, table);
      return [...before.keys()].filter((id) => after.get(id) !== before.get(id)).toSorted();
    });

  describe.each(Object.keys(CHANGES) as Table[])('of %s', (table) => {
    it.each(ACTORS)('changes for %s the own ones', async (_, actor, units) => {
      const there = table === 'housing_unit' ? units : units.filter((unit) => unit !== 'S1');
      expect(await changed(actor, table)).toEqual(there);
    });
  });

  /** Of which units somebody may add such a row; those that are there are gone. */
  const added = (actor: ActingAs, table: keyof typeof ADDED): Promise<readonly string[]> =>
    asOne(actor, async (runner, become) => {
      await runner.query(`DELETE FROM fristad.${table}`);
      await become();
      const units: string[] = [];
      for (const unit of ['S1', 'U1', 'U2', 'U3', 'U4']) {
        await runner.query('SAVEPOINT one');
        const isAdded = await runner.query(ADDED[table](unit)).then(
          () => true,
          () => false,
        );
        if (isAdded) units.push(unit);
        else await runner.query('ROLLBACK TO one');
      }
      return units;
    });

  describe.each(Object.keys(ADDED) as (keyof typeof ADDED)[])('of %s', (table) => {
    it.each(ACTORS)('adds for %s what hangs on the own units', async (_, actor, units) => {
      expect(await added(actor, table)).toEqual(units);
    });
  });

  /**
   * What moving the own units to the other municipality is refused for, though a second person approved it. It names no
   * row, so that whoever moves one need not see it afterwards.
   */
  const moved = (actor: ActingAs): Promise<string | undefined> =>
    asOne(actor, async (runner, become) => {
      await runner.query(
        `INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
         SELECT gen_random_uuid(), 'unit.correct', id, '{}', 'sha256:${'a'.repeat(64)}', 'SYD', 'u-1', now(), 'u-2', now(), now()
         FROM fristad.housing_unit`,
      );
      await become();
      return runner.query(`UPDATE fristad.housing_unit SET locality = 'L2'`).then(
        () => undefined,
        (fault: unknown) => (fault as { code: string }).code,
      );
    });

  it('takes no unit out of an officer’s own, even when a second person approved where it lies', async () => {
    expect(await moved(ofP1)).toBeUndefined();
    expect(await moved(ofMalmö)).toBe('42501');
  });
});
