import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type RunningService = { readonly documentation: string; readonly stop: () => Promise<void> };

/** The built service as its users start it, on a free port and an embedded database of its own. */
export const runService = async (): Promise<RunningService> => {
  const folder = await mkdtemp(join(tmpdir(), 'fristad-browser-'));
  const env = {
    ...process.env,
    PORT: '0',
    FRISTAD_DATA_DIR: folder,
    FRISTAD_DURABLE: 'no',
    LOG_LEVEL: 'fatal',
  };
  delete (env as { DATABASE_URL?: string }).DATABASE_URL;
  const service = spawn(process.execPath, ['dist/src/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => service.once('close', () => resolve()));
  for await (const line of createInterface({ input: service.stdout })) {
    const documentation = /^Documentation: (http\S+)$/.exec(line)?.[1];
    if (documentation === undefined) continue;
    const stop = async () => {
      service.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    };
    return { documentation, stop };
  }
  throw new Error('The service ended before it said where its documentation is.');
};
