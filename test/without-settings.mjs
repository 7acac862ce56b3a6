import { readFileSync } from 'node:fs';

const config = new URL('../src/settings/config.ts', import.meta.url);
const SETTING = /^ {2}([A-Z_]+): \{$/gm;
/** Far fewer than there are; none would let a shell's database be written to. */
const LEAST = 15;

/**
 * Takes the service's settings, and the defaults that the database's client reads, out of an environment: what is
 * exported in a shell for the service is not for its tests, which would make their databases there.
 */
export const withoutSettings = (environment) => {
  const names = [...readFileSync(config, 'utf8').matchAll(SETTING)].map(([, name]) => name);
  if (names.length < LEAST)
    throw new Error(`${config.pathname} names ${names.length} settings: is it written otherwise?`);
  for (const name of names) delete environment[name];
  for (const name of Object.keys(environment)) if (/^PG[A-Z]+$/.test(name)) delete environment[name];
  environment.NODE_ENV = 'test';
};
