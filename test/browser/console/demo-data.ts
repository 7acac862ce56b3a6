import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '#platform';
import { OwnProcess } from '../../harness/own-process.js';

const CACHED = 'node_modules/.cache/fristad-browser';
const MADE_OF = [
  ...['migrations/schema.sql', 'openapi.json', 'fixtures/geography/localities.json'],
  ...['src/demo/show.ts', 'src/demo/households-that-live.ts'],
];

/** A name that changes with the service’s day and with what the data are made of. */
const nameOfToday = async (): Promise<string> => {
  const digest = createHash('sha256').update(new SystemClock().today());
  for (const path of MADE_OF) digest.update(await readFile(path));
  return digest.digest('hex').slice(0, 16);
};

/** Makes it in a folder of its own; of two suites that do so at once the first to end is taken. */
const make = async (cached: string): Promise<void> => {
  await mkdir(CACHED, { recursive: true });
  const making = await mkdtemp(join(CACHED, 'making-'));
  const settings = { PORT: '0', FRISTAD_DATA_DIR: making, FRISTAD_DURABLE: 'no', LOG_LEVEL: 'fatal' };
  const { code, err } = await new OwnProcess('dist/src/demo.js', { words: ['--exit'], settings }).ended();
  if (code !== 0) throw new Error(`The demonstration ended with ${code}: ${err}`);
  await rename(making, cached).catch(async (fault: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST'].includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
    await rm(making, { recursive: true });
  });
};

/** A database folder with the day of the demonstration, planned; made once a day and copied. The caller removes it. */
export const demoData = async (): Promise<string> => {
  const cached = join(CACHED, await nameOfToday());
  if (!existsSync(cached)) await make(cached);
  const folder = await mkdtemp(join(tmpdir(), 'fristad-console-'));
  await cp(cached, folder, { recursive: true });
  return folder;
};
