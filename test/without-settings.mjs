import { readFileSync } from 'node:fs';

const config = new URL('../src/platform/config/config.ts', import.meta.url);
const SETTING = /^ {2}([A-Z_]+): (?:optional|withDefault)\(/gm;

/**
 * Takes the service's settings, and the defaults that the database's client reads, out of an environment: what is
 * exported in a shell for the service is not for its tests, which would make their databases there.
 */
export const withoutSettings = (environment) => {
  for (const [, name] of readFileSync(config, 'utf8').matchAll(SETTING)) delete environment[name];
  for (const name of Object.keys(environment)) if (/^PG[A-Z]+$/.test(name)) delete environment[name];
  environment.NODE_ENV = 'test';
};
