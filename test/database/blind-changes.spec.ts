import { beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { NOBODY, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from './harness/index.js';
import { ofMalmö, ofP1, ofP2, UNITS_OF_TWO } from './units-and-officers.js';

/** Statements that name no row: of these the policies for seeing are not asked, only those for changing. */
const CHANGES = {
  housing_unit: ['id', `UPDATE fristad.housing_unit SET monthly_cost = 1`],
  unit_address: ['unit', `UPDATE fristad.unit_address SET version = 7`],
  unit_void: ['unit', `DELETE FROM fristad.unit_void`],
} as const;
type Table = keyof typeof CHANGES;
/** S1 has neither an address nor a void. */
const ACTORS: readonly (readonly [string, ActingAs, readonly string[]])[] = [
  ['an officer of P1', ofP1, ['S1', 'U1', 'U2']],
  ['an officer of Malmö', ofMalmö, ['S1', 'U1', 'U3']],
  ['an officer of P2', ofP2, ['U3', 'U4']],
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
  /** Which rows are not as they were. Nothing is kept. */
  const changed = async (actor: ActingAs, table: Table): Promise<readonly string[]> => {
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      const before = await rowsOf(runner, table);
      const { region, provider = '', municipality = '', actor: who, scope } = actor;
      const settings = { region: region ?? '', provider, municipality, actor: who, scope };
      for (const [name, value] of Object.entries(settings))
        await runner.query(`SET LOCAL app.${name} = '${value}'`);
      await runner.query('SET LOCAL ROLE fristad_app');
      await runner.query(CHANGES[table][1]);
      await runner.query('RESET ROLE');
      const after = await rowsOf(runner, table);
      return [...before.keys()].filter((id) => after.get(id) !== before.get(id)).toSorted();
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  describe.each(Object.keys(CHANGES) as Table[])('of %s', (table) => {
    it.each(ACTORS)('changes for %s the own ones', async (_, actor, units) => {
      const there = table === 'housing_unit' ? units : units.filter((unit) => unit !== 'S1');
      expect(await changed(actor, table)).toEqual(there);
    });
  });
});
