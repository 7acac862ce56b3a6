import { existsSync, readFileSync } from 'node:fs';

const nearest = (folder: URL): string => {
  const file = new URL('package.json', folder);
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  if (folder.pathname === '/') throw new Error('The package has no package.json.');
  return nearest(new URL('..', folder));
};

/** The version of the package that this file was built into. */
export const systemVersion: string = nearest(new URL('.', import.meta.url));
