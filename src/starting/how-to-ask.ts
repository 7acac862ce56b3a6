import type { DemoLogins } from '#access';

const COORDINATOR = 'demo-coordinator-nord';
const ANALYST = 'demo-analyst-national';
const COLUMN = 30;

const withoutLogins = (address: string) => `
The service is at ${address}/api. Ctrl-C stops it.
In a browser, by your issuer: ${address}
Routes: ${address}/api/docs
`;

/** The names in three columns, down first. */
const inColumns = (names: readonly string[]): string => {
  const height = Math.ceil(names.length / 3);
  const rows = names.slice(0, height).map((_, row) => [row, row + height, row + 2 * height]);
  return rows
    .map((row) => row.map((at) => (names[at] ?? '').padEnd(COLUMN)).join(''))
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
};

/** How to log in to the service at that address and ask it something, in a browser and by hand. */
export const howToAsk = async (address: string, logins: DemoLogins | undefined): Promise<string> => {
  if (logins === undefined) return withoutLogins(address);
  const { users, client } = logins;
  return `
The service is at ${address}/api. Ctrl-C stops it.

In a browser: ${address}
Choose an invented user; there are no passwords. You come to what waits for that user today.
The routes, to be tried once logged in: ${address}/api/docs
${inColumns(users.map(({ id }) => id))}

By hand, as ${COORDINATOR} (for an hour; the first five minutes count as a fresh login):
  TOKEN=${await logins.tokenFor(COORDINATOR)}
  curl -H "Authorization: Bearer $TOKEN" ${address}/api/auth/me
  curl -H "Authorization: Bearer $TOKEN" -H 'Purpose: CASE_HANDLING' '${address}/api/requests?limit=3'

A file of areas, as ${ANALYST} (docs/operator-handbook.md, Hostile ground):
  echo ${await logins.tokenFor(ANALYST)} > token
  npx fristad import-ground ground.geojson --server ${address} --token-file token --dry-run

As an integration, for ten minutes at a time:
  curl -u ${client.id}:${client.secret} -d 'grant_type=client_credentials&scope=api' ${address}/oidc/token

Who may do what: docs/access.md. By hand as anybody else, and one case up to a placement: docs/operator-handbook.md.
`;
};
