import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { leanPostgis } from './lean-postgis.mjs';
import { DurableFiles, durableStartParameters } from './durable-files.mjs';

const { directory, durable } = workerData;
const engine = await PGlite.create({
  extensions: { postgis: leanPostgis, btree_gist, pgcrypto },
  ...(durable
    ? { fs: new DurableFiles(directory), startParams: durableStartParameters() }
    : { dataDir: directory }),
});

/** Answers one batch of protocol messages with everything that the engine says to it. */
async function answer(batch) {
  const parts = [];
  await engine.execProtocolRawStream(batch, { onRawData: (part) => void parts.push(Buffer.from(part)) });
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  parts.reduce((offset, part) => (whole.set(part, offset), offset + part.length), 0);
  parentPort.postMessage({ answer: whole }, [whole.buffer]);
}

async function close() {
  await engine.close();
  parentPort.postMessage({ closed: true });
  parentPort.close();
}

parentPort.on('message', (message) => (message.close ? close() : answer(message.batch)));
parentPort.postMessage({ ready: true });
