import type { Engine } from '../harness/database/engine.js';
import { assigned } from '../harness/service/assigned.js';
import { anIssuer, AUDIENCE, type Said } from '../harness/service/an-issuer.js';
import { aProbe, schema } from './a-probe.js';

export const HANDLING = { purpose: 'CASE_HANDLING; case=K-NORD-1' };
/** Coordinates K-NORD-1, and by some mistake K-SYD-1 of another region. */
export const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };

type Headers = Readonly<Record<string, string>>;
type Sent = { readonly method?: string; readonly headers?: Headers; readonly body?: string };
export type Asking = Awaited<ReturnType<typeof askingOn>>;

const REGIONS = `INSERT INTO fristad.region (code, name) VALUES ('NORD', 'Nord'), ('SYD', 'Syd')`;
const REFUSALS = `SELECT why FROM audit.entry WHERE outcome = 'REFUSED' ORDER BY at DESC, id`;

/** The probe on a fresh database, an issuer, and a way to ask as anybody. */
export const askingOn = async (engine: Engine) => {
  const [fresh, issuer] = [await engine.fresh(schema), await anIssuer()];
  const environment = { OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: AUDIENCE };
  const service = await aProbe(fresh, environment);
  const query = <T>(sql: string, values: unknown[] = []) => service.database.query<T[]>(sql, values);
  await query(REGIONS);
  for (const region of ['NORD', 'SYD'])
    await assigned(service.app, { actor: 'u-eva', ref: `K-${region}-1`, region });

  const ask = async (path: string, said: Said | null, sent: Sent = {}) => {
    const authorization = said ? { authorization: `Bearer ${await issuer.token(said)}` } : {};
    const headers = { ...authorization, 'content-type': 'application/json', ...sent.headers };
    const answer = await fetch(`${service.address}/api${path}`, { ...sent, headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  /** Posts a body; for handling K-NORD-1 unless other headers say why. */
  const post = (path: string, said: Said, [body, headers = HANDLING]: readonly [unknown, Headers?]) =>
    ask(path, said, { method: 'POST', headers, body: JSON.stringify(body) });
  const refusals = async () => (await query<{ why: string }>(REFUSALS)).map(({ why }) => why);
  const stop = async () => {
    await service.app.close();
    await issuer.stop();
    await fresh.drop();
  };
  return { service, issuer, environment, query, ask, post, refusals, stop };
};
