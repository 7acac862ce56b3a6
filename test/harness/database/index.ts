import { afterAll, beforeAll, describe } from '@jest/globals';
import { openDatabase, type Database, type Schema } from '#platform';
import { someOf } from '../samples.js';
import { embeddedEngine } from './embedded-engine.js';
import type { Engine, FreshDatabase } from './engine.js';
import { postgresEngine } from './postgres-engine.js';
import { neverIs } from './what-must-never-be.js';

const server = process.env['TEST_DATABASE_URL'];

const servers = server ? [postgresEngine(server)] : [];
const isServerOnly = servers.length > 0 && process.env['TEST_ENGINE'] === 'postgresql';

/**
 * The embedded engine; a real server too when TEST_DATABASE_URL names one, and only that when TEST_ENGINE is
 * `postgresql`.
 */
export const engines: readonly Engine[] = isServerOnly ? servers : [embeddedEngine, ...servers];
/** For suites that only a real server can tell anything new: skipped where there is none. */
export const describeOnServer = servers.length > 0 ? describe.each(servers) : describe.skip.each(engines);
export { embeddedEngine };
export { onlyExtensions } from './only-extensions.js';

/** Of a suite's cases so few on the embedded engine, where each takes long, and all on a server. */
export const fewEmbedded = <T>(cases: readonly T[], few: number): readonly T[] =>
  isServerOnly ? cases : someOf(cases, few);

/** Runs the suite once on each engine, on a fresh and open database. */
export function onEachEngine(title: string, schema: Schema, suite: (database: () => Database) => void): void {
  describe.each(engines)(`${title} ($name)`, (engine) => {
    let fresh: FreshDatabase;
    let database: Database;
    beforeAll(async () => {
      fresh = await engine.fresh(schema);
      database = await openDatabase(fresh.choice, schema);
    });
    suite(() => database);
    // Hooks run in the order of their making: the suite's own, which may need the database, come first.
    afterAll(async () => {
      await neverIs(database.dataSource).finally(async () => {
        await database.close();
        await fresh.drop();
      });
    });
  });
}
