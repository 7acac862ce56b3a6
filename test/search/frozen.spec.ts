import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Answer } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aCountry, ARRIVAL, proposed, proposalOf } from '../harness/a-country.js';
import { dayFromNow, staysOf } from '../harness/a-stay.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const lea: Said = { sub: 'u-lea', roles: ['APPROVER:NORD'] };

describe.each(engines)('whose search is frozen ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let database: DataSource;
  let stay: string;
  const as = (said: Said, id: string) => service.as(said, { purpose: `PLACEMENT_MATCHING; case=K-${id}` });
  const withApproval = async (path: string, body: object, rule: string): Promise<Answer> => {
    const [, object = ''] = /^\/placements\/([^/]+)\//.exec(path) ?? [];
    const [asker, second] = [as(eva, 'p'), as(lea, 'p')];
    const approval = await approvalOf(asker, second, { rule, object, command: body });
    return asker.post(path, body, { approval, 'if-match': '"1"', 'idempotency-key': object + rule });
  };
  const setAside = () =>
    withApproval(
      '/placements/PL-p/overrides',
      { constraint: 'saturation-cap', reason: 'NO_OTHER_PLACE_IN_TIME' },
      'placement.override',
    );
  const probingEvents = () =>
    database.query<object[]>(`SELECT actor, kind, case_ref FROM fristad.probing_event ORDER BY at`);
  const acts: Readonly<Record<string, () => Promise<Answer>>> = {
    'search for a unit': () =>
      as(eva, 'p').post('/requests/R-p/searches', undefined, { 'idempotency-key': 'search' }),
    'propose a unit': () => as(eva, 'p').post('/requests/R-p/placements', { unit: 'A3-1', arrival: ARRIVAL }),
    'ask for a longer stay': () =>
      as(eva, stay).post(
        `/placements/PL-${stay}/extension`,
        { departure: dayFromNow(60), reason: 'THREAT_REMAINS' },
        { 'if-match': '"1"' },
      ),
    'set a constraint aside': setAside,
    'confirm a placement': async () =>
      withApproval('/placements/PL-p/confirm', await proposalOf(database, 'PL-p'), 'placement.confirm'),
  };

  beforeAll(async () => {
    service = await aService(engine);
    database = service.database;
    await aCountry(database, 4, 3);
    await proposed(database, [{ id: 'p', region: 'NORD', group: null, unit: 'A3-0' }]);
    await database.query(`TRUNCATE access.approval CASCADE`);
    await service.assign('u-eva', 'K-p');
    stay = await staysOf(service)('ARRIVED');
    await database.query(
      `INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days)
       VALUES (gen_random_uuid(), 'u-eva', 'NORD', now(), 5, 30)`,
    );
  });
  afterAll(() => service.drop());

  it.each(Object.keys(acts))('may not %s, and nothing is kept of it', async (name) => {
    const before = await database.query(`SELECT id, version, status FROM fristad.placement ORDER BY id`);
    const answer = await acts[name]!();
    expect([answer.status, answer.body.type]).toEqual([403, '/problems/search-frozen']);
    expect(await database.query(`SELECT id, version, status FROM fristad.placement ORDER BY id`)).toEqual(
      before,
    );
    expect(await database.query(`SELECT FROM fristad.placement_override`)).toEqual([]);
  });

  it('may again once it is lifted; a cap set aside then counts, as what tells of others', async () => {
    await database.query(`UPDATE fristad.search_freeze SET lifted_at = now(), lifted_by = 'u-admin'`);
    expect(await probingEvents()).toEqual([]);
    expect((await setAside()).status).toBe(201);
    expect(await probingEvents()).toEqual([{ actor: 'u-eva', kind: 'SET_ASIDE', case_ref: 'K-p' }]);
    for (const act of ['search for a unit', 'propose a unit', 'ask for a longer stay'])
      expect((await acts[act]!()).status).toBeLessThan(300);
    expect(await probingEvents()).toHaveLength(1);
  });
});
