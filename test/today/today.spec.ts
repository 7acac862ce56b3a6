import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aCountryService, type CountryService } from '../harness/reading/a-country-service.js';
import type { Person } from '../harness/service/a-person.js';
import type { Json } from '../harness/service/a-service.js';
import { caseTasks } from './case-tasks.js';
import { oversightCases } from './oversight-cases.js';
import { CHANGED } from './what-is-changed.js';

type Stored = {
  readonly id: string;
  readonly person: string;
  readonly region: string | null;
  readonly request: string | null;
  readonly status: string;
  readonly first: string;
  readonly last: string;
};
const PURPOSES: Readonly<Record<string, { readonly purpose: string }>> = {
  COORDINATOR: { purpose: 'CASE_HANDLING' },
  APPROVER: { purpose: 'CASE_HANDLING' },
  HOUSING_OFFICER: { purpose: 'INVENTORY_DUTY' },
  AUDITOR: { purpose: 'SUPERVISION_AUDIT' },
};
const [TODAY, IN_A_WEEK] = ['2026-12-01', '2026-12-08'];
const STANDING = ['PROVISIONAL', 'CONFIRMED', 'ARRIVED'];

const REQUESTS = `
  SELECT id, person, region, NULL AS request, status, earliest_arrival::text AS first, latest_arrival::text AS last
  FROM fristad.placement_request`;
const PLACEMENTS = `
  SELECT id, person, owner_region AS region, request, status, arrival::text AS first, departure::text AS last
  FROM fristad.placement`;

