import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { schemaText } from '../harness/database/schema-text.js';

const WRITTEN = readFileSync('migrations/schema.sql', 'utf8');

onEachEngine('a fresh database', { entities: [], migrations }, (database) => {
  it('is as migrations/schema.sql says (npm run schema writes it)', async () => {
    expect(await schemaText(database().dataSource)).toBe(WRITTEN);
  });

  it.each([
    ['a policy', 'ALTER POLICY own_region ON fristad.placement USING (true)'],
    ['a right', 'GRANT DELETE ON audit.entry TO fristad_app'],
    ['a right on a column', 'GRANT UPDATE (unit) ON fristad.placement TO fristad_app'],
    ['an owner', 'ALTER FUNCTION national.today() OWNER TO fristad_owner'],
    ['a check', 'ALTER TABLE fristad.placement DROP CONSTRAINT placement_check'],
    ['a trigger', 'ALTER TABLE fristad.placement DISABLE ROW LEVEL SECURITY'],
  ])('would say otherwise for %s', async (_what, change) => {
    const { dataSource } = database();
    await dataSource.query(`GRANT CREATE ON SCHEMA national TO fristad_owner`);
    await dataSource.query(change);
    expect(await schemaText(dataSource)).not.toBe(WRITTEN);
  });
});
