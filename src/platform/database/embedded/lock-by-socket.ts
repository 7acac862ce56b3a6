import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Lock } from './directory-lock.js';

const ANSWER_WITHIN_MS = 1000;

/**
 * A lock that the kernel drops with the process, even after kill -9: the name of an abstract socket (Linux). It
 * tells whoever connects which process holds it. Containers that share a directory but no network don't see it.
 */
export async function lockBySocket(name: string): Promise<Lock | { readonly holder: number | undefined }> {
  const server = createServer((asker) => asker.on('error', () => asker.destroy()).end(String(process.pid)));
  server.listen(name).unref();
  try {
    await once(server, 'listening');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    return { holder: await askHolder(name) };
  }
  return { release: () => new Promise((resolve) => void server.close(() => resolve())) };
}

async function askHolder(name: string): Promise<number | undefined> {
  const socket = connect(name).setTimeout(ANSWER_WITHIN_MS, () => socket.destroy());
  const pid = Number(await text(socket).catch(() => ''));
  return pid > 0 ? pid : undefined;
}
