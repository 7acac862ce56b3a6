import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problemsOf } from '../../harness/frozen-problems.js';
import { engines } from '../../harness/database/index.js';
import { aCountryService, bytesOf, type CountryService } from '../../harness/reading/a-country-service.js';
import { AWAY } from '../../harness/reading/the-country.js';
import type { Person } from '../../harness/service/a-person.js';

/** Coordinates in another region than the case's, and has no tie to any. */
const untied: Person = { id: 'u-untied', role: 'COORDINATOR', region: 'VAST' };
const leader: Person = { id: 'u-leader-mitt', role: 'APPROVER', region: 'MITT' };

describe.each(engines)('a case opened in an emergency ($name)', (engine) => {
  let service: CountryService;
  /** A stay in another region that came of a request, and another case of that region. */
  let stay: {
    readonly id: string;
    readonly request: string;
    readonly person: string;
    readonly unit: string;
  };
  let other: string;
  const incident = (who: Person, ref = stay.person) =>
    service.askAs(who, { purpose: `INCIDENT; case=${ref}` });
  const readsOf = (who: Person, ref = stay.person) =>
    Promise.all(
      [
        `/cases/${ref}`,
        `/requests/${stay.request}`,
        `/requests/${stay.request}/placements`,
        `/placements/${stay.id}`,
        `/cases/${ref}/notes`,
      ].map(async (path) => [path, (await incident(who, ref).call(path)).status]),
    );

  beforeAll(async () => {
    service = await aCountryService(engine);
    const { country, database } = service;
    const last = country.placements.findLast(({ request }) => request !== null)!;
    stay = { ...last, request: last.request! };
    other = country.away.find((person) => person !== stay.person)!;
    await database.query(
      `INSERT INTO fristad.case_note (id, case_ref, owner_region, kind, sealed, written_by, written_at)
       SELECT gen_random_uuid(), ref, $1, 'NOTE', decode(repeat('00', 40), 'hex'), 'u-somebody', now()
       FROM unnest($2::text[]) AS ref`,
      [AWAY, [stay.person, other]],
    );
  });
  afterAll(() => service.drop());

  it('is not there before', async () => {
    expect((await readsOf(untied)).map(([, status]) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('is read one thing at a time by whoever opened it, in whichever region, and nothing beside it', async () => {
    const opened = await incident(untied).post(`/cases/${stay.person}/break-glass`, {
      reason: 'THREAT_TO_LIFE',
    });
    expect(opened.status).toBe(201);
    expect((await readsOf(untied)).map(([, status]) => status)).toEqual([200, 200, 200, 200, 200]);
    const { body } = await incident(untied).call(`/cases/${stay.person}`);
    expect(body).toMatchObject({
      id: stay.person,
      region: AWAY,
      requests: [{ id: stay.request, status: 'GRANTED', outcome: 'PLACED' }],
      placements: [{ id: stay.id, status: 'CONFIRMED' }],
      assigned: ['u-sten'],
    });
    const notes = await incident(untied).call(`/cases/${stay.person}/notes`);
    expect(notes.body.items).toHaveLength(1);
    expect((await readsOf(untied, other)).slice(0, 1)).toEqual([[`/cases/${other}`, 404]]);
    expect((await readsOf({ ...untied, id: 'u-eva' })).every(([, status]) => status === 404)).toBe(true);
  });

  it('tells where the household lives, once that is asked for', async () => {
    const { provider } = service.country.scenario.units.find(({ id }) => id === stay.unit)!;
    const staff = service.askAs(
      { id: 'u-staff', role: 'HOUSING_OFFICER', provider },
      { purpose: 'INVENTORY_DUTY' },
    );
    const address = { address: 'Påhittade gatan 5' };
    const written = await staff.put(`/units/${stay.unit}/address`, address, { 'if-none-match': '*' });
    expect(written.status).toBe(204);
    const reveal = (who: Person) => incident(who).post(`/placements/${stay.id}/address/reveal`);
    expect((await reveal(untied)).body).toEqual(address);
    expect((await reveal({ ...untied, id: 'u-eva' })).status).toBe(404);
  });

  it('stands in no list, and in no run', async () => {
    for (const path of ['/cases', '/requests', '/placements'])
      expect(await service.askAs(untied, { purpose: 'INCIDENT' }).everyPage(`${path}?limit=3`)).toEqual([]);
    const started = await service
      .askAs(untied, { purpose: 'PLACEMENT_MATCHING' })
      .post('/runs', { timeLimitSeconds: 1 });
    const run = (await problemsOf(service.database)).find(({ id }) => id === started.body.id);
    const problem = JSON.stringify(run?.problem);
    expect(problem).toContain('"VAST"');
    expect(problem).not.toContain(stay.person);
  });

  it('is read by an approver too, with what the table says', async () => {
    expect((await readsOf(leader)).some(([, status]) => status === 200)).toBe(false);
    await incident(leader).post(`/cases/${stay.person}/break-glass`, { reason: 'ADDRESS_EXPOSED' });
    const seen = await incident(leader).call(`/placements/${stay.id}`);
    expect(seen.body).toMatchObject({ id: stay.id, person: stay.person, version: 3, setAside: [] });
    expect(bytesOf(seen.body)).not.toContain('alias');
  });

  it('is fenced by the database also where the first fence fails', async () => {
    const acts = `SET LOCAL app.actor = 'u-untied'; SET LOCAL app.region = 'VAST'; SET LOCAL app.scope = 'break-glass'`;
    const personsAs = async (opened: string): Promise<readonly string[]> =>
      service.database.transaction(async (manager) => {
        await manager.query(`${acts}; SET LOCAL app.opened = '${opened}'; SET LOCAL ROLE fristad_app`);
        const query = `SELECT DISTINCT person FROM fristad.placement_request WHERE region <> 'VAST' ORDER BY 1`;
        return (await manager.query<{ person: string }[]>(query)).map(({ person }) => person);
      });
    expect(await personsAs(stay.person)).toEqual([stay.person]);
    expect(await personsAs(other)).toEqual([]);
    const write = service.database.transaction(async (manager) => {
      await manager.query(`${acts}; SET LOCAL app.opened = '${stay.person}'; SET LOCAL ROLE fristad_app`);
      await manager.query(
        `INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
         VALUES ($1, 9, 'POLYGON((11 57, 12 57, 12 58, 11 57))')`,
        [stay.request],
      );
    });
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it('is closed again after its hour', async () => {
    await service.database.query(`
      ALTER TABLE access.break_glass DISABLE TRIGGER USER;
      UPDATE access.break_glass SET opened_at = opened_at - interval '61 minutes', until = until - interval '61 minutes';
      ALTER TABLE access.break_glass ENABLE TRIGGER USER`);
    expect((await readsOf(untied)).map(([, status]) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});
