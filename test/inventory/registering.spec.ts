import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import {
  aHousingService,
  colleague,
  kommun,
  landlord,
  MUNICIPALITY,
  scenario,
  type HousingService,
} from '../harness/housing/a-housing-service.js';
import { aUnit, faultsOf } from '../harness/housing/a-unit.js';
import { officersOf } from '../harness/housing/officers.js';
import { placeOf, reaches } from '../harness/housing/second-reader.js';

const elsewhere = scenario.localities.find(({ municipality }) => municipality !== MUNICIPALITY)!.code;
const [longitude, latitude] = scenario.localities[0]!.location;
const foreign = scenario.units.find((unit) => !reaches(landlord, unit, scenario))!;

describe.each(engines)('officers who register units ($name)', (engine) => {
  let service: HousingService;
  const { sql, register, counted } = officersOf(() => service);

  beforeAll(async () => {
    service = await aHousingService(engine);
  });
  afterAll(() => service.drop());

  it('gives each unit a name that tells nothing, and keeps what was said of it', async () => {
    const voids = [{ from: '2027-01-02', to: '2027-01-09', reason: 'PEST' }];
    const units = [
      aUnit({ beds: 7, voids }),
      aUnit({ features: ['QUIET'], location: [longitude + 0.123456789012, latitude] }),
    ];
    const registered = await register(units);
    expect([registered.status, registered.body.units.length]).toEqual([201, 2]);
    for (const [index, id] of registered.body.units.entries()) {
      expect(id).toMatch(/^U-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      const read = await service.askAs(landlord).call(`/units/${id}`);
      expect([read.headers.get('etag'), read.body]).toEqual(['"1"', { id, ...units[index], version: 1 }]);
    }
    const reports = await sql(
      `SELECT hits, returned::text[] AS returned, actor FROM audit.entry WHERE hits = 2 AND operation = 'COLLECTION' AND object_kind = 'unit'`,
    );
    expect(reports).toEqual([{ hits: 2, returned: registered.body.units, actor: 'u-landlord' }]);
  });

  it('takes effect once for a key', async () => {
    const longest = { code: 'Q'.repeat(100), labelSv: 'Längst', labelEn: 'Longest' };
    const ada = service.as({ sub: 'u-ada', roles: ['POLICY_ADMIN'] });
    expect((await ada.post('/codes/features', longest)).status).toBe(201);
    const most = aUnit({
      beds: 10_000,
      turnaroundDays: 36_525,
      features: [longest.code],
      availableFrom: '0001-01-01',
    });
    expect((await register([most])).status).toBe(201);
    const before = await counted();
    const [first, ...again] = await Promise.all(
      Array.from({ length: 6 }, () => register([aUnit()], { key: 'once' })),
    );
    expect(first?.status).toBe(201);
    expect(again.map(({ status, body }) => [status, body])).toEqual(again.map(() => [201, first?.body]));
    expect(await counted()).toBe(before + 1);
    const other = await register([aUnit({ beds: 9 })], { key: 'once' });
    expect([other.status, other.body.type]).toEqual([422, '/problems/key-used-otherwise']);
    expect((await register([aUnit()], { who: colleague, key: 'once' })).body).not.toEqual(first?.body);
    const bare = await service.askAs(landlord).post('/units', { units: [aUnit()] });
    expect([bare.status, faultsOf(bare)]).toEqual([400, ['/headers/idempotency-key is missing']]);
  });

  it.each([
    ['no bed', [aUnit({ beds: 0 })], '/units/0/beds'],
    ['a name of one’s own', [{ id: 'U1', ...aUnit() }], '/units/0/id'],
    ['another provider', [aUnit(), aUnit({ provider: foreign.provider })], '/units/1/provider is not yours'],
    ['a provider that is not there', [aUnit({ provider: 'P-NONE' })], '/units/0/provider is not yours'],
    ['a locality that is not there', [aUnit({ locality: 'NOWHERE' })], '/units/0/locality names no locality'],
    ['a place that was not found on the map', [aUnit({ location: [0, 0] })], '/units/0/location is '],
    [
      'a point 112 km from its locality',
      [aUnit(), aUnit({ location: [longitude, latitude + 1] })],
      '/units/1/location is 11',
    ],
    [
      'latitude first',
      [aUnit({ location: [62.5, 17.1] })],
      '/units/0/location looks like latitude, longitude',
    ],
    [
      'an end before the start',
      [aUnit({ availableTo: '2026-01-01' })],
      '/units/0/availableTo is not after the start',
    ],
    [
      'a void for no known reason',
      [aUnit({ voids: [{ from: '2027-01-02', to: null, reason: 'BORED' }] })],
      '/units/0/voids/0/reason is no reason of a void',
    ],
    [
      'a hold without end',
      [aUnit({ voids: [{ from: '2027-01-02', to: null, reason: 'HELD' }] })],
      '/units/0/voids/0/to is missing: a hold ends by itself',
    ],
    [
      'more turnaround than a database counts',
      [aUnit({ turnaroundDays: 2 ** 40 })],
      '/units/0/turnaroundDays is 1099511627776',
    ],
    ['more beds than the most', [aUnit({ beds: 10_001 })], '/units/0/beds is 10001'],
    [
      'a day of the year 0',
      [aUnit({ availableFrom: '0000-01-01' })],
      '/units/0/availableFrom lies in the year 0',
    ],
    [
      'a feature without end',
      [aUnit({ features: ['Q'.repeat(101)] })],
      '/units/0/features/0 is 101 characters long',
    ],
    [
      'more features than are listed',
      [aUnit({ features: Array.from({ length: 201 }, (_, n) => `F${n}`) })],
      '/units/0/features holds 201',
    ],
    ['no unit', [], '/units holds 0'],
    ['too many', Array.from({ length: 101 }, () => aUnit()), '/units holds 101'],
  ])('refuses %s, and keeps none', async (_, units, fault) => {
    const before = await counted();
    const refused = await register(units);
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/not-units']);
    expect(faultsOf(refused)).toHaveLength(1);
    expect(faultsOf(refused)[0]).toMatch(new RegExp(`^${fault}`));
    expect(await counted()).toBe(before);
  });

  it('lets an officer of a municipality register there alone, of any provider', async () => {
    const { id, ...unit } = scenario.units.find(
      (unit) => placeOf(scenario, unit).municipality === MUNICIPALITY,
    )!;
    const here = aUnit({ locality: unit.locality, location: unit.location, provider: foreign.provider });
    expect([id, (await register([here], { who: kommun })).status]).toEqual([id, 201]);
    const refused = await register([{ ...here, locality: elsewhere }], { who: kommun });
    expect(faultsOf(refused)).toEqual(['/units/0/locality is not yours']);
    expect(faultsOf(await register([{ ...here, provider: 'P-NONE' }], { who: kommun }))).toEqual([
      '/units/0/provider names no provider',
    ]);
  });
});
