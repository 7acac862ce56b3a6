import { writeFile } from 'node:fs/promises';
import { openDatabase } from '../src/platform/index.js';
import { migrations } from '../migrations/index.js';
import { embeddedEngine } from '../test/harness/database/embedded-engine.js';
import { schemaText } from '../test/harness/database/schema-text.js';

const schema = { entities: [], migrations };
const fresh = await embeddedEngine.fresh(schema);
const database = await openDatabase(fresh.choice, schema);
await writeFile('migrations/schema.sql', await schemaText(database.dataSource));
await database.close();
await fresh.drop();
