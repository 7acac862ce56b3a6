import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnProcess } from '../harness/own-process.js';

export type RunningService = { readonly documentation: string; readonly stop: () => Promise<void> };

/** The built service as its users start it, on a free port and an embedded database of its own. */
export const runService = async (): Promise<RunningService> => {
  const folder = await mkdtemp(join(tmpdir(), 'fristad-browser-'));
  const settings = { PORT: '0', FRISTAD_DATA_DIR: folder, FRISTAD_DURABLE: 'no', LOG_LEVEL: 'fatal' };
  const service = new OwnProcess('dist/src/main.js', { settings });
  const stop = async () => {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { documentation: await service.says(/^Documentation: (http\S+)$/m), stop };
};
