import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:from|import)\s+'([^']+)'/g;

const found = (path: string): string | undefined => (existsSync(path) ? path : undefined);
const resolved = (from: string, specifier: string): string | undefined => {
  const [, room, part = ''] = /^#(\w+)((?:\/\w+)*)$/.exec(specifier) ?? [];
  if (room !== undefined) return found(`src/${room}${part}/index.ts`);
  return specifier.startsWith('.')
    ? found(join(dirname(from), specifier).replace(/\.js$/, '.ts'))
    : undefined;
};
const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].flatMap(
    ([, specifier = '']) => resolved(path, specifier) ?? [],
  );

/** Who imports what, in all sources and tests. */
export class ImportGraph {
  private readonly importers = new Map<string, Set<string>>();
  private readonly imports = new Map<string, readonly string[]>();

  constructor() {
    for (const path of globSync(['src/**/*.ts', 'test/**/*.ts', 'migrations/**/*.ts'])) {
      this.imports.set(path, importsOf(path));
      for (const imported of this.imports.get(path) ?? []) {
        const known = this.importers.get(imported) ?? new Set();
        this.importers.set(imported, known.add(path));
      }
    }
  }

  /** The file itself and all that it imports, directly or not. */
  importedBy(path: string): ReadonlySet<string> {
    const all = new Set([path]);
    for (const here of all) for (const imported of this.imports.get(here) ?? []) all.add(imported);
    return all;
  }

  /** The specs that a file is imported by, directly or not, with over how many files; the nearest first. */
  specsFrom(path: string): readonly { readonly spec: string; readonly steps: number }[] {
    return [...this.importing(path)]
      .filter(([one]) => one.endsWith('.spec.ts'))
      .map(([spec, distance]) => ({ spec, steps: distance }));
  }

  /** The file itself and all that import it, directly or not, with over how many files. */
  importing(path: string): ReadonlyMap<string, number> {
    const steps = new Map([[path, 0]]);
    for (const [here, distance] of steps)
      for (const importer of this.importers.get(here) ?? [])
        if (!steps.has(importer)) steps.set(importer, distance + 1);
    return steps;
  }
}
