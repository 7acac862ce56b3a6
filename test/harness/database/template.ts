import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Schema } from '#platform';
import { EXTENSIONS } from './logins.js';
import { QUEUES } from './queues.js';

type Said = readonly [statement: string, parameters: unknown];

/** What the migrations say to a database, whole: constants and functions outside their classes included. */
async function saidBy({ migrations }: Schema): Promise<readonly Said[]> {
  const said: Said[] = [];
  const query = (statement: string, parameters?: unknown): Promise<[]> => {
    said.push([statement, parameters ?? null]);
    return Promise.resolve([]);
  };
  for (const Migration of migrations)
    await (new Migration() as MigrationInterface).up({ query } as unknown as QueryRunner);
  return said;
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
/** The files of an embedded database are those of its engine, and the queue of jobs makes its own tables. */
const ENGINES = ['@electric-sql/pglite', '@electric-sql/pglite-postgis', 'pg-boss'].map(versionOf);

/**
 * A name that changes whenever a statement of a migration does, so that an old template is never taken for the new one.
 */
export const templateName = async (schema: Schema): Promise<string> => {
  const source = JSON.stringify([ENGINES, EXTENSIONS, QUEUES, await saidBy(schema)]);
  return `fristad_template_${createHash('sha256').update(source).digest('hex').slice(0, 16)}`;
};
