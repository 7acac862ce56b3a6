import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 7, units: 230, territories: 9, seed: 21 });

/** As they come, whatever they are packed by. */
const bytesFrom = (url: string, encoding: string) =>
  new Promise<{ readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      buffer(answer).then((bytes) => resolve({ headers: answer.headers, bytes }), reject);
    }).on('error', reject);
  });

describe.each(engines)('what the service lists ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const nameOf = (item: object) => JSON.stringify(Object.entries(item).toSorted());
  const inOrder = (items: readonly object[]) => items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

  beforeAll(async () => {
    service = await aService(engine);
    expect((await service.post('/scenarios', scenario)).status).toBe(201);
  });
  afterAll(() => service.drop());

  it('the units page by page, all of them, in the order of their ids', async () => {
    const items = (await service.everyPage('/units?limit=100'))!;
    expect(idsOf(items)).toEqual(idsOf(scenario.units).toSorted());
  });

  it('packed to whoever takes them so, if they are long, and to nobody else', async () => {
    const asked = async (path: string, packed: string) => {
      const { headers, bytes } = await bytesFrom(`${service.address}${path}`, packed);
      return { encoding: headers['content-encoding'], vary: headers.vary, bytes };
    };
    const plain = await asked('/health/live', 'gzip');
    expect(plain.encoding).toBeUndefined();
    const bare = await asked('/docs-json', 'identity');
    const packed = await asked('/docs-json', 'gzip');
    expect([bare.encoding, packed.encoding]).toEqual([undefined, 'gzip']);
    expect(packed.vary).toMatch(/accept-encoding/i);
    expect(packed.bytes.length).toBeLessThan(bare.bytes.length / 4);
    expect(gunzipSync(packed.bytes)).toEqual(bare.bytes);
  });

  it('only the units that every limit lets through', async () => {
    const isAsked = ({ kind, beds, features }: (typeof scenario.units)[number]) =>
      kind === 'EMERGENCY' && beds >= 3 && features.includes('STEP_FREE');
    const items = (await service.everyPage('/units?limit=5&kind=EMERGENCY&minBeds=3&feature=STEP_FREE'))!;
    expect(new Set(idsOf(items))).toEqual(new Set(idsOf(scenario.units.filter(isAsked))));
    expect(items.length).toBeGreaterThan(5);
    expect(items.length).toBeLessThan(230);
  });

  it('the units of one region', async () => {
    const regions = new Map(scenario.municipalities.map(({ code, region }) => [code, region]));
    const inSyd = new Set(
      scenario.localities
        .filter(({ municipality }) => regions.get(municipality) === 'SYD')
        .map(({ code }) => code),
    );
    const items = (await service.everyPage('/units?region=SYD&limit=500'))!;
    expect(new Set(idsOf(items))).toEqual(
      new Set(idsOf(scenario.units.filter(({ locality }) => inSyd.has(locality)))),
    );
    expect(items.length).toBeGreaterThan(0);
  });

  it('the candidates of a request, three times a day', async () => {
    const { id = '', person = '', region = '' } = scenario.requests[0] ?? {};
    await service.assign('u-eva', person);
    const purpose = `PLACEMENT_MATCHING; case=${person}`;
    const eva = service.as({ sub: 'u-eva', roles: [`COORDINATOR:${region}`] }, { purpose });
    for (let time = 0; time < 3; time++) {
      const { status, body } = await eva.call(`/requests/${id}/candidates`);
      expect(status).toBe(200);
      expect(body.excluded.length).toBeGreaterThan(200);
      expect(body.excluded.length).toBeLessThanOrEqual(scenario.units.length);
      for (const { reasons } of body.excluded) expect(reasons.length).toBeGreaterThan(0);
    }
    expect((await eva.call(`/requests/${id}/candidates`)).status).toBe(429);
    expect((await eva.call('/requests/nobody/candidates')).status).toBe(404);
    expect((await service.call(`/requests/${id}/candidates`)).status).toBe(404);
  });

  it('the territories as GeoJSON', async () => {
    const { body } = await service.call('/territories');
    expect(body.type).toBe('FeatureCollection');
    const [first] = scenario.territories.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(body.features).toHaveLength(scenario.territories.length);
    expect(body.features[0]).toMatchObject({
      type: 'Feature',
      id: first?.id,
      geometry: first?.geometry,
      properties: { groups: first?.groups, class: first?.class, validTo: first?.validTo },
    });
  });

  it.each(['regions', 'municipalities', 'localities', 'groups', 'providers'] as const)(
    'every one of the %s',
    async (list) => {
      const { body } = await service.call(`/${list}`);
      // In one order: whether a list of hundreds is in another by any order takes seconds to say.
      expect(inOrder(body.items)).toEqual(inOrder(scenario[list]));
    },
  );

  it.each([
    ['/units?kind=HOTEL', '/kind'],
    ['/units?limit=0', '/limit'],
    ['/units?limit=501', '/limit'],
    ['/units?colour=red', '/colour'],
    ['/units?provider=%00', '/provider'],
    ['/runs?limit=many', '/limit'],
  ])('nothing for %s, and says where it is wrong', async (path, pointer) => {
    const answer = await service.call(path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });
});
