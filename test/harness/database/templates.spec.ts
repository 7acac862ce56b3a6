import { describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { openDatabase, type Schema } from '#platform';
import { migrations } from '../../../migrations/index.js';
import { engines, onlyExtensions } from './index.js';
import { templateName } from './template.js';

/** A migration of two statements whose class text is the same whatever the words outside it say. */
const ruled = (rule: string, secret: string): Schema['migrations'][number] =>
  class Ruled1764547200001 {
    readonly statements = [`CREATE TABLE held (place integer CHECK (${rule}))`];
    async up(database: QueryRunner): Promise<void> {
      for (const statement of this.statements) await database.query(statement);
      await database.query('SELECT $1', [secret]);
    }
  };
const schemaOf = (rule: string, secret = 'a'): Schema => ({
  entities: [],
  migrations: [...onlyExtensions.migrations, ruled(rule, secret)],
});

describe('the template of the databases of tests', () => {
  it('has another name when a word outside the class changes what a migration says', async () => {
    const [before, after] = [schemaOf('place > 0'), schemaOf('place >= 0')];
    expect(before.migrations.at(-1)?.toString()).toBe(after.migrations.at(-1)?.toString());
    expect(await templateName(before)).not.toBe(await templateName(after));
    expect(await templateName(schemaOf('place > 0', 'b'))).not.toBe(await templateName(before));
    expect(await templateName(schemaOf('place > 0'))).toBe(await templateName(before));
  });

  it('has another name without any one migration of the product, or with two of them exchanged', async () => {
    const names = await Promise.all([
      templateName({ entities: [], migrations }),
      templateName({ entities: [], migrations: [...onlyExtensions.migrations, ...migrations] }),
      templateName({ entities: [], migrations: [...migrations, ...onlyExtensions.migrations] }),
      ...migrations.map((_, index) =>
        templateName({ entities: [], migrations: migrations.toSpliced(index, 1) }),
      ),
    ]);
    expect(new Set(names).size).toBe(migrations.length + 3);
  });
});

describe.each(engines)('a fresh database ($name)', (engine) => {
  const takesZero = async (schema: Schema): Promise<boolean> => {
    const fresh = await engine.fresh(schema);
    const { dataSource, close } = await openDatabase(fresh.choice, schema);
    const put = dataSource.query('INSERT INTO held VALUES (0)');
    return put
      .then(
        () => true,
        () => false,
      )
      .finally(async () => {
        await close();
        await fresh.drop();
      });
  };

  it('is that of the statements of today, not of those by which the class was first met', async () => {
    expect(await takesZero(schemaOf('place > 0'))).toBe(false);
    expect(await takesZero(schemaOf('place >= 0'))).toBe(true);
  });
});
