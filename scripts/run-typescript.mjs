// Lets Node run the sources as they are: `node --conditions=source --import ./scripts/run-typescript.mjs FILE.ts`.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from '@swc/core';

const OPTIONS = {
  module: { type: 'es6' },
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};
const CACHE = new URL('../node_modules/.cache/fristad/sources/', import.meta.url);
const SETTING = JSON.stringify([version, OPTIONS]);

const isSource = (url) => url !== undefined && url.endsWith('.ts') && !url.includes('/node_modules/');

const readIfThere = (place) => {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return undefined;
  }
};

/** Moved to its place whole: several processes may write the same at once. */
const store = (place, code) => {
  try {
    const draft = new URL(`${place.href}.${process.pid}`);
    writeFileSync(draft, code);
    renameSync(draft, place);
  } catch {
    // Where nothing may be written, it is transformed each time.
  }
};

/** What a file becomes, remembered by its name and its text. */
const transformed = (filename) => {
  const source = readFileSync(filename, 'utf8');
  const key = createHash('sha256').update(`${SETTING}\0${filename}\0${source}`).digest('hex');
  const place = new URL(`${key}.js`, CACHE);
  const stored = readIfThere(place);
  if (stored !== undefined) return stored;
  const { code } = transformSync(source, { ...OPTIONS, swcrc: false, filename });
  store(place, code);
  return code;
};

try {
  mkdirSync(CACHE, { recursive: true });
} catch {
  // As above.
}
enableCompileCache(fileURLToPath(new URL('../compiled/', CACHE)));
registerHooks({
  resolve: (specifier, context, next) =>
    /^\.{1,2}\/.*\.js$/.test(specifier) && isSource(context.parentURL)
      ? next(specifier.replace(/\.js$/, '.ts'), context)
      : next(specifier, context),
  load: (url, context, next) =>
    isSource(url)
      ? { format: 'module', source: transformed(fileURLToPath(url)), shortCircuit: true }
      : next(url, context),
});
