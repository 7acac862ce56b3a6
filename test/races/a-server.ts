import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const OPTIONS = [
  '--import',
  here('../../scripts/run-typescript.mjs'),
  '--conditions',
  'source',
  here('./served.ts'),
];

/** The service in a process of its own, listening. */
export async function aServer(url: string, keys: string, issuer: string) {
  const server = spawn(process.execPath, [...OPTIONS, url, keys, issuer], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] ?? '' },
  });
  const ended = once(server, 'exit').then((): never => {
    throw new Error('The service ended before it listened.');
  });
  const said = (async () => {
    for await (const line of createInterface(server.stdout))
      if (line.startsWith('{"address"')) return JSON.parse(line) as { readonly address: string };
    throw new Error('The service said no address.');
  })();
  const { address } = await Promise.race([said, ended]);
  const stop = async () => {
    if (server.exitCode !== null) return;
    const exit = once(server, 'exit');
    server.kill('SIGKILL');
    await exit;
  };
  return { address: `${address}/api`, stop };
}
