import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;
const BUILT = 'dist/web/';

/** The files that a chunk can't be shown without. */
const filesOf = (manifest: Manifest, names: readonly string[]): ReadonlySet<string> => {
  const [seen, files] = [new Set<string>(), new Set<string>()];
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build has no ${name}.`);
    if (seen.has(name)) return;
    seen.add(name);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  return files;
};

/** How many bytes a browser fetches, packed, before these parts of the build are shown; the page itself included. */
export const weightOf = async (...names: readonly string[]): Promise<number> => {
  const manifest = JSON.parse(await readFile(`${BUILT}manifest.json`, 'utf8')) as Manifest;
  const files = ['index.html', ...filesOf(manifest, names)];
  const packed = await Promise.all(files.map(async (file) => gzipSync(await readFile(BUILT + file)).length));
  return packed.reduce((sum, bytes) => sum + bytes, 0);
};
