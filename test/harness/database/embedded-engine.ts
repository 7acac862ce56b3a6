import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase, type DatabaseChoice, type Schema } from '#platform';
import type { Engine } from './engine.js';
import { holdEngine } from './held-engine.js';
import { functionsOf } from './functions.js';
import { giveBack, keep, letGoOf, takeKept } from './kept-databases.js';
import { QUEUES } from './queues.js';
import { templateName } from './template.js';

const choiceOf = (directory: string): DatabaseChoice => ({
  DATABASE_URL: undefined,
  DATABASE_POOL_SIZE: 10,
  FRISTAD_DATA_DIR: directory,
  FRISTAD_DURABLE: false,
});

/** Opens and migrates a directory once for all test files; each gets a copy, which opens sooner. */
async function seedOnce(schema: Schema): Promise<string> {
  const template = join(tmpdir(), await templateName(schema));
  if (existsSync(template)) return template;
  const draft = await mkdtemp(`${template}-`);
  const database = await openDatabase(choiceOf(draft), schema);
  await migrate({ ...database, functions: functionsOf(schema) }, QUEUES).finally(() => database.close());
  await rename(draft, template).catch(() => rm(draft, { recursive: true }));
  return template;
}

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
