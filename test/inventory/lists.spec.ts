import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { engines } from '../harness/database/index.js';
import type { Caller, Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 7, units: 230, territories: 9, seed: 21 });

/** Those of its fields that the example has too. */
const pickedFrom = (item: Json, example: object): object =>
  Object.fromEntries(Object.keys(example).map((name) => [name, item[name]]));

/** As they come, whatever they are packed by. */
const bytesFrom = (url: string, encoding: string) =>
  new Promise<{ readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      buffer(answer).then((bytes) => resolve({ headers: answer.headers, bytes }), reject);
    }).on('error', reject);
  });

/** Every unit of a list that a search has. */
const pagesOf = async (caller: Caller, path: string): Promise<readonly Json[]> => {
  const items: Json[] = [];
  for (let next: string | null = `/api${path}`; next !== null;) {
    const { status, body } = await caller.call(next.slice('/api'.length));
    expect(status).toBe(200);
    items.push(...body.items);
    next = body.next;
  }
  return items;
};

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

  it('what a search for a request found, three times a day', async () => {
    const { id = '', person = '', region = '' } = scenario.requests[0] ?? {};
    await service.assign('u-eva', person);
    const purpose = `PLACEMENT_MATCHING; case=${person}`;
    const eva = service.as({ sub: 'u-eva', roles: [`COORDINATOR:${region}`] }, { purpose });
    const search = (who: Caller, key: string, request = id) =>
      who.post(`/requests/${request}/searches`, undefined, { 'idempotency-key': key });
    const [first, second] = [await search(eva, 'one'), await search(eva, 'two')];
    expect([first.status, second.status, (await search(eva, 'three')).status]).toEqual([201, 201, 201]);
    expect((await search(eva, 'four')).status).toBe(429);
    expect((await search(eva, 'one')).body).toEqual(first.body);
    expect((await search(eva, 'five', 'nobody')).status).toBe(404);
    expect((await search(service, 'one')).status).toBe(404);
    const [of, again] = [first.body.id, second.body.id];
    expect(first.headers.get('location')).toBe(`/api/searches/${of}`);
    expect((await eva.call(`/searches/${of}`)).body).toEqual(first.body);
    expect((await service.call(`/searches/${of}`)).status).toBe(404);
    const listed = await pagesOf(eva, `/searches/${of}/excluded?limit=60`);
    expect(listed.length).toBe(first.body.excludedListed);
    expect(listed.length).toBeGreaterThan(200);
    expect(listed).toEqual(await pagesOf(eva, `/searches/${again}/excluded`));
    const broken = listed.map(({ reasons }) => reasons.map(({ constraint }: Json) => constraint));
    expect(broken.map(({ length }) => length)).not.toContain(0);
    for (const [constraint, times] of Object.entries<number>(first.body.ruledOut)) {
      const units = listed.filter((_, n) => broken[n]!.includes(constraint));
      if (units.length === 0) continue;
      expect(units.length).toBe(times);
      expect(await pagesOf(eva, `/searches/${of}/excluded?constraint=${constraint}`)).toEqual(units);
    }
    const [{ locality, region: where }] = listed as [Json];
    const inTown = await pagesOf(
      eva,
      `/searches/${of}/excluded?locality=${locality}&region=${where}&limit=1`,
    );
    expect(inTown).toEqual(listed.filter((one) => one.locality === locality));
    expect(inTown.length).toBeGreaterThan(0);
    const suits = await pagesOf(eva, `/searches/${of}/candidates?limit=2`);
    expect([suits.length, suits.slice(0, 5)]).toEqual([first.body.listed, first.body.best]);
    const [left] = (await service.database.query<Json[]>(`SELECT taken FROM fristad.search_day`)) as [Json];
    expect(left.taken).toBe(3);
    for (const path of [
      'excluded?constraint=cooled-off',
      'excluded?limit=0',
      'candidates?constraint=needs-met',
    ])
      expect((await eva.call(`/searches/${of}/${path}`)).status).toBe(400);
    const none = await eva.call(`/searches/${of}/candidates?after=nowhere`);
    expect(none.body).toEqual({ items: [], next: null });
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
      const more = list === 'groups' ? { version: 1 } : {};
      const asGiven = (item: Json) =>
        list === 'providers' ? pickedFrom(item, scenario.providers[0]!) : item;
      expect(inOrder(body.items.map(asGiven))).toEqual(
        inOrder(scenario[list].map((one) => ({ ...one, ...more }))),
      );
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
