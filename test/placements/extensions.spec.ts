import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow, staysOf } from '../harness/a-stay.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const lea: Said = { sub: 'u-lea', roles: ['APPROVER:NORD'] };

describe.each(engines)('a longer stay ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let database: DataSource;
  let placed: ReturnType<typeof staysOf>;
  const as = (said: Said, id: string) => service.as(said, { purpose: `PLACEMENT_MATCHING; case=K-${id}` });
  const extend = (...[id, days, said = eva, version = 1]: [string, number, Said?, number?]) =>
    as(said, id).post(
      `/placements/PL-${id}/extension`,
      { departure: dayFromNow(days), reason: 'THREAT_REMAINS' },
      { 'if-match': `"${version}"` },
    );
  let keys = 0;
  const confirm = async (id: string, { id: extension, unit, arrival, departure, judged }: Json) => {
    const command = { unit, arrival, departure, setAside: [], judged };
    const content = { rule: 'placement.confirm', object: extension, command };
    const approval = await approvalOf(as(eva, id), as(lea, id), content);
    const headers = { approval, 'if-match': '"1"', 'idempotency-key': `key-${keys++}` };
    return (await as(eva, id).post(`/placements/${extension}/confirm`, command, headers)).body;
  };
  const placements = (id: string) =>
    database.query<Json[]>(
      `SELECT arrival, departure, status, extends IS NOT NULL AS "isExtension" FROM fristad.placement
       WHERE person = $1 ORDER BY departure`,
      [`K-${id}`],
    );
  const inTheWay = (id: string, from: number, to: number) =>
    database.query(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       SELECT 'next-' || id, 'K-next-' || id, unit, sharing, turnaround_days, $2, $3, 1, '{}', 'CONFIRMED'
       FROM fristad.placement WHERE id = $1`,
      [`PL-${id}`, dayFromNow(from), dayFromNow(to)],
    );
  const short = { arrival: dayFromNow(-5), departure: dayFromNow(10), isExtension: false };
  const long = { arrival: dayFromNow(-5), departure: dayFromNow(60), isExtension: true };

  beforeAll(async () => {
    service = await aService(engine);
    database = service.database;
    await aCountry(database, 6, 3);
    placed = staysOf(service);
  });
  afterAll(() => service.drop());

  it.each(['ARRIVED', 'CONFIRMED'])(
    'takes the place of one that is %s, once it is confirmed',
    async (status) => {
      const id = await placed(status);
      const proposed = await extend(id, 60);
      expect([proposed.status, proposed.headers.get('etag')]).toEqual([201, '"1"']);
      expect(proposed.body.breaches).toEqual([]);
      expect(proposed.body.placement).toMatchObject({ arrival: short.arrival, departure: long.departure });
      expect(proposed.headers.get('location')).toBe(`/api/placements/${proposed.body.placement.id}`);
      expect(await placements(id)).toEqual([
        { ...short, status },
        { ...long, status: 'PROPOSED' },
      ]);
      const version = status === 'ARRIVED' ? 4 : 3;
      expect(await confirm(id, proposed.body.placement)).toEqual({ code: 'CONFIRMED', version });
      expect(await placements(id)).toEqual([
        { ...short, status: 'SUPERSEDED' },
        { ...long, status },
      ]);
      const entries = await database.query<Json[]>(
        `SELECT object_id AS id FROM audit.entry WHERE operation = 'ALTERATION' AND outcome = 'DONE'
       AND object_id IN ($1, $2)`,
        [`PL-${id}`, proposed.body.placement.id],
      );
      expect(entries.map((entry) => entry.id).toSorted()).toEqual(
        [`PL-${id}`, proposed.body.placement.id].toSorted(),
      );
    },
  );

  it('asks the country: when somebody else comes then, the stay is as it was', async () => {
    await placed('CANCELLED');
    const id = await placed('ARRIVED');
    const { body } = await extend(id, 60);
    await inTheWay(id, 30, 50);
    expect((await confirm(id, body.placement)).code).toBe('PLACEMENT_NOT_PERMITTED');
    expect(await placements(id)).toEqual([
      { ...short, status: 'ARRIVED' },
      { ...long, status: 'PROPOSED' },
    ]);
    const until = (await extend(id, 20)).body;
    expect((await confirm(id, until.placement)).code).toBe('CONFIRMED');
  });

  it('counts the cap without the household itself, and with the others', async () => {
    for (const status of ['CANCELLED', 'CANCELLED']) await placed(status);
    const [one, other] = [await placed('ARRIVED'), await placed('ARRIVED')];
    const unitOf = async (id: string) =>
      (await database.query<Json[]>(`SELECT unit FROM fristad.placement WHERE id = $1`, [`PL-${id}`]))[0]
        .unit;
    expect((await unitOf(one)).split('-')[0]).toBe((await unitOf(other)).split('-')[0]);
    expect((await confirm(one, (await extend(one, 60)).body.placement)).code).toBe('CONFIRMED');
    const [town] = (await unitOf(one)).split('-');
    await database.query(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       VALUES ('late', 'K-late', '${town}-2', 'EXCLUSIVE', 2, $1, $2, 1, '{}', 'CONFIRMED')
       ON CONFLICT DO NOTHING`,
      [dayFromNow(30), dayFromNow(40)],
    );
    expect((await confirm(other, (await extend(other, 60)).body.placement)).code).toBe(
      'PLACEMENT_NOT_PERMITTED',
    );
  });

  it('is longer, of what stands, by whoever coordinates the case', async () => {
    const id = await placed('CONFIRMED');
    expect((await extend(id, 10)).body.type).toBe('/problems/not-longer');
    expect((await extend(id, 3655)).body.type).toBe('/problems/too-long');
    expect((await extend(id, 60, eva, 2)).status).toBe(412);
    for (const said of [{ ...eva, sub: 'u-other' }, lea, { ...eva, roles: ['COORDINATOR:SYD'] }])
      expect((await extend(id, 60, said)).status).toBe(404);
    expect(
      (
        await as(eva, id).post(`/placements/PL-${id}/extension`, {
          departure: dayFromNow(60),
          reason: 'THREAT_REMAINS',
        })
      ).status,
    ).toBe(428);
    const gone = await placed('CANCELLED');
    expect((await extend(gone, 60)).body.type).toBe('/problems/not-standing');
    const withdrawn = await placed('CONFIRMED');
    await database.query(
      `UPDATE fristad.placement_request SET status = 'SUBMITTED' WHERE id = 'R-${withdrawn}'`,
    );
    expect((await extend(withdrawn, 60)).body.type).toBe('/problems/not-granted');
  });

  it('is not for nights that are over: who overstays is there tonight', async () => {
    for (const status of ['CONFIRMED', 'ARRIVED']) {
      const id = await placed(status, { from: -20, to: -10 });
      for (const days of [-5, 0]) expect((await extend(id, days)).body.type).toBe('/problems/not-longer');
      expect((await extend(id, 1)).status).toBe(201);
    }
  });

  it('is ruled out by the case itself for the nights to come, and not for those that were', async () => {
    const id = await placed('ARRIVED');
    const ground = (from: number, to: number) =>
      database.query(
        `INSERT INTO fristad.territory (id, version, groups, class, confidence, valid, ground)
         SELECT 'T-' || $1::text, 1, '{G1}', 'OTHER', 1, daterange($2, $3), ST_Buffer(u.location, 500)
         FROM fristad.housing_unit u JOIN fristad.placement p ON p.unit = u.id WHERE p.id = $4`,
        [`${from}`, dayFromNow(from), dayFromNow(to), `PL-${id}`],
      );
    await database.query(`UPDATE fristad.placement_request SET own_groups = '{G1}' WHERE id = 'R-${id}'`);
    await ground(-4, -1);
    expect((await extend(id, 60)).body.breaches).toEqual([]);
    await ground(40, 50);
    expect((await extend(id, 60)).body.breaches).toEqual([
      { constraint: 'clear-of-hostile-ground', overridable: true },
    ]);
  });
});
