import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { demandCases } from './demand-cases.js';
import { document, eva, lea, pointers, requestsOf } from '../harness/a-request.js';

describe.each(engines)('a request that is made ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let database: DataSource;
  let asking: ReturnType<typeof requestsOf>;

  beforeAll(async () => {
    service = await aService(engine);
    database = service.database;
    asking = requestsOf(service);
    await aCountry(database, 3, 2);
  });
  afterAll(() => service.drop());

  it('begins as a draft of a new case that is its maker’s, once for a key', async () => {
    const once = { 'idempotency-key': 'the-same' };
    const first = await asking.handling(eva).post('/requests', document(), once);
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"']);
    expect(first.body).toMatchObject({ status: 'DRAFT', version: 1 });
    expect(first.body.request).toMatch(/^R-[0-9a-f-]{36}$/);
    expect(first.headers.get('location')).toBe(`/api/requests/${first.body.request}`);
    expect((await asking.handling(eva).post('/requests', document(), once)).body).toEqual(first.body);
    const other = await asking.handling(eva).post('/requests', { ...document(), nights: 31 }, once);
    expect([other.status, other.body.type]).toEqual([422, '/problems/key-used-otherwise']);
    expect((await asking.handling(eva).post('/requests', document())).status).toBe(400);
    const { request, case: ref } = first.body;
    const read = await asking.handling(eva, ref).call(`/requests/${request}`);
    expect(read.body).toMatchObject({
      ...document(),
      id: request,
      person: ref,
      region: 'NORD',
      registeredOn: dayFromNow(0),
      status: 'DRAFT',
      version: 1,
    });
    expect(read.headers.get('etag')).toBe('"1"');
    const colleague = asking.handling({ ...eva, sub: 'u-other' }, ref);
    expect((await colleague.call(`/requests/${request}`)).status).toBe(404);
    const entries = await database.query<Json[]>(
      `SELECT object_kind AS kind, log FROM audit.entry WHERE object_id IN ($1, $2) AND operation = 'COLLECTION'`,
      [request, ref],
    );
    expect(entries.map(({ kind, log }) => `${kind} ${log}`).toSorted()).toEqual([
      'case NORD',
      'request NORD',
    ]);
  });

  it('tells every fault of a document by its pointer, and keeps nothing', async () => {
    const [{ n: before }] = await database.query<Json[]>(
      `SELECT count(*)::int AS n FROM fristad.placement_request`,
    );
    const refused = await asking.handling(eva).post(
      '/requests',
      {
        ...document(),
        id: 'R-mine',
        region: 'SYD',
        kind: 'CASTLE',
        nights: 0,
        more: 1,
        homeLocality: undefined,
      },
      asking.key(),
    );
    expect(refused.status).toBe(422);
    expect(pointers(refused)).toEqual(['/homeLocality', '/id', '/kind', '/more', '/nights', '/region']);
    const meant = await asking.handling(eva).post(
      '/requests',
      {
        ...document(),
        household: { adults: 0, children: 0 },
        threat: { ...document().threat, ownGroups: ['G9'] },
        preferredLocalities: ['A1', 'NOWHERE'],
        contactPerson: [59.5, 18.5],
      },
      asking.key(),
    );
    expect(pointers(meant)).toEqual([
      '/contactPerson',
      '/household',
      '/preferredLocalities/1',
      '/threat/ownGroups/0',
    ]);
    const past = { earliest: dayFromNow(-9), latest: dayFromNow(-1) };
    expect(
      pointers(await asking.handling(eva).post('/requests', { ...document(), arrival: past }, asking.key())),
    ).toEqual(['/arrival/latest']);
    const statusOf = async (text: string) =>
      (await asking.handling(eva).post('/requests', text, asking.key())).status;
    expect([await statusOf('[]'), await statusOf('{"kind": 1, "kind": 2}')]).toEqual([422, 400]);
    const [{ n: after }] = await database.query<Json[]>(
      `SELECT count(*)::int AS n FROM fristad.placement_request`,
    );
    expect(after).toBe(before);
  });

  it('is made for a case by whoever is assigned to it alone', async () => {
    const { case: ref } = await asking.made();
    const of = (said: Said, path = ref) =>
      asking.handling(said, ref).post(`/cases/${path}/requests`, document(), asking.key());
    const second = await of(eva);
    expect([second.status, second.body.case]).toEqual([201, ref]);
    for (const said of [{ ...eva, sub: 'u-other' }, lea, { ...eva, roles: ['COORDINATOR:SYD'] }])
      expect((await of(said)).status).toBe(404);
    expect((await of(eva, 'K-nobody')).status).toBe(404);
  });

  describe('where something is to be confirmed,', () => demandCases(() => ({ service, asking })));
});
