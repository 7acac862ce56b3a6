import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase, type DatabaseChoice, type Schema } from '#platform';
import type { Engine } from './engine.js';
import { holdEngine } from './held-engine.js';
import { functionsOf } from './functions.js';
import { giveBack, keep, letGoOf, takeKept } from './kept-databases.js';
import { EXTENSIONS } from './logins.js';
import { QUEUES } from './queues.js';
import { templateName } from './template.js';

const choiceOf = (directory: string): DatabaseChoice => ({
  DATABASE_URL: undefined,
  DATABASE_POOL_SIZE: 10,
  FRISTAD_DATA_DIR: directory,
  FRISTAD_DURABLE: false,
});

const NO_SCHEMA: Schema = { entities: [], migrations: [] };

/** Fills a directory once for all test files, and moves it to its place whole. */
async function once(place: string, fill: (draft: string) => Promise<void>): Promise<string> {
  if (existsSync(place)) return place;
  const draft = await mkdtemp(`${place}-`);
  await holdEngine();
  await fill(draft);
  await rename(draft, place).catch(() => rm(draft, { recursive: true }));
  return place;
}

/** With the extensions and nothing else; making them is four fifths of making any other. */
const withExtensions = async (): Promise<string> =>
  once(join(tmpdir(), `${await templateName(NO_SCHEMA)}_extensions`), async (draft) => {
    const { dataSource, close } = await openDatabase(choiceOf(draft), NO_SCHEMA);
    await dataSource.query(EXTENSIONS).finally(close);
  });

/** Opened and migrated; each test file gets a copy, which opens sooner. */
const seedOnce = async (schema: Schema): Promise<string> =>
  once(join(tmpdir(), await templateName(schema)), async (draft) => {
    cpSync(await withExtensions(), draft, { recursive: true });
    const database = await openDatabase(choiceOf(draft), schema);
    await migrate({ ...database, functions: functionsOf(schema) }, QUEUES).finally(() => database.close());
  });

async function copyOf(template: string): Promise<string> {
  const directory = await mkdtemp(join(process.env['TEST_PLACE'] ?? tmpdir(), 'fristad-test-'));
  cpSync(template, directory, { recursive: true });
  await holdEngine();
  return directory;
}

export const embeddedEngine: Engine = {
  name: 'embedded',
  async fresh(schema, { apart = false } = {}) {
    const template = await seedOnce(schema);
    const isKept = !apart && functionsOf(schema).length > 0;
    const directory = isKept
      ? ((await takeKept(template)) ?? keep(template, await copyOf(template)))
      : await copyOf(template);
    const choice = choiceOf(directory);
    const [letGo, drop] = [() => letGoOf(directory), () => giveBack(directory)];
    return { choice, serving: choice, owner: () => Promise.resolve(undefined), letGo, drop };
  },
};
