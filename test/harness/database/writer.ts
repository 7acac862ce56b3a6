// Behind the front door lies the framework, which takes a second to load and is not asked here.
import { openDatabase } from '../../../src/platform/database/data-source.js';
import { onlyExtensions } from './only-extensions.js';

const [directory = '', way] = process.argv.slice(2);
const choice = {
  DATABASE_URL: undefined,
  DATABASE_POOL_SIZE: 2,
  FRISTAD_DATA_DIR: directory,
  FRISTAD_DURABLE: true,
};
const { dataSource } = await openDatabase(choice, onlyExtensions);
await dataSource.query('CREATE TABLE IF NOT EXISTS acknowledged (id int PRIMARY KEY)');
const [{ next }] = await dataSource.query<[{ next: number }]>(
  'SELECT coalesce(max(id), 0)::int + 1 AS next FROM acknowledged',
);
const runner = dataSource.createQueryRunner();
if (way === 'hasty') await runner.startTransaction();
for (let id = next; ; id++) {
  await runner.query('INSERT INTO acknowledged VALUES ($1)', [id]);
  process.stdout.write(`${id}\n`);
}
