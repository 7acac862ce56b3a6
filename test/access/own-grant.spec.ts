import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aService, type Json, type TestService } from '../harness/service/a-service.js';
import { aCountry, proposalOf } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { document, eva, lea, requestsOf } from '../harness/a-request.js';
import type { Said } from '../harness/service/an-issuer.js';

/** Coordinates and approves, both in NORD. */
const both: Said = { sub: 'u-both', roles: ['COORDINATOR:NORD', 'APPROVER:NORD'] };

describe.each(engines)('who granted a request ($name)', (engine) => {
  let service: TestService & { drop: () => Promise<void> };
  let asking: ReturnType<typeof requestsOf>;
  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(service.database, 2, 2);
  });
  afterAll(() => service.drop());

  const matching = (said: Said, { case: ref }: Json) => asking.handling(said, ref, 'PLACEMENT_MATCHING');
  /** A request of eva that `both` granted, and its proposal by `both`. */
  const granted = async (unit: string): Promise<readonly [Json, string]> => {
    const one = (await asking.handling(eva).post('/requests', document(), asking.key())).body;
    await service.assign('u-both', one.case);
    await asking.post(one, 'submit');
    expect((await asking.post(one, 'grant', {}, both, asking.at(2))).status).toBe(200);
    const proposed = await matching(both, one).post(`/requests/${one.request}/placements`, {
      unit,
      arrival: dayFromNow(2),
    });
    expect(proposed.status).toBe(201);
    return [one, proposed.body.placement.id];
  };
  const ask = async (one: Json, object: string): Promise<readonly [Json, object]> => {
    const command = await proposalOf(service.database, object);
    const content = { rule: 'placement.confirm', object, command };
    const { status, body } = await matching(both, one).post('/approvals', content);
    expect([status, body]).toEqual([201, expect.anything()]);
    return [body, command];
  };
  const give = async (one: Json, { id, digest }: Json, said: Said) =>
    (await matching(said, one).post(`/approvals/${id}/give`, { digest })).status;
  const confirm = async (one: Json, placement: string, [approval, command]: readonly [Json, object]) =>
    matching(both, one).post(`/placements/${placement}/confirm`, command, {
      ...asking.key(),
      'if-match': '"1"',
      approval: approval.id,
    });

  it('confirms its placement where a third person approved it, and by no approval of their own', async () => {
    const [one, placement] = await granted('A0-0');
    const asked = await ask(one, placement);
    expect(await give(one, asked[0], both)).toBe(409);
    expect((await confirm(one, placement, asked)).body.type).toBe('/problems/approval-needed');
    expect(await give(one, asked[0], lea)).toBe(200);
    const confirmed = await confirm(one, placement, asked);
    expect([confirmed.status, confirmed.body.code]).toEqual([200, 'CONFIRMED']);
    const people = `
      SELECT r.written_by, r.decided_by, a.asked_by, a.approved_by
      FROM fristad.placement_request r, access.approval a WHERE r.id = $1 AND a.object = $2`;
    expect(await service.database.query(people, [one.request, placement])).toEqual([
      { written_by: ['u-eva'], decided_by: 'u-both', asked_by: 'u-both', approved_by: 'u-lea' },
    ]);
  });

  it('makes nothing of it that only they wrote: whatever is rewritten is decided by another', async () => {
    const [one] = await granted('A0-1');
    const rewritten = await asking.handling(both, one.case).call(`/requests/${one.request}`, {
      method: 'PATCH',
      headers: { ...asking.key(), ...asking.at(3), 'content-type': 'application/json' },
      body: JSON.stringify({ nights: 20 }),
    });
    expect([rewritten.status, rewritten.body.status]).toEqual([200, 'SUBMITTED']);
    const own = await asking.post(one, 'grant', {}, both, asking.at(4));
    expect([own.status, own.body.type]).toEqual([409, '/problems/own-request']);
    expect((await asking.post(one, 'grant', {}, lea, asking.at(4))).status).toBe(200);
  });
});
