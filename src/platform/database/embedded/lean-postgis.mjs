import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { threadId } from 'node:worker_threads';
import { postgis } from '@electric-sql/pglite-postgis';

/** Of three libraries and 90 MB, of which the engine loads and links all at every start: what a schema here may use. */
const WANTED =
  /^(lib\/postgresql\/postgis-3\.so|share\/proj\/.+|share\/postgresql\/extension\/postgis(\.control|--[\d.]+\.sql))$/;
const BLOCK = 512;

const textAt = (bytes, from, length) => bytes.toString('latin1', from, from + length).split('\0', 1)[0];

/** The blocks of the wanted files of an archive, in its order, as an archive. */
function* wantedOf(archive) {
  for (let at = 0; at < archive.length && archive[at] !== 0;) {
    const end = at + BLOCK + Math.ceil(parseInt(textAt(archive, at + 124, 12), 8) / BLOCK) * BLOCK;
    if (WANTED.test(textAt(archive, at, 100))) yield archive.subarray(at, end);
    at = end;
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** Made once beside the packages, and moved to its place whole. @throws Error where nothing may be written. */
function makeOnce(whole) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', whole), 'utf8'));
  const place = new URL('../../../.cache/fristad/', whole);
  const lean = new URL(`postgis-${version}.tar.gz`, place);
  if (existsSync(lean)) return lean;
  mkdirSync(place, { recursive: true });
  const draft = new URL(`${lean.href}.${process.pid}.${threadId}`);
  const archive = Buffer.concat([...wantedOf(gunzipSync(readFileSync(whole)))]);
  writeFileSync(draft, gzipSync(archive, { level: 0 }));
  renameSync(draft, lean);
  return lean;
}

const leanOf = (whole) => {
  try {
    return makeOnce(whole);
  } catch {
    return whole;
  }
};

/** PostGIS without raster, topology and the scripts that bring an older one up to date. */
export const leanPostgis = {
  name: postgis.name,
  setup: async (engine, options) => {
    const set = await postgis.setup(engine, options);
    return { ...set, bundlePath: leanOf(set.bundlePath) };
  },
};
