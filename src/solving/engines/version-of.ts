import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The installed version of a package, read from its own package.json, which it need not export. */
export function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const version = versionIn(join(folder, 'package.json'), name);
    if (version !== undefined) return version;
  }
  throw new Error(`The package ${name} has no package.json above ${entry}.`);
}

function versionIn(file: string, name: string): string | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
    return found.name === name ? found.version : undefined;
  } catch {
    return undefined;
  }
}
