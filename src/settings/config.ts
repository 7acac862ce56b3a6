import { ok, refusal, type Result } from '#kernel';
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

/** What is set from outside: what it is for, in a sentence, and how it is read. */
type Setting<T> = { readonly about: string; readonly read: Reader<T> };

/** Everything that may be set from outside, by the names under which the environment sets it. */
const settings = {
  DATABASE_URL: {
    about: 'Address of a PostgreSQL ≥ 15 with PostGIS ≥ 3.3; the embedded database is used when absent.',
    read: optional(postgresUrl),
  },
  DATABASE_MIGRATION_URL: {
    about:
      'Address of the same database for the login that owns it and migrates; only for `fristad migrate` and `fristad keys`.',
    read: optional(postgresUrl),
  },
  DATABASE_POOL_SIZE: {
    about: 'Most connections to hold open to the database.',
    read: withDefault(10, wholeNumber({ least: 2, most: 200 })),
  },
  FRISTAD_DATA_DIR: {
    about: 'Where the embedded database keeps its files.',
    read: withDefault('.fristad/database', text({ least: 1 })),
  },
  FRISTAD_DURABLE: {
    about: 'Whether a commit of the embedded database waits for the disk.',
    read: withDefault(true, yesOrNo),
  },
  FRISTAD_KEY_DIR: {
    about: 'Where the key-encryption keys lie, one file each; apart from the database and its backups.',
    read: withDefault('.fristad/keys', text({ least: 1 })),
  },
  FRISTAD_CREATE_KEYS: {
    about: 'Whether a first key is made where there is none; the embedded database always may.',
    read: withDefault(false, yesOrNo),
  },
  FRISTAD_SOLVE_RUNS: {
    about: 'Whether the service solves runs itself; with `no`, processes of `npm run worker` must.',
    read: withDefault(true, yesOrNo),
  },
  FRISTAD_PLAN_BY_ITSELF: {
    about: 'Whether a plan of the country begins by itself when something changed, and once a night.',
    read: withDefault(true, yesOrNo),
  },
  FRISTAD_PLAN_SECONDS: {
    about: 'Longest time that such a plan is solved for, seconds; the best one by then is kept.',
    read: withDefault(60, wholeNumber({ least: 1, most: 86_400 })),
  },
  FRISTAD_JUDGE_ANEW: {
    about:
      'Whether this process judges anew the stays that something changed for; with `no`, another on the same database must.',
    read: withDefault(true, yesOrNo),
  },
  FRISTAD_DELIVER_EVENTS: {
    about: 'Whether this process sends events to webhooks; with `no`, another on the same database must.',
    read: withDefault(true, yesOrNo),
  },
  FRISTAD_WEBHOOK_NETWORKS: {
    about:
      'Which networks webhooks may lead to: `public` addresses alone, `private` networks too, or `loopback`: this machine too, without https.',
    read: withDefault('public', oneOf(['public', 'private', 'loopback'])),
  },
  FRISTAD_WEBHOOK_ATTEMPTS: {
    about: 'How often an event is sent to a webhook that does not take it; 14 times take some eight hours.',
    read: withDefault(14, wholeNumber({ least: 1, most: 100 })),
  },
  FRISTAD_EVENT_DAYS: {
    about:
      'For how many days events are kept that are over; what could not be sent stays until it is, or its webhook ends.',
    read: withDefault(90, wholeNumber({ least: 1, most: 3650 })),
  },
  FRISTAD_STREAM_SECONDS: {
    about: 'After how long a stream of events ends, seconds, so that whoever listens asks again.',
    read: withDefault(3600, wholeNumber({ least: 1, most: 86_400 })),
  },
  FRISTAD_INIT: {
    about:
      'Whether a service that finds no places brings those of Sweden and a policy to begin with, as `fristad init` does.',
    read: withDefault(true, yesOrNo),
  },
  HOST: {
    about: 'The address that the service listens at.',
    read: withDefault('127.0.0.1', text({ least: 1 })),
  },
  PORT: {
    about: 'The port that it listens at; 0 leaves the choice to the system.',
    read: withDefault(3210, wholeNumber({ least: 0, most: 65_535 })),
  },
  FRISTAD_URL: {
    about: 'Address at which browsers reach the service: scheme, host and port.',
    read: optional(webOrigin),
  },
  NODE_ENV: {
    about: '`production` refuses what is only for trying out.',
    read: withDefault('development', text({ least: 1 })),
  },
  OIDC_ISSUER: {
    about:
      'The OpenID Connect issuer whose users come in; the embedded one, with invented users, when absent.',
    read: optional(webAddress),
  },
  OIDC_AUDIENCE: {
    about: 'Whom access tokens must be made for.',
    read: withDefault('urn:fristad:api', text({ least: 1 })),
  },
  OIDC_ALGORITHM: {
    about: 'The one algorithm in which the issuer signs.',
    read: withDefault('ES256', oneOf(['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'])),
  },
  OIDC_CLIENT_ID: {
    about: 'The console as a client of the issuer; a public client when it has no secret.',
    read: withDefault('fristad-console', text({ least: 1 })),
  },
  OIDC_CLIENT_SECRET: {
    about: 'Its secret, when it is no public client.',
    read: optional(text({ least: 16 })),
  },
  FRISTAD_REQUESTS_PER_MINUTE: {
    about: 'Most requests of one user, or of one address before it is known whose they are, in a minute.',
    read: withDefault(600, wholeNumber({ least: 1, most: 1_000_000 })),
  },
  FRISTAD_RECEIVE_SECONDS: {
    about: 'Longest time in which a request must have arrived whole, seconds.',
    read: withDefault(120, wholeNumber({ least: 1, most: 3600 })),
  },
  FRISTAD_REQUEST_SECONDS: {
    about:
      'Longest time that a request may take, seconds; then it is answered that it took too long, and nothing is committed.',
    read: withDefault(30, wholeNumber({ least: 1, most: 3600 })),
  },
  FRISTAD_LONG_REQUEST_SECONDS: {
    about: 'The same for requests that move or compute much: imports, whole scenarios, the start of a run.',
    read: withDefault(600, wholeNumber({ least: 1, most: 86_400 })),
  },
  FRISTAD_BODY_LIMIT_MIB: {
    about: 'Longest request body, mebibytes.',
    read: withDefault(64, wholeNumber({ least: 1, most: 1024 })),
  },
  LOG_LEVEL: {
    about: 'From which weight on lines are logged.',
    read: withDefault('info', oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  },
} satisfies Record<string, Setting<unknown>>;

type Settings = typeof settings;
export type Config = {
  readonly [Name in keyof Settings]: Settings[Name] extends Setting<infer T> ? T : never;
};
export type ConfigFault = { readonly name: string; readonly value: string; readonly expected: string };

const SECRET = new Set(['DATABASE_URL', 'DATABASE_MIGRATION_URL', 'OIDC_CLIENT_SECRET']);

/** Reads the whole configuration; refuses with every fault at once. Values of secret settings are not repeated. */
export function readConfig(environment: NodeJS.ProcessEnv): Result<Config, readonly ConfigFault[]> {
  const faults: ConfigFault[] = [];
  const values: [string, unknown][] = [];
  for (const [name, { read }] of Object.entries<Setting<unknown>>(settings)) {
    const raw = environment[name];
    const reading = read(raw);
    if (reading.ok) values.push([name, reading.value]);
    else faults.push({ name, value: SECRET.has(name) ? '(hidden)' : (raw ?? ''), expected: reading.refusal });
  }
  return faults.length > 0 ? refusal(faults) : ok(Object.freeze(Object.fromEntries(values)) as Config);
}

/** Every setting with what it is for and what stands when it is not set. */
export const settingsInWords = (): readonly { name: string; about: string; otherwise: string }[] =>
  Object.entries<Setting<unknown>>(settings).map(([name, { about, read }]) => {
    const unset = read(undefined);
    return { name, about, otherwise: unset.ok ? inWords(unset.value) : '' };
  });

const inWords = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? value.toString() : '';
};

export const sentenceOf = ({ name, value, expected }: ConfigFault): string =>
  `${name} is "${value}", but must be ${expected}.`;
