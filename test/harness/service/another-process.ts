import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
type Settings = Readonly<Record<string, string>>;

/** Another process with the whole service on the same database, and where it is asked. */
export const anotherProcess = async (url: string, settings: Settings) => {
  const options = ['--import', here('../../../scripts/run-typescript.mjs'), '--conditions', 'source'];
  const child = spawn(process.execPath, [...options, here('./serving.ts'), url, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] ?? '' },
  });
  const ended = once(child, 'exit');
  const said = new Promise<string>((resolve) =>
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('{"address"')) resolve((JSON.parse(line) as { address: string }).address);
    }),
  );
  const failed = ended.then(() => {
    throw new Error('The other process ended.');
  });
  const address = await Promise.race([said, failed]);
  const stop = async () => {
    failed.catch(() => undefined);
    child.kill('SIGKILL');
    await ended;
  };
  return { address: `${address}/api`, stop };
};
