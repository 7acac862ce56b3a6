import { escapeIdentifier } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE_ROLES } from './acting.js';
import { PLUMBING } from './plumbing.js';

/** What keeps keys is done at the terminal, by the login that migrates. */
const NOT_SERVED: ReadonlySet<string> = new Set(['fristad_key_keeper']);

/** The roles that a login which serves is a member of; it is one of no other. */
export const SERVING_ROLES: readonly string[] = [
  ...DATABASE_ROLES.filter((role) => !NOT_SERVED.has(role)),
  PLUMBING,
];

/**
 * What lets a login become the owner or do as it does, a sentence each, the gravest first. Whoever is a superuser is a member of everything, so
 * that nothing more is said of them.
 */
const FAULTS = `
  WITH login AS (SELECT oid, rolname, rolsuper, rolinherit FROM pg_roles WHERE rolname = coalesce($2::text, session_user)),
  may_become AS (
    SELECT r.* FROM pg_roles r, login l WHERE NOT l.rolsuper AND pg_has_role(l.oid, r.oid, 'MEMBER')),
  here AS (SELECT oid, datname FROM pg_database WHERE datname = current_database())
  SELECT 1 AS rank, 'it is a superuser' AS fault FROM login WHERE rolsuper
  UNION ALL SELECT 4, 'it inherits the rights of its roles (it must be NOINHERIT)' FROM login l
    WHERE NOT l.rolsuper
      AND EXISTS (SELECT FROM may_become r WHERE r.oid <> l.oid AND pg_has_role(l.oid, r.oid, 'USAGE'))
  UNION ALL SELECT 2, format('it may become %I', r.rolname) FROM may_become r, login l
    WHERE r.oid <> l.oid AND r.rolname <> ALL ($1::text[])
  UNION ALL SELECT 3, format('%I has %s', r.rolname, attribute) FROM may_become r
    CROSS JOIN LATERAL (VALUES ('SUPERUSER', r.rolsuper), ('BYPASSRLS', r.rolbypassrls), ('CREATEROLE', r.rolcreaterole),
                               ('CREATEDB', r.rolcreatedb), ('REPLICATION', r.rolreplication)) AS has (attribute, so)
    WHERE so
  UNION ALL SELECT 6, format('%I owns %s', r.rolname, pg_describe_object(d.classid, d.objid, d.objsubid))
    FROM may_become r, here, pg_shdepend d
    WHERE d.deptype = 'o' AND d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid
      AND (d.dbid = here.oid OR d.classid = 'pg_database'::regclass AND d.objid = here.oid)
  UNION ALL SELECT 5, format('%I may create schemas in %I', r.rolname, here.datname) FROM may_become r, here
    WHERE has_database_privilege(r.oid, here.oid, 'CREATE')
  UNION ALL SELECT 5, format('%I may create things in the schema %I', r.rolname, n.nspname) FROM may_become r, pg_namespace n
    WHERE n.nspname !~ '^pg_(toast_)?temp' AND has_schema_privilege(r.oid, n.oid, 'CREATE')
  ORDER BY 1, 2`;

/** Why that login, or whoever is logged in, must not serve; empty when it may. */
export const whyNotServing = async (
  database: Pick<EntityManager, 'query'>,
  login?: string,
): Promise<readonly string[]> => {
  const found = await database.query<{ fault: string }[]>(FAULTS, [SERVING_ROLES, login ?? null]);
  return found.map(({ fault }) => fault);
};

const MOST_FAULTS = 10;

/**
 * Keeps a process from serving with a login that could become the owner, and so change what nobody may.
 * @throws Error that says why, and how to make another login.
 */
export const rejectOwner = async (dataSource: DataSource): Promise<void> => {
  const faults = await whyNotServing(dataSource.manager);
  if (faults.length === 0) return;
  const [row] = await dataSource.query<{ login: string }[]>('SELECT session_user::text AS login');
  const listed = faults.slice(0, MOST_FAULTS).map((fault) => `- ${fault}`);
  throw new Error(
    [
      `The login ${row?.login ?? ''} could change or delete what nobody may, the audit log among it:`,
      ...listed,
      ...(faults.length > MOST_FAULTS ? [`- and ${faults.length - MOST_FAULTS} reasons more`] : []),
      'Make a login that only serves. As a superuser:',
      `  CREATE ROLE fristad_service LOGIN NOINHERIT NOCREATEROLE NOCREATEDB PASSWORD '…';`,
      'and with the address of the login that migrates in DATABASE_MIGRATION_URL:',
      '  npx fristad migrate --grant-serving fristad_service',
      'Then set DATABASE_URL to the address of fristad_service; the service does not start with a login that could become the owner.',
    ].join('\n'),
  );
};

/**
 * Lets a login that is there serve, unless it could do more than that. Answers why not, with nothing granted.
 * @throws the driver's error for a login that is not there, or when whoever is logged in may not grant it.
 */
export const grantServing = async (dataSource: DataSource, login: string): Promise<readonly string[]> => {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(`GRANT ${SERVING_ROLES.join(', ')} TO ${escapeIdentifier(login)}`);
    const faults = await whyNotServing(runner.manager, login);
    await (faults.length === 0 ? runner.commitTransaction() : runner.rollbackTransaction());
    return faults;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
};
