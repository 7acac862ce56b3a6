import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { appealCases } from './appeal-cases.js';
import { document, eva, lea, pointers, requestsOf } from '../harness/a-request.js';

describe.each(engines)('the life of a request ($name)', (engine) => {
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

  describe('that was refused', () =>
    appealCases(
      () => service,
      () => asking,
    ));

  it('is granted by an approver who sees it, not by who made it, and is searched for from then on', async () => {
    const one = await asking.made();
    expect((await asking.search(one)).body.type).toBe('/problems/not-granted');
    expect((await asking.post(one, 'grant', {}, lea)).status).toBe(409);
    expect((await asking.post(one, 'submit')).body).toEqual({
      status: 'SUBMITTED',
      version: 2,
      reason: null,
    });
    expect((await asking.post(one, 'grant', {}, eva, asking.at(2))).status).toBe(404);
    const both: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD', 'APPROVER:NORD'] };
    expect((await asking.post(one, 'grant', {}, both, asking.at(2))).body.type).toBe('/problems/own-request');
    expect(
      (await asking.post(one, 'grant', {}, { ...lea, roles: ['APPROVER:SYD'] }, asking.at(2))).status,
    ).toBe(404);
    const seen = await asking.handling(lea, one.case).call(`/requests/${one.request}/decision`);
    expect(seen.body).toMatchObject({
      request: { ...document(), id: one.request },
      status: 'SUBMITTED',
      version: 2,
    });
    expect((await asking.post(one, 'grant', {}, lea, asking.at(1))).status).toBe(412);
    expect((await asking.post(one, 'grant', {}, lea, asking.at(2))).body.status).toBe('GRANTED');
    expect((await asking.post(one, 'grant', {}, lea, asking.at(3))).status).toBe(409);
    expect((await asking.search(one)).body.best.length).toBeGreaterThan(0);
  });

  it('is not granted by anybody who wrote of it, whoever submitted it', async () => {
    const one = await asking.made();
    await service.assign('u-nils', one.case);
    const [nils, both] = [
      { ...eva, sub: 'u-nils' },
      { ...eva, roles: ['COORDINATOR:NORD', 'APPROVER:NORD'] },
    ];
    expect((await asking.post(one, 'submit', {}, nils)).body).toMatchObject({
      status: 'SUBMITTED',
      version: 2,
    });
    expect((await asking.post(one, 'grant', {}, both, asking.at(2))).body.type).toBe('/problems/own-request');
    expect((await asking.post(one, 'grant', {}, lea, asking.at(2))).body.status).toBe('GRANTED');
  });

  it('is refused for a coded reason, changed, and submitted again', async () => {
    const one = await asking.made();
    await asking.post(one, 'submit');
    expect((await asking.post(one, 'refuse', {}, lea, asking.at(2))).status).toBe(422);
    const refused = await asking.post(one, 'refuse', { reason: 'NOT_COMPLETE' }, lea, asking.at(2));
    expect(refused.body).toEqual({ status: 'REFUSED', version: 3, reason: 'NOT_COMPLETE' });
    expect((await asking.post(one, 'submit', {}, eva, asking.at(3))).status).toBe(409);
    const caller = asking.handling(eva, one.case);
    const path = `/requests/${one.request}`;
    const patch = (body: unknown, version: number) =>
      caller.patch(path, body, { ...asking.key(), ...asking.at(version) });
    expect((await patch({ nights: 45 }, 2)).status).toBe(412);
    expect(pointers(await patch({ nights: -1, person: 'K-x' }, 3))).toEqual(['/nights', '/person']);
    const zones = [
      {
        type: 'Polygon',
        coordinates: [
          [
            [16, 58],
            [16.1, 58],
            [16.1, 58.1],
            [16, 58],
          ],
        ],
      },
    ];
    const changed = await patch({ nights: 45, exclusionZones: zones, contactPerson: null }, 3);
    expect(changed.body).toEqual({ status: 'DRAFT', version: 4, reason: null });
    const read = (await caller.call(path)).body;
    expect(read).toMatchObject({ ...document(), nights: 45, exclusionZones: zones, contactPerson: null });
    expect((await asking.post(one, 'submit', {}, eva, asking.at(4))).body.status).toBe('SUBMITTED');
  });

  it('must be granted anew once it was changed', async () => {
    const one = await asking.granted();
    const patched = await asking
      .handling(eva, one.case)
      .patch(`/requests/${one.request}`, { needs: ['QUIET'] }, { ...asking.key(), ...asking.at(3) });
    expect(patched.body).toEqual({ status: 'SUBMITTED', version: 4, reason: null });
    expect((await asking.search(one)).body.type).toBe('/problems/not-granted');
    const bare = { ...asking.key() };
    expect((await asking.handling(eva, one.case).patch(`/requests/${one.request}`, {}, bare)).status).toBe(
      428,
    );
  });

  it('is neither proposed for nor planned once it is withdrawn', async () => {
    const [one, other] = [await asking.granted(), await asking.granted()];
    const propose = (of: Json) =>
      asking.handling(eva, of.case, 'PLACEMENT_MATCHING').post(`/requests/${of.request}/placements`, {
        unit: 'A1-0',
        arrival: dayFromNow(3),
      });
    expect((await propose(one)).status).toBe(201);
    expect((await asking.post(one, 'withdraw', { reason: 'BORED' }, eva, asking.at(3))).status).toBe(422);
    const withdrawn = await asking.post(one, 'withdraw', { reason: 'PERSON_WITHDREW' }, eva, asking.at(3));
    expect(withdrawn.body).toEqual({ status: 'WITHDRAWN', version: 4, reason: 'PERSON_WITHDREW' });
    expect((await propose(one)).body.type).toBe('/problems/not-granted');
    expect((await asking.post(one, 'submit', {}, eva, asking.at(4))).status).toBe(409);
    const integration: Said = { sub: 'u-i', roles: ['INTEGRATION'] };
    const asked = service.as(integration, { purpose: 'PLACEMENT_MATCHING' });
    const content = { rule: 'scenario.read', command: {} };
    const wanted = await asked.post('/approvals', content);
    const admin = service.as({ sub: 'u-admin', roles: ['POLICY_ADMIN'] });
    await admin.post(`/approvals/${wanted.body.id}/give`, { digest: wanted.body.digest });
    const scenario = await asked.call('/scenarios/current', { headers: { approval: wanted.body.id } });
    const ids = scenario.body.requests.map(({ id }: Json) => id);
    expect([ids.includes(one.request), ids.includes(other.request)]).toEqual([false, true]);
  });

  it('is not withdrawn or changed while a placement of it stands', async () => {
    const one = await asking.granted();
    await database.query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at)
       VALUES ('PL-x', $1, $2, 'A2-0', 'EXCLUSIVE', 2, '2027-01-01', '2027-02-01', 1, '{}', 'CONFIRMED', 'u-eva', now())`,
      [one.request, one.case],
    );
    const refused = await asking.post(one, 'withdraw', { reason: 'PERSON_WITHDREW' }, eva, asking.at(3));
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/placed-already']);
    expect(await asking.statusOf(one)).toEqual({ status: 'GRANTED', version: 3, reason: null });
  });

  it('is decided once when many try at the same time', async () => {
    const one = await asking.made();
    await asking.post(one, 'submit');
    const tries = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        asking.post(one, n % 2 ? 'grant' : 'refuse', n % 2 ? {} : { reason: 'FUNDING' }, lea, asking.at(2)),
      ),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(9).fill(412)]);
  });
});
