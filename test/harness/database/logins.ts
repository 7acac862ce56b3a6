import { createHash } from 'node:crypto';
import type pg from 'pg';
import { SERVING_ROLES } from '#platform';

const SERVING = 'fristad_test_serving';
const OWNING = 'fristad_test_owning';

/** Known to every process of one run of the tests, and to nobody who does not know the server's own. */
const passwordOn = (server: string, login: string) =>
  createHash('sha256').update(`${login} ${server}`).digest('hex');

const addressFor = (server: string, login: string): string => {
  const url = new URL(server);
  [url.username, url.password] = [login, passwordOn(server, login)];
  return url.href;
};

/** The server's address for a login that serves, and is nobody's owner. */
export const servingAddress = (server: string): string => addressFor(server, SERVING);
/** The same for a login as the handbook makes it, which migrates and is no superuser. */
export const owningAddress = (server: string): string => addressFor(server, OWNING);

/** What only a superuser may add to a database. */
export const EXTENSIONS = `
  CREATE EXTENSION postgis; CREATE EXTENSION btree_gist`;

/** Makes a login once for the whole server, as a superuser would. */
const make = async (client: pg.Client, server: string, [login, may]: readonly [string, string]) => {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [login]);
  if (!rowCount) await client.query(`CREATE ROLE ${login}`);
  await client.query(`ALTER ROLE ${login} LOGIN ${may} PASSWORD '${passwordOn(server, login)}'`);
};

/** Where a database of the server has made the roles that act, the login that serves gets them. */
export const letServe = async (client: pg.Client, server: string): Promise<void> => {
  await make(client, server, [SERVING, 'NOINHERIT']);
  const known = await client.query('SELECT FROM pg_roles WHERE rolname = ANY ($1)', [SERVING_ROLES]);
  if (known.rowCount === SERVING_ROLES.length)
    await client.query(`GRANT ${SERVING_ROLES.join(', ')} TO ${SERVING}`);
};

/** On a server that several logins have migrated databases of, each must have the roles that another made. */
const SHARED = `
  DO $$ DECLARE name text; BEGIN
    IF current_setting('server_version_num')::integer < 160000 THEN RETURN; END IF;
    EXECUTE 'ALTER ROLE ${OWNING} SET createrole_self_grant = ''set, inherit''';
    FOR name IN SELECT rolname FROM pg_roles WHERE rolname LIKE 'fristad\\_%' AND NOT rolcanlogin LOOP
      EXECUTE format('GRANT %I TO ${OWNING} WITH ADMIN OPTION', name);
    END LOOP;
  END $$`;

/** Makes an empty database that belongs to the login that migrates. */
export const ownerMakes = async (client: pg.Client, server: string, database: string): Promise<void> => {
  await make(client, server, [OWNING, 'CREATEROLE']);
  await client.query(SHARED);
  await client.query(`CREATE DATABASE ${database} TEMPLATE template0 ENCODING 'UTF8' OWNER ${OWNING}`);
};
