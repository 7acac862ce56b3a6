import { ok, refuse, type Result } from '#kernel';
import {
  oneOf,
  optional,
  postgresUrl,
  text,
  webAddress,
  webOrigin,
  wholeNumber,
  withDefault,
  yesOrNo,
  type Reader,
} from './settings.js';

/** Everything that may be set from outside, by the names under which the environment sets it. */
const settings = {
  /** Address of a PostgreSQL ≥ 15 with PostGIS ≥ 3.3; the embedded database is used when absent. */
  DATABASE_URL: optional(postgresUrl),
  /** Address of the same database for the login that owns it and migrates; only for `fristad migrate` and `fristad keys`. */
  DATABASE_MIGRATION_URL: optional(postgresUrl),
  /** Most connections to hold open to the database. */
  DATABASE_POOL_SIZE: withDefault(10, wholeNumber({ least: 2, most: 200 })),
  /** Where the embedded database keeps its files. */
  FRISTAD_DATA_DIR: withDefault('.fristad/database', text({ least: 1 })),
  /** Whether a commit of the embedded database waits for the disk. */
  FRISTAD_DURABLE: withDefault(true, yesOrNo),
  /** Where the key-encryption keys lie, one file each; apart from the database and its backups. */
  FRISTAD_KEY_DIR: withDefault('.fristad/keys', text({ least: 1 })),
  /** Whether a first key is made where there is none; the embedded database always may. */
  FRISTAD_CREATE_KEYS: withDefault(false, yesOrNo),
  HOST: withDefault('127.0.0.1', text({ least: 1 })),
  PORT: withDefault(3210, wholeNumber({ least: 0, most: 65_535 })),
  /** Address at which browsers reach the service: scheme, host and port. */
  FRISTAD_URL: optional(webOrigin),
  /** `production` refuses what is only for trying out. */
  NODE_ENV: withDefault('development', text({ least: 1 })),
  /** The OpenID Connect issuer whose users come in; the embedded one, with invented users, when absent. */
  OIDC_ISSUER: optional(webAddress),
  /** Whom access tokens must be made for. */
  OIDC_AUDIENCE: withDefault('urn:fristad:api', text({ least: 1 })),
  /** The one algorithm in which the issuer signs. */
  OIDC_ALGORITHM: withDefault('ES256', oneOf(['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'])),
  /** The console as a client of the issuer; a public client when it has no secret. */
  OIDC_CLIENT_ID: withDefault('fristad-console', text({ least: 1 })),
  OIDC_CLIENT_SECRET: optional(text({ least: 16 })),
  /** Most requests of one user, or of one address before it is known whose they are, in a minute. */
  FRISTAD_REQUESTS_PER_MINUTE: withDefault(600, wholeNumber({ least: 1, most: 1_000_000 })),
  /** Longest time in which a request must have arrived whole, seconds. */
  FRISTAD_RECEIVE_SECONDS: withDefault(120, wholeNumber({ least: 1, most: 3600 })),
  /** Longest time that a request may take, seconds; then it is answered that it took too long, and nothing is committed. */
  FRISTAD_REQUEST_SECONDS: withDefault(30, wholeNumber({ least: 1, most: 3600 })),
  /** The same for requests that move or compute much: imports, whole scenarios, the start of a run. */
  FRISTAD_LONG_REQUEST_SECONDS: withDefault(600, wholeNumber({ least: 1, most: 86_400 })),
  /** Longest request body, mebibytes. */
  FRISTAD_BODY_LIMIT_MIB: withDefault(64, wholeNumber({ least: 1, most: 1024 })),
  LOG_LEVEL: withDefault('info', oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
} satisfies Record<string, Reader<unknown>>;

type Settings = typeof settings;
export type Config = {
  readonly [Name in keyof Settings]: Settings[Name] extends Reader<infer T> ? T : never;
};
export type ConfigFault = { readonly name: string; readonly value: string; readonly expected: string };

const SECRET = new Set(['DATABASE_URL', 'DATABASE_MIGRATION_URL', 'OIDC_CLIENT_SECRET']);

/** Reads the whole configuration; refuses with every fault at once. Values of secret settings are not repeated. */
export function readConfig(environment: NodeJS.ProcessEnv): Result<Config, readonly ConfigFault[]> {
  const faults: ConfigFault[] = [];
  const values: [string, unknown][] = [];
  for (const [name, read] of Object.entries<Reader<unknown>>(settings)) {
    const raw = environment[name];
    const reading = read(raw);
    if (reading.ok) values.push([name, reading.value]);
    else faults.push({ name, value: SECRET.has(name) ? '(hidden)' : (raw ?? ''), expected: reading.refusal });
  }
  return faults.length > 0 ? refuse(faults) : ok(Object.freeze(Object.fromEntries(values)) as Config);
}

export const sentenceOf = ({ name, value, expected }: ConfigFault): string =>
  `${name} is "${value}", but must be ${expected}.`;
