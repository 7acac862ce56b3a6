import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

const besides = (file: string, pack: string) => new URL(file, import.meta.resolve(pack));
const BLOCK = 512;

type Realm = {
  readonly WebAssembly: { compile(bytes: Uint8Array): Promise<object> };
  heldEngine?: Promise<readonly object[]>;
};
const realm = globalThis as unknown as Realm;

/** The first file of the archive: the library that every database here links. */
const libraryOf = (archive: Buffer): Buffer =>
  archive.subarray(BLOCK, BLOCK + parseInt(archive.toString('latin1', 124, 136), 8));

const compiled = async (): Promise<readonly object[]> => {
  const engine = await readFile(besides('pglite.wasm', '@electric-sql/pglite'));
  const archive = await readFile(besides('postgis.tar.gz', '@electric-sql/pglite-postgis'));
  return Promise.all(
    [engine, libraryOf(gunzipSync(archive))].map((bytes) => realm.WebAssembly.compile(bytes)),
  );
};

/** What one thread of a process has compiled the next need not, for as long as somebody holds the same files. */
export const holdEngine = (): Promise<unknown> => (realm.heldEngine ??= compiled());
