import { existsSync, readFileSync } from 'node:fs';

/** The version in the nearest package.json above this file, wherever it was built to. @throws Error when there is none */
export const ownVersion = (): string => {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (folder.href === new URL('..', folder).href) throw new Error('The package has no package.json.');
  }
};
