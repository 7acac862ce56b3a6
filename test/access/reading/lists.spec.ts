import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fieldTable, VisibleRows } from '#access';
import { engines } from '../../harness/database/index.js';
import {
  aCountryService,
  byId,
  bytesOf,
  type CountryService,
} from '../../harness/reading/a-country-service.js';
import { sample } from '../../harness/samples.js';
import { unheld } from '../../harness/service/documented.js';
import {
  casesSeen,
  mayList,
  pairsSeen,
  placementsSeen,
  purposeFor,
  requestsSeen,
} from '../../harness/reading/second-reader.js';
import type { Person } from '../../harness/service/a-person.js';

const LISTS = [
  ['/requests', 'request.list'],
  ['/cases', 'case.list'],
  ['/placements', 'placement.list'],
  ['/non-associations', 'non-association.list'],
] as const;
const [SMALL_PAGE, LARGE_PAGE] = [3, sample(100, 3)];
type List = (typeof LISTS)[number];

/** How far a request has come, which the moment and the policy decide: `test/requests/progress` holds it. */
const PROGRESS = [
  ...['stage', 'since', 'due', 'overdue', 'expires', 'reviewOn', 'reason'],
  ...['follows', 'leaves', 'remark', 'waitedDays'],
];
const withoutProgress = (item: object): object => {
  expect(Object.keys(item)).toEqual(expect.arrayContaining(PROGRESS));
  return Object.fromEntries(Object.entries(item).filter(([key]) => !PROGRESS.includes(key)));
};

describe.each(engines)('what each role is listed ($name)', (engine) => {
  let service: CountryService;
  let aliases: ReadonlyMap<string, string>;
  beforeAll(async () => {
    service = await aCountryService(engine);
    aliases = await service.aliases();
  });
  afterAll(() => service.drop());

  /** What the requirements say that the list holds, by a reader that shares no code with the service. */
  const expected = (who: Person, [path, act]: List): readonly object[] | undefined => {
    if (!mayList(who, act)) return undefined;
    const { country, ties } = service;
    if (path === '/requests') return requestsSeen(who, country, ties);
    if (path === '/cases') return casesSeen(who, country, ties);
    if (path === '/placements') return placementsSeen(who, country, { ties, aliases });
    return pairsSeen(who, country, ties);
  };
  const listed = async (who: Person, [path, act]: List, limit: number) => {
    const purpose = purposeFor(who, act) ?? 'CASE_HANDLING';
    if (path !== '/non-associations') {
      const items = await service.askAs(who, { purpose }).everyPage(`${path}?limit=${limit}`);
      return path === '/requests' ? items?.map(withoutProgress) : items;
    }
    const { status, body } = await service.askAs(who, { purpose }).call(path);
    return status === 404 ? undefined : (body.items as object[]);
  };
  const asBytes = (list: List, items: readonly object[] | undefined): string => {
    const lines = items?.map(bytesOf) ?? ['no such list'];
    return (list[0] === '/non-associations' ? lines.toSorted() : lines).join('\n');
  };
  const differing = async (limit = LARGE_PAGE): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const who of service.people)
      for (const list of LISTS) {
        const wanted = expected(who, list)?.toSorted(byId);
        if (asBytes(list, await listed(who, list, limit)) !== asBytes(list, wanted))
          found.push(`${who.id} ${list[0]}`);
      }
    return found;
  };

  it('is, byte for byte, what the written tables say, page by page', async () => {
    expect(await differing(SMALL_PAGE)).toEqual([]);
    const sizes = service.people.map((who) => [who.id, ...LISTS.map((list) => expected(who, list)?.length)]);
    process.stdout.write(`${engine.name}: ${JSON.stringify(sizes)}\n`);
    const eva = sizes.find(([id]) => id === 'u-eva')!.slice(1, 4);
    expect(eva.every((size) => Number(size) >= 3)).toBe(true);
    expect(sizes.find(([id]) => id === 'u-untied')!.slice(1)).toEqual([0, 0, 0, undefined]);
    for (const officer of ['u-landlord', 'u-kommun'])
      expect(Number(sizes.find(([id]) => id === officer)![3])).toBeGreaterThan(0);
  });

  it('would be caught if rows were listed out of reach', async () => {
    const rows = service.app.get(VisibleRows, { strict: false });
    const all = { region: null, only: null, excluded: [], unitsOf: null };
    Object.assign(rows, { ofCases: async () => all, ofStays: async () => all });
    const without = await differing();
    Reflect.deleteProperty(rows, 'ofCases');
    Reflect.deleteProperty(rows, 'ofStays');
    // The second fence still keeps other regions' rows and others' units back; not those of one's own region.
    expect(without).toEqual(
      expect.arrayContaining([
        'u-eva /requests',
        'u-untied /cases',
        'u-sten /placements',
        'u-overseer /requests',
      ]),
    );
    expect(await differing()).toEqual([]);
  });

  it.each([
    { kind: 'request', role: 'AUDITOR', field: 'homeLocality', caught: ['u-auditor', 'u-overseer'] },
    { kind: 'placement', role: 'HOUSING_OFFICER', field: 'person', caught: ['u-landlord', 'u-kommun'] },
    { kind: 'case', role: 'COORDINATOR', field: 'assigned', caught: ['u-eva', 'u-sten'] },
  ] as const)(
    'would be caught if of a $kind a $role saw $field or no longer did',
    async ({ kind, role, field, caught }) => {
      const table = fieldTable[kind] as Record<string, readonly string[]>;
      const before = table[role]!;
      table[role] = before.includes(field) ? before.filter((one) => one !== field) : [...before, field];
      const found = await unheld(differing);
      table[role] = before;
      expect(found).toEqual(caught.map((who) => `${who} /${kind}s`));
    },
  );

  it('tells the staff of a unit nothing of who the household is', async () => {
    const landlord = service.personNamed('u-landlord');
    const text = bytesOf(
      await service.askAs(landlord, { purpose: 'INVENTORY_DUTY' }).everyPage('/placements?limit=3'),
    );
    expect(text).toMatch(/"alias":"H-[0-9a-f]{10}"/);
    expect(text).toMatch(/"household":\{"adults":\d+,"children":\d+\}/);
    for (const { person, threat, region } of service.country.scenario.requests)
      for (const secret of [person, region, ...threat.ownGroups, ...threat.otherGroups])
        expect(text).not.toContain(`"${secret}"`);
  });
});