describe.each(engines)('what waits today ($name)', (engine) => {
  let service: CountryService;
  let requests: readonly Stored[];
  let stays: readonly Stored[];
  const stored = (statement: string): Promise<Stored[]> => service.database.query(statement);
  beforeAll(async () => {
    service = await aCountryService(engine);
    const changed = CHANGED.join(';\n');
    await service.database.query(
      `SET session_replication_role = replica;\n${changed};\nRESET session_replication_role`,
    );
    [requests, stays] = [await stored(REQUESTS), await stored(PLACEMENTS)];
  });
  afterAll(() => service.drop());

  const stepOf = (one: Stored): string | undefined => {
    const own = stays.filter(({ request }) => request === one.id);
    if (!['DRAFT', 'SUBMITTED', 'GRANTED'].includes(one.status)) return undefined;
    if (own.some(({ status }) => STANDING.includes(status) || status === 'DEPARTED')) return undefined;
    if (one.last < TODAY) return `REQUEST_EXPIRED ${one.id}`;
    if (one.status === 'DRAFT') return `REQUEST_TO_SUBMIT ${one.id}`;
    if (one.status === 'SUBMITTED') return `REQUEST_TO_DECIDE ${one.id}`;
    const proposal = own.find(({ status }) => status === 'PROPOSED');
    return proposal ? `PLACEMENT_TO_CONFIRM ${proposal.id}` : `REQUEST_WITHOUT_A_PLACE ${one.id}`;
  };
  const dayOf = ({ id, status, first, last }: Stored): string | undefined => {
    if (status === 'ARRIVED') {
      if (last <= TODAY) return `OVERSTAY ${id}`;
      return last <= IN_A_WEEK ? `DEPARTURE ${id}` : undefined;
    }
    if (!STANDING.includes(status)) return undefined;
    if (first < TODAY) return `ARRIVAL_OVERDUE ${id}`;
    return first <= IN_A_WEEK ? `ARRIVAL ${id}` : undefined;
  };
  const isSeen = (who: Person, { person, region }: Stored): boolean => {
    const tied = service.ties.get(person);
    const isNear = who.region === 'NATIONAL' || region === who.region;
    if (!isNear || tied?.denied.includes(who.id)) return false;
    return (
      ['APPROVER', 'AUDITOR'].includes(who.role) ||
      [tied?.assigned, tied?.allowed].some((ids) => ids?.includes(who.id))
    );
  };
  /** Cases that ask for a place or have one. */
  const openTo = (who: Person): string[] => {
    const asking = requests.filter(
      ({ id, status }) =>
        ['DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED'].includes(status) &&
        !stays.some(({ request, status: stands }) => request === id && stands === 'DEPARTED'),
    );
    const living = stays.filter(({ status }) => STANDING.includes(status));
    return [...new Set([...asking, ...living].filter((one) => isSeen(who, one)).map(({ person }) => person))];
  };
  const expected = (who: Person): string[] =>
    [
      ...openTo(who).map((person) => `CASE_WITHOUT_CONTACT_PERSON ${person}`),
      ...requests.filter((one) => isSeen(who, one)).map(stepOf),
      ...stays.filter((one) => isSeen(who, one)).map(dayOf),
    ]
      .filter((task) => task !== undefined)
      .toSorted();
  const today = async (who: Person): Promise<Json> =>
    (await service.askAs(who, PURPOSES[who.role]).call('/today')).body;
  const said = (items: readonly Json[]): string[] =>
    items
      .filter(({ kind }) => kind !== 'INCIDENT')
      .map(({ kind, id }) => `${kind} ${id}`)
      .toSorted();

  it.each(['u-eva', 'u-sten', 'u-untied'])(
    'is for %s what is to be done about the cases in scope',
    async (id) => {
      const who = service.personNamed(id);
      const { day, items } = await today(who);
      expect(day).toBe(TODAY);
      expect(said(items)).toEqual(expected(who));
      expect(items.every((task: Json) => service.ties.get(task.case)?.denied.includes(id) !== true)).toBe(
        true,
      );
    },
  );

  it('is for an approver what is to be decided, who is late, and what breaks something', async () => {
    const who = service.personNamed('u-leader');
    const mine = expected(who).filter((task) => /^(REQUEST_TO_DECIDE|OVERSTAY|ARRIVAL_OVERDUE) /.test(task));
    expect(mine.length).toBeGreaterThan(0);
    expect(said((await today(who)).items)).toEqual(mine);
  });

  it.each(['u-auditor', 'u-overseer'])('is for %s who is late, of every case that is seen', async (id) => {
    const who = service.personNamed(id);
    const mine = expected(who).filter((task) => /^(OVERSTAY|ARRIVAL_OVERDUE) /.test(task));
    const { items } = await today(who);
    expect(mine.length).toBeGreaterThan(0);
    expect(said(items).filter((task) => !task.startsWith('REQUEST'))).toEqual(mine);
    expect(items.filter(({ overdue }: Json) => !overdue)).toEqual([]);
  });

  it('meets each kind on some side of its day', () => {
    const all = [...requests.map(stepOf), ...stays.map(dayOf)].map((task) => task?.split(' ')[0]);
    expect(new Set(all)).toEqual(
      new Set([undefined, 'REQUEST_EXPIRED', 'REQUEST_TO_SUBMIT', 'REQUEST_TO_DECIDE', 'REQUEST_WITHOUT_A_PLACE',
        'PLACEMENT_TO_CONFIRM', 'ARRIVAL', 'ARRIVAL_OVERDUE', 'DEPARTURE', 'OVERSTAY']), // prettier-ignore
    );
  });

  it.each(['u-landlord', 'u-kommun'])(
    'is for %s who comes and goes in the units worked for, of no case',
    async (id) => {
      const { items } = await today(service.personNamed(id));
      const listed = await service
        .askAs(service.personNamed(id), { purpose: 'INVENTORY_DUTY' })
        .call('/placements?limit=200');
      const mine = new Set(listed.body.items.map((one: Json) => one.id));
      const due = stays.flatMap((one) => (mine.has(one.id) ? (dayOf(one) ?? []) : [])).toSorted();
      expect(said(items)).toEqual(due);
      expect(items.every((task: Json) => task.case === null)).toBe(true);
    },
  );

  it('comes by its limit, and is counted', async () => {
    const { items, counts } = await today(service.personNamed('u-eva'));
    const limits = items.map(({ due }: Json) => due ?? '9999');
    expect(limits).toEqual(limits.toSorted());
    const counted = Object.entries<number>(counts).reduce((sum, [, count]) => sum + count, 0);
    expect(counted).toBe(items.length);
  });

  it('shows two hundred, and counts all', async () => {
    const leader = service.personNamed('u-leader');
    const stored = (text: string) =>
      service.database.query(
        `SET session_replication_role = replica;\n${text};\nRESET session_replication_role`,
      );
    await stored(
      `INSERT INTO access.approval (id, rule, command, digest, owner, asked_by, asked_at)
       SELECT gen_random_uuid(), 'placement.confirm', '{}', 'sha256:' || repeat('0', 64), '${leader.region}', 'u-asker-' || n, now()
       FROM generate_series(1, 205) AS n;
       INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status, owner_region)
       SELECT 'PL-many-' || n, 'K-many-' || n, u.id, u.sharing, u.turnaround_days, '2027-01-01'::date + 40 * n, '2027-01-02'::date + 40 * n,
              99, '{}', 'CONFIRMED', '${leader.region}'
       FROM (SELECT * FROM fristad.housing_unit ORDER BY id LIMIT 1) AS u, generate_series(1, 205) AS n;
       INSERT INTO fristad.incident (placement, "constraint", opened_at, owner_region)
       SELECT id, 'enough-beds', now(), owner_region FROM fristad.placement WHERE id LIKE 'PL-many-%'`,
    );
    const { items, counts } = await today(leader);
    const all = [counts.APPROVAL_TO_GIVE, counts.INCIDENT].map((count) => count >= 205);
    expect([items.length, ...all]).toEqual([200, true, true]);
    await stored(
      `DELETE FROM fristad.incident WHERE placement LIKE 'PL-many-%'; DELETE FROM fristad.placement WHERE id LIKE 'PL-many-%';
       DELETE FROM access.approval WHERE asked_by LIKE 'u-asker-%'`,
    );
  });

  it('holds what was asked of a second person, for both', async () => {
    const [eva, leader] = [service.personNamed('u-eva'), service.personNamed('u-leader')];
    const [one, other] = service.country.home.filter((person) => {
      const tied = service.ties.get(person);
      return tied?.assigned.includes('u-eva') && !tied.denied.includes('u-eva');
    });
    const asked = await service.askAs(eva, { purpose: `CASE_HANDLING; case=${one}` }).post('/approvals', {
      rule: 'case.change-conflict-profile',
      object: one,
      command: { other, scope: 'UNIT', metres: null },
    });
    expect(asked.status).toBe(201);
    const { id, digest } = asked.body;
    const kindsOf = async (who: Person) =>
      (await today(who)).items.filter((task: Json) => task.id === id).map(({ kind }: Json) => kind);
    expect([await kindsOf(eva), await kindsOf(leader)]).toEqual([['APPROVAL_ASKED'], ['APPROVAL_TO_GIVE']]);
    const answered = await service
      .askAs(leader, { purpose: `CASE_HANDLING; case=${one}` })
      .post(`/approvals/${id}/give`, { digest });
    expect(answered.status).toBe(200);
    expect([await kindsOf(eva), await kindsOf(leader)]).toEqual([['APPROVAL_GIVEN'], []]);
  });

  oversightCases(() => service);

  caseTasks(() => ({ service, open: openTo(service.personNamed('u-eva')) }));
});
