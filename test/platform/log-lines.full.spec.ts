import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { SystemClock } from '#platform';
import { anIssuer, AUDIENCE, type Said } from '../harness/service/an-issuer.js';
import { OwnProcess } from '../harness/own-process.js';
import { PlantedSecrets } from '../harness/planted-secrets.js';
import { callerAt, type Answer, type Caller } from '../harness/service/a-caller.js';
import { aDataFolder } from '../harness/service/a-data-folder.js';

const ADDRESS = 'Blåklintsvägen 417, Träskända';
const NOTE = 'Ring inte efter klockan 19, grannen lyssnar';
const COOKIE = 'R3k2Q0pXcVZtWm5iVnM1YnRZcE1tV2lWZ2h5aGo0NTY';
const CLIENT_SECRET = 'hemligheten-hos-klienten-7f3';
/** The process goes by the real day. */
const asOf = new SystemClock().today();
const scenario = generateScenario({ requests: 4, units: 40, territories: 6, seed: 21, asOf });
const [request] = scenario.requests;
const [unit] = scenario.units;
const ref = request?.person ?? '';

describe('what a running service logs at its most talkative', () => {
  let issuer: Awaited<ReturnType<typeof anIssuer>>;
  let service: OwnProcess;
  let address: string;
  let folder: Awaited<ReturnType<typeof aDataFolder>>;
  const tokens: string[] = [];
  const statuses: number[] = [];

  const as = (said: Said, purpose: string): Caller => {
    const token = async () => {
      const made = await issuer.token(said);
      tokens.push(made);
      return made;
    };
    const cookie = `__Host-fristad=${COOKIE}`;
    return callerAt(address, { token, headers: { purpose, cookie, 'x-csrf-token': COOKIE } });
  };
  const asked = async (answer: Promise<Answer>) => statuses.push((await answer).status);

  beforeAll(async () => {
    [issuer, folder] = [await anIssuer(), await aDataFolder()];
    const settings = {
      LOG_LEVEL: 'trace',
      PORT: '0',
      FRISTAD_INIT: 'no',
      ...folder.settings,
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: AUDIENCE,
      OIDC_CLIENT_SECRET: CLIENT_SECRET,
    };
    service = new OwnProcess('src/main.ts', { settings });
    address = await service.says(/Fristad is at (\S+)/);
    const machine = as({ sub: 'u-machine', roles: ['INTEGRATION'] }, 'PLACEMENT_MATCHING');
    const leader = as(
      { sub: 'u-leader', roles: [`APPROVER:${request?.region}`] },
      `CASE_HANDLING; case=${ref}`,
    );
    const eva = as({ sub: 'u-eva', roles: [`COORDINATOR:${request?.region}`] }, `CASE_HANDLING; case=${ref}`);
    const roles = [`HOUSING_OFFICER:provider:${unit?.provider}`];
    const officer = as({ sub: 'u-officer', roles }, 'INVENTORY_DUTY');
    await asked(machine.post('/scenarios', scenario));
    // Nobody is tied to a case who has not come here.
    await asked(eva.call('/auth/me'));
    await asked(leader.put(`/cases/${ref}/coordinators/u-eva`));
    await asked(eva.post(`/cases/${ref}/notes`, { kind: 'NOTE', text: NOTE }));
    await asked(officer.put(`/units/${unit?.id}/address`, { address: ADDRESS }, { 'if-none-match': '*' }));
    await asked(officer.post(`/units/${unit?.id}/address/reveal`));
    // A body that can't be read, one with a part too many, one too long for its field, and a question that asks too much.
    await asked(eva.post(`/cases/${ref}/notes`, `{"kind": "NOTE", "text": "${NOTE}"`));
    await asked(eva.post(`/cases/${ref}/notes`, { kind: 'NOTE', text: NOTE, [ADDRESS]: ADDRESS }));
    await asked(
      officer.put(`/units/${unit?.id}/address`, { address: ADDRESS.repeat(40) }, { 'if-none-match': '*' }),
    );
    await asked(
      officer.call(`/units?provider=${encodeURIComponent(ADDRESS)}&minBeds=${encodeURIComponent(NOTE)}`),
    );
  });
  afterAll(async () => {
    await service.stop();
    await issuer.stop();
    await folder.drop();
  });

  const written = () => service.said.match(/"path":"\/api\//g)?.length ?? 0;
  /** A line is written after its answer. */
  const untilWritten = async (count: number) => {
    while (written() < count) await sleep(100);
  };

  it('tells of every request that could be read', async () => {
    expect(statuses).toEqual([201, 200, 204, 201, 204, 200, 400, 422, 422, 400]);
    await untilWritten(statuses.length - 1);
    expect(written()).toBe(statuses.length - 1);
  });

  it('and nothing of tokens, cookies, addresses, notes and the secret of the client', () => {
    const secrets = new PlantedSecrets([ADDRESS, NOTE, COOKIE, CLIENT_SECRET, ...tokens]);
    expect(tokens).toHaveLength(statuses.length);
    expect(secrets.inText(service.said, 'log')).toEqual([]);
  });

  it('of which a path would be found that held one (negative control)', async () => {
    const planted = 'Lindormsgränd-88';
    const stranger = as({ sub: 'u-eva', roles: [] }, 'CASE_HANDLING');
    expect((await stranger.call(`/units/${encodeURIComponent(planted)}`)).status).toBe(404);
    await untilWritten(statuses.length);
    const found = new PlantedSecrets([planted]).inText(service.said, 'log');
    expect(found.map(({ spelling }) => spelling)).toEqual(['percent']);
  });
});
