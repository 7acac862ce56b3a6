import { beforeAll, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { fewEmbedded, onEachEngine } from '../harness/database/index.js';
import { requests } from './refusals/requests.js';
import { runs } from './refusals/runs.js';
import { stays, voids } from './refusals/stays.js';
import { codes, territories } from './refusals/territories.js';
import { COUNTRY, refusalOf } from './statements.js';

onEachEngine('the constraints of the database', { entities: [], migrations }, (database) => {
  beforeAll(async () => {
    for (const statement of COUNTRY) await database().dataSource.query(statement);
  });

  it.each(fewEmbedded([...stays, ...voids, ...territories, ...requests, ...runs, ...codes], 25))(
    '%s',
    async (_, statements, refusedBy) => {
      expect(await refusalOf(database().dataSource, statements)).toBe(refusedBy);
    },
  );
});
