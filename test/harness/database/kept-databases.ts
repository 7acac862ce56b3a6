import { rm } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import { DirectoryInUse } from '../../../src/platform/database/embedded/directory-lock.js';
import { EmbeddedDatabase } from '../../../src/platform/database/embedded/embedded-database.js';
import { asAtFirst, readAtFirst, type AtFirst } from './as-at-first.js';

type Kept = {
  readonly template: string;
  readonly directory: string;
  running?: EmbeddedDatabase | undefined;
  atFirst?: AtFirst | undefined;
  isOpen: boolean;
  /** Another process may have written. */
  isSpent: boolean;
};
type Keeping = { readonly all: Map<string, Kept>; readonly free: Kept[] };

/** Where suites are loaded apart, nothing is kept. */
const realm = globalThis as unknown as { readonly keepsLoaded?: true; keptDatabases?: Keeping };
export const isKeeping = realm.keepsLoaded === true;
/** Beyond these, what nobody uses is closed. */
const AT_MOST = 2;

const threadOf = (database: EmbeddedDatabase): Worker =>
  (database as unknown as { thread: { worker: Worker } }).thread.worker;

async function asOwner<T>(database: EmbeddedDatabase, act: (client: Client) => Promise<T>): Promise<T> {
  const thread = threadOf(database);
  const client = new Client({ user: 'postgres', database: 'postgres', stream: database.stream });
  thread.ref();
  await client.connect();
  return act(client).finally(() => client.end());
}

/** Nothing waits for the thread while nobody uses it; whoever closes it does. */
async function closeNow(running: EmbeddedDatabase | undefined): Promise<void> {
  if (!running) return;
  threadOf(running).ref();
  await running.close();
}

async function end({ all }: Keeping, kept: Kept): Promise<void> {
  all.delete(kept.directory);
  await closeNow(kept.running).catch(() => undefined);
  await rm(kept.directory, { recursive: true, force: true });
}

/** A running database, to be opened and closed as if it were not running. */
function lend({ all }: Keeping, kept: Kept, database: EmbeddedDatabase): EmbeddedDatabase {
  const lent: ReturnType<EmbeddedDatabase['stream']>[] = [];
  const stream = () => {
    const made = database.stream();
    lent.push(made);
    return made;
  };
  const close = async () => {
    for (const each of lent) each.destroy();
    await asOwner(database, (client) => client.query('DISCARD ALL'));
    threadOf(database).unref();
    kept.isOpen = false;
  };
  const crash = () => {
    all.delete(kept.directory);
    return database.crash();
  };
  return Object.create(database, {
    stream: { value: stream },
    close: { value: close },
    crash: { value: crash },
  }) as EmbeddedDatabase;
}

function startKeeping(): Keeping {
  const keeping: Keeping = { all: new Map(), free: [] };
  const open = EmbeddedDatabase.open.bind(EmbeddedDatabase);
  EmbeddedDatabase.open = async (options) => {
    const kept = keeping.all.get(options.directory);
    if (!kept || options.durable !== false) return open(options);
    if (kept.isOpen) throw new DirectoryInUse(kept.directory, process.pid);
    kept.isOpen = true;
    try {
      const isNew = !kept.running && !kept.isSpent;
      kept.running ??= await open(options);
      if (isNew) kept.atFirst = await asOwner(kept.running, readAtFirst);
      threadOf(kept.running).ref();
      return lend(keeping, kept, kept.running);
    } catch (cause) {
      kept.isOpen = false;
      throw cause;
    }
  };
  return keeping;
}
const keeping = (): Keeping => (realm.keptDatabases ??= startKeeping());

/** The directory of a running database of this template that nobody uses, as it was at first. */
export async function takeKept(template: string): Promise<string | undefined> {
  if (!isKeeping) return undefined;
  const { all, free } = keeping();
  const kept = free.find((each) => each.template === template);
  if (!kept?.running) return undefined;
  free.splice(free.indexOf(kept), 1);
  const { running, atFirst } = kept;
  const isAsAtFirst =
    atFirst !== undefined &&
    (await asOwner(running, (client) => asAtFirst(client, atFirst)).catch(() => false));
  if (isAsAtFirst) return kept.directory;
  await end({ all, free }, kept);
  return takeKept(template);
}

/** From now on what is opened here goes on running when it is closed. */
export function keep(template: string, directory: string): string {
  if (isKeeping) keeping().all.set(directory, { template, directory, isOpen: false, isSpent: false });
  return directory;
}

/** Closes what goes on running, so that another process may open it; the next opening here starts it anew. */
export async function letGoOf(directory: string): Promise<void> {
  const kept = keeping().all.get(directory);
  if (!kept) return;
  const { running } = kept;
  [kept.running, kept.isSpent] = [undefined, true];
  await closeNow(running);
}

/** Nobody uses the directory any more. */
export async function giveBack(directory: string): Promise<void> {
  const { all, free } = keeping();
  const kept = all.get(directory);
  if (!kept?.running || kept.isOpen || kept.isSpent) {
    all.delete(directory);
    if (!kept?.isOpen) await closeNow(kept?.running);
    await rm(directory, { recursive: true, force: true });
    return;
  }
  free.push(kept);
  const [oldest] = free;
  if (oldest && free.length > AT_MOST) {
    free.shift();
    await end({ all, free }, oldest);
  }
}
