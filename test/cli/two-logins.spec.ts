import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { describeOnServer } from '../harness/database/index.js';
import { OwnProcess } from '../harness/own-process.js';
import { fristad, type Ran } from './fristad.js';

const LONG = 900_000;
/** Where there is no server, nothing here is run; the address only has to be one. */
const server = process.env['TEST_DATABASE_URL'] ?? 'postgres://no-server.invalid';
const handbook = readFileSync('docs/operator-handbook.md', 'utf8');
const blocks = [...handbook.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');

const tag = randomBytes(4).toString('hex');
/** The names of the handbook, but for this test: logins belong to the whole server. */
const NAMES: Readonly<Record<string, string>> = {
  fristad: `fristad_${tag}`,
  fristad_service: `fristad_service_${tag}`,
};
const named = (text: string) => text.replace(/\bfristad(_service)?\b/g, (name) => NAMES[name] ?? name);
const [OWNER = '', SERVICE = ''] = [NAMES['fristad'], NAMES['fristad_service']];

const addressOf = (user: string, password: string, database = OWNER): string => {
  const url = new URL(server);
  [url.username, url.password, url.pathname] = [user, password, `/${database}`];
  return url.href;
};
const OWNERS = addressOf(OWNER, 'of-the-owner');
const SERVICES = addressOf(SERVICE, 'of-the-service');

/** Each statement by itself, as psql gives them. */
const onServer = async (address: string, statements: string): Promise<void> => {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements.split(';').filter((one) => one.trim() !== ''))
      await client.query(statement);
  } finally {
    await client.end();
  }
};
const inDatabase = (): string => {
  const url = new URL(server);
  url.pathname = `/${OWNER}`;
  return url.href;
};

/** The service or a worker as a process of its own, until it says where it is or ends. */
const started = async (main: string, env: Readonly<Record<string, string>>): Promise<Ran> => {
  const own = { PORT: '0', LOG_LEVEL: 'silent', FRISTAD_KEY_DIR: `/tmp/fristad-${tag}` };
  const program = new OwnProcess(main, { settings: { ...own, ...env } });
  await program.until(() => program.out.includes('Documentation:'));
  await program.stop();
  return program.ended();
};
const lastLine = ({ err }: Ran) => err.trimEnd().split('\n').at(-1);

describeOnServer('the two logins of the handbook, made word for word ($name)', () => {
  beforeAll(async () => {
    expect(blocks).toHaveLength(2);
    await onServer(server, named(blocks[0] ?? ''));
    await onServer(inDatabase(), named(blocks[1] ?? ''));
  });
  afterAll(async () => {
    await onServer(server, `DROP DATABASE ${OWNER} WITH (FORCE); DROP ROLE ${SERVICE}; DROP ROLE ${OWNER}`);
  });

  it(
    'serve nothing before the database is migrated, and say so',
    async () => {
      const ran = await started('src/main.ts', { DATABASE_URL: SERVICES });
      expect([ran.code, ran.out]).toEqual([4, expect.not.stringContaining('Fristad is at')]);
      expect(lastLine(ran)).toMatch(
        /^(The database is older|This login may not serve yet).*fristad migrate.*\.$/,
      );
    },
    LONG,
  );

  it(
    'are two: who serves can’t migrate',
    async () => {
      const ran = await fristad(['migrate'], { env: { DATABASE_URL: SERVICES } });
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toContain('its address belongs in DATABASE_MIGRATION_URL.');
    },
    LONG,
  );

  it(
    'let the service start once the owner migrated, and the owner let it serve',
    async () => {
      const env = { DATABASE_MIGRATION_URL: OWNERS };
      const nobody = await fristad(['migrate', '--grant-serving', `nobody_${tag}`], { env });
      expect([nobody.code, nobody.err]).toEqual([
        2,
        expect.stringContaining(`role "nobody_${tag}" does not exist`),
      ]);
      const own = await fristad(['migrate', '--grant-serving', OWNER], { env });
      expect([own.code, own.err]).toEqual([
        2,
        expect.stringContaining('must not serve: it may become fristad_owner.'),
      ]);
      expect(await fristad(['migrate', '--grant-serving', SERVICE], { env })).toEqual({
        code: 0,
        out: '',
        err: `The database is up to date.\n${SERVICE} may serve.\n`,
      });
      const ran = await started('src/main.ts', { DATABASE_URL: SERVICES });
      expect([ran.err, ran.out]).toEqual(['', expect.stringContaining('Documentation: http')]);
    },
    LONG,
  );

  it.each(['src/main.ts', 'src/worker.ts', 'src/demo.ts'])(
    'keep the owner from serving by %s',
    async (main) => {
      const ran = await started(main, { DATABASE_URL: OWNERS });
      expect([ran.code, ran.out]).toEqual([4, expect.not.stringContaining('Fristad is at')]);
      expect(ran.err).toContain('- it may become fristad_owner\n');
      expect(ran.err).toContain('npx fristad migrate --grant-serving fristad_service\n');
      expect(lastLine(ran)).toMatch(/^Then set DATABASE_URL .* a login that could become the owner\.$/);
    },
    LONG,
  );

  it(
    'are not both told to whoever serves',
    async () => {
      const ran = await started('src/main.ts', { DATABASE_URL: SERVICES, DATABASE_MIGRATION_URL: OWNERS });
      expect([ran.code, lastLine(ran)]).toEqual([
        4,
        'DATABASE_MIGRATION_URL is set: who serves must not know the login that owns the database.',
      ]);
    },
    LONG,
  );

  it(
    'care for keys as the owner alone',
    async () => {
      const FRISTAD_KEY_DIR = `/tmp/fristad-${tag}`;
      const served = await fristad(['keys', 'status'], { env: { DATABASE_URL: SERVICES, FRISTAD_KEY_DIR } });
      expect([served.code, served.err]).toEqual([2, expect.stringContaining('may not care for keys')]);
      const env = { DATABASE_URL: SERVICES, DATABASE_MIGRATION_URL: OWNERS, FRISTAD_KEY_DIR };
      expect((await fristad(['keys', 'status', '--json'], { env })).code).toBe(0);
    },
    LONG,
  );
});
