import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fieldTable } from '#access';
import { Housing } from '#inventory';
import { engines } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';
import {
  aHousingService,
  landlord,
  people,
  PROVIDER,
  scenario,
  type HousingService,
} from '../harness/housing/a-housing-service.js';
import { may, reaches, unitSeen, unitsSeen } from '../harness/housing/second-reader.js';
import type { Person } from '../harness/service/a-person.js';

const isAsked = ({ kind, beds }: (typeof scenario.units)[number]) => kind === 'EMERGENCY' && beds >= 2;
const LISTS = [
  [`/units?limit=${sample(60, 7)}`, () => true],
  ['/units?limit=2&kind=EMERGENCY&minBeds=2', isAsked],
] as const;

describe.each(engines)('units, as each role reads them ($name)', (engine) => {
  let service: HousingService;
  beforeAll(async () => {
    service = await aHousingService(engine);
  });
  afterAll(() => service.drop());

  const sorted = (items: readonly object[] | undefined) =>
    JSON.stringify(items?.map((item) => Object.entries(item).toSorted()));
  /** Whoever is listed something else than what the written tables say. */
  const differing = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const who of people)
      for (const [path, asked] of LISTS)
        if (sorted(await service.askAs(who).everyPage(path)) !== sorted(unitsSeen(who, scenario, asked)))
          found.push(`${who.id} ${path}`);
    return found;
  };
  const of = (who: string) => LISTS.map(([path]) => `${who} ${path}`);

  it('are listed as the written tables say, page by page, whatever the filter', async () => {
    expect(await differing()).toEqual([]);
    const sizes = people.map((who) => unitsSeen(who, scenario)?.length);
    process.stdout.write(`${engine.name}: ${JSON.stringify(people.map(({ id }, n) => [id, sizes[n]]))}\n`);
    expect(sizes[0]).toBeGreaterThan(7);
    expect(sizes[1]).toBeGreaterThan(1);
    expect(new Set(sizes.slice(0, 5)).size).toBe(5);
  });

  it('would be caught if they were listed out of reach', async () => {
    const housing = service.app.get(Housing, { strict: false });
    const wholePage = housing.page.bind(housing);
    Object.assign(housing, {
      page: (filter: Parameters<typeof wholePage>[0]) => wholePage(filter, { kind: 'country' }),
    });
    const behindTheFence = await differing();
    await service.database.query('ALTER TABLE fristad.housing_unit DISABLE ROW LEVEL SECURITY');
    const without = await differing();
    await service.database.query('ALTER TABLE fristad.housing_unit ENABLE ROW LEVEL SECURITY');
    Reflect.deleteProperty(housing, 'page');
    // The second fence keeps officers to their own; an auditor of one region has none in the database.
    expect(behindTheFence).toEqual(of('u-auditor'));
    expect(without).toEqual(['u-landlord', 'u-kommun', 'u-stranger', 'u-auditor'].flatMap(of));
    expect(await differing()).toEqual([]);
  });

  it('would be caught if anybody but an officer saw where a unit lies', async () => {
    const table = fieldTable.unit as Record<string, readonly string[]>;
    const before = table['INTEGRATION']!;
    table['INTEGRATION'] = [...before, 'location'];
    const found = await differing();
    table['INTEGRATION'] = before;
    expect(found).toEqual(of('u-integration'));
  });

  const oneOf = (who: Person, isOwn: boolean) =>
    scenario.units.find((unit) => reaches(who, unit, scenario) === isOwn);

  it.each(people.map((who) => [who.id, who] as const))(
    'are read one by one by %s as far as they reach',
    async (_, who) => {
      const [own, other] = [oneOf(who, true), oneOf(who, false)];
      const read = async (id: string) => service.askAs(who).call(`/units/${id}`);
      if (own !== undefined) {
        const answer = await read(own.id);
        const expected = may(who, 'unit.read') ? [200, '"1"', unitSeen(who, own)] : [404, null, undefined];
        const seen = answer.status === 200 ? answer.body : undefined;
        expect([answer.status, answer.headers.get('etag'), seen]).toEqual(expected);
      }
      const denied = await read(other?.id ?? 'nobody');
      const missing = await read('U-NONE');
      expect([denied.status, missing.status]).toEqual([404, 404]);
      expect(denied.text.replace(other?.id ?? 'nobody', '')).toBe(missing.text.replace('U-NONE', ''));
    },
  );

  it('tell an officer of a provider of it alone, and everybody else of all', async () => {
    const ids = async (who: Person) =>
      (await service.askAs(who).call('/providers')).body.items
        ?.map(({ id }: { id: string }) => id)
        .toSorted();
    const all = scenario.providers.map(({ id }) => id).toSorted();
    for (const who of people) {
      if (who.municipality !== undefined) continue;
      const expected = who.provider === undefined ? all : all.filter((id) => id === who.provider);
      expect([who.id, await ids(who)]).toEqual([who.id, may(who, 'provider.list') ? expected : undefined]);
    }
    const concerned = scenario.providers.filter(
      ({ id, catchment }) =>
        scenario.units.some((unit) => unit.provider === id && reaches(people[1]!, unit, scenario)) ||
        catchment.municipalities.some((code) => code === people[1]!.municipality),
    );
    expect(await ids(people[1]!)).toEqual(concerned.map(({ id }) => id).toSorted());
    expect(concerned.length).toBeLessThan(all.length);
    expect(all).toContain(PROVIDER);
  });

  it('come with ground that officers are not told of, and places that all are', async () => {
    for (const path of ['/territories', '/groups', '/group-relations'])
      for (const who of people) {
        const { status } = await service.askAs(who).call(path);
        expect([path, who.id, status]).toEqual([path, who.id, may(who, 'territory.list') ? 200 : 404]);
      }
    expect(may(landlord, 'territory.list')).toBe(false);
    for (const path of ['/regions', '/municipalities', '/localities'] as const)
      for (const who of people) {
        const { body } = await service.askAs(who).call(path);
        expect(body.items).toHaveLength(scenario[path.slice(1) as 'regions'].length);
      }
  });
});
