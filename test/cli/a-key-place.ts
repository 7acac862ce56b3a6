import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase, type Database } from '#platform';
import { migrations } from '../../migrations/index.js';
import type { Engine, FreshDatabase } from '../harness/database/engine.js';
import { openKeyRoom, type KeyRoom } from '../harness/key-room.js';
import { aFolder, fristadHere, type Ran } from './fristad.js';

const schema = { entities: [], migrations };
type Status = {
  readonly id: string;
  readonly current: boolean;
  readonly here: boolean;
  readonly dataKeys: number;
};

/** The settings of a fresh database, as an operator writes them. */
export const settingsOf = ({ choice: { DATABASE_URL, FRISTAD_DATA_DIR } }: FreshDatabase) =>
  DATABASE_URL === undefined ? { FRISTAD_DATA_DIR, FRISTAD_DURABLE: 'no' } : { DATABASE_URL };

/** A fresh database, a directory for its keys that is not made yet, and the commands for them, in this process. */
export const aKeyPlace = async (engine: Engine) => {
  const [fresh, place] = [await engine.fresh(schema), await aFolder()];
  const directory = join(place, 'keys');
  const env: Readonly<Record<string, string>> = { ...settingsOf(fresh), FRISTAD_KEY_DIR: directory };
  const keys = (words: readonly string[], over: Readonly<Record<string, string>> = {}): Promise<Ran> =>
    fristadHere(['keys', ...words], { ...env, ...over });
  const status = async () => {
    const { keys: all } = JSON.parse((await keys(['status', '--json'])).out) as { keys: readonly Status[] };
    return all;
  };
  /** How many data keys lie under a key. */
  const under = async (id: string): Promise<number> =>
    (await status()).find((key) => key.id === id)?.dataKeys ?? NaN;
  const onDatabase = async <T>(act: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase(fresh.choice, schema);
    return act(database).finally(() => database.close());
  };
  const inRoom = <T>(act: (room: KeyRoom) => Promise<T>): Promise<T> =>
    onDatabase(async ({ dataSource }) => act(await openKeyRoom(dataSource, directory)));
  const drop = async () => {
    await fresh.drop();
    await rm(place, { recursive: true });
  };
  return { place, directory, env, letGo: fresh.letGo, keys, status, under, onDatabase, inRoom, drop };
};
export type KeyPlace = Awaited<ReturnType<typeof aKeyPlace>>;
