import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '../../../src/app.entities.js';
import { migrations } from '../../../migrations/index.js';
import { embeddedEngine } from '../database/index.js';
import { isFull } from '../samples.js';

/**
 * Settings for a process of its own with an embedded database, which is migrated already; in a full run the process makes
 * it, which takes seconds.
 */
export const aDataFolder = async () => {
  const fresh = await embeddedEngine.fresh({ entities, migrations }, { apart: true });
  const folder = await mkdtemp(join(tmpdir(), 'fristad-data-'));
  const drop = async () => {
    await fresh.drop();
    await rm(folder, { recursive: true, force: true });
  };
  const settings = {
    FRISTAD_DATA_DIR: isFull ? join(folder, 'database') : fresh.choice.FRISTAD_DATA_DIR,
    FRISTAD_KEY_DIR: join(folder, 'keys'),
    FRISTAD_DURABLE: 'no',
  };
  return { settings, drop };
};
