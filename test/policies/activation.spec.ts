import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Said } from '../harness/service/an-issuer.js';
import { clockCases } from './clock-cases.js';
import { effectOnPlanCase } from './effect-on-plan-case.js';
import { engines } from '../harness/database/index.js';
import type { Caller, Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aCountry, ARRIVAL, DEPARTURE, POLICY, proposed, proposalOf } from '../harness/a-country.js';

const admin = (sub: string): Said => ({ sub, roles: ['POLICY_ADMIN'] });
const matching = { purpose: 'PLACEMENT_MATCHING; case=K-a' };
const standing = (id: string, unit: string) =>
  `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
   VALUES ('${id}', 'K-${id}', '${unit}', 'EXCLUSIVE', 2, '${ARRIVAL}', '${DEPARTURE}', 1, '{}', 'CONFIRMED')`;

describe.each(engines)('a policy version’s way into force ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let database: DataSource;
  let [ada, bo]: Caller[] = [];
  let stored: Json;
  const draft = (over: object = {}) => ({ ...stored, version: 'next', ...over });
  const activateAs = (by: Caller) => (version: string, digest: string, approval?: string) =>
    by.post(`/policies/${version}/activate`, { digest }, approval === undefined ? {} : { approval });
  const activate = (version: string, digest: string, approval?: string) =>
    activateAs(ada!)(version, digest, approval);
  const approvedBy = (second: Caller, version: string, digest: string) =>
    approvalOf(ada!, second, { rule: 'policy.activate', object: version, command: { digest } });
  const inForce = async () => (await ada!.call('/policy-in-force')).body;
  const entriesOf = (id: string) =>
    database.query<Json[]>(
      `SELECT operation, outcome, why, decision_digest AS digest, actor FROM audit.entry
       WHERE object_kind = 'policy' AND object_id = $1 ORDER BY at, operation`,
      [id],
    );

  beforeAll(async () => {
    service = await aService(engine);
    database = service.database;
    await aCountry(database, 3, 3);
    for (const [id, unit] of [
      ['p0', 'A0-0'],
      ['p1', 'A0-1'],
      ['p2', 'A1-0'],
    ] as const)
      await database.query(standing(id, unit));
    [ada, bo] = [service.as(admin('u-ada')), service.as(admin('u-bo'))];
    stored = (await ada.call(`/policies/${POLICY}`)).body.policy;
  });
  afterAll(() => service.drop());

  it('is at first in force by the latest import', async () => {
    expect(await inForce()).toMatchObject({
      policy: { version: POLICY },
      inForce: true,
      activatedAt: null,
      activatedBy: null,
    });
  });

  clockCases(() => ({ ada: ada!, database, draft }));

  it('refuses a document that is no policy, with every pointer, and keeps nothing', async () => {
    const wrong = draft({ coolOffDays: -1, saturationCaps: [{ minPopulation: 5, cap: 1 }], extra: 1 });
    const refused = await ada!.post('/policies', { ...wrong, softWeights: { 'far-away': 1 } });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: Json) => pointer).toSorted()).toEqual([
      '/coolOffDays',
      '/extra',
    ]);
    const meant = await ada!.post('/policies', {
      ...draft({ saturationCaps: [{ minPopulation: 5, cap: 1 }] }),
      softWeights: { 'far-away': 1 },
    });
    expect(meant.body.errors.map(({ pointer }: Json) => pointer).toSorted()).toEqual([
      '/saturationCaps',
      '/softWeights/far-away',
    ]);
    const named = await ada!.post('/policies', draft({ version: 'två ord' }));
    expect(named.body.errors).toMatchObject([{ pointer: '/version', message: 'cannot be a version' }]);
    const far = draft({ dispersionMetres: 2_000_001, coolOffDays: 36_526, leastRelocationMetres: 2_000_000 });
    expect((await ada!.post('/policies', far)).body.errors.map(({ pointer }: Json) => pointer)).toEqual([
      '/dispersionMetres',
      '/coolOffDays',
    ]);
    for (const text of ['{"version": "a", "version": "b"}', '[1'])
      expect((await ada!.post('/policies', text)).status).toBe(400);
    for (const version of ['next', 'a%00b', '%E0%A4%A', 'x'.repeat(3000), "'"])
      expect([400, 404]).toContain((await ada!.call(`/policies/${version}`)).status);
  });

  it('is drafted by a policy admin alone, the same one twice as once, never over another', async () => {
    const eva = service.as({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] });
    const caps = { saturationCaps: [{ minPopulation: 0, cap: 1 }] };
    expect((await eva.post('/policies', draft(caps))).status).toBe(404);
    const first = await ada!.post('/policies', draft(caps));
    expect([first.status, first.headers.get('location')]).toEqual([201, '/api/policies/next']);
    expect(first.body).toMatchObject({ policy: draft(caps), inForce: false, activatedAt: null });
    expect((await bo!.post('/policies', draft(caps))).status).toBe(200);
    expect((await bo!.post('/policies', draft())).status).toBe(409);
    expect((await inForce()).policy.version).toBe(POLICY);
    expect((await entriesOf('next')).filter(({ operation }) => operation === 'COLLECTION')).toMatchObject([
      { outcome: 'DONE', digest: first.body.digest, actor: 'u-ada' },
    ]);
  });

  it('shows its effect on what stands, by counts alone', async () => {
    const effect = await ada!.call('/policies/next/effect');
    expect(effect.body).toEqual({
      version: 'next',
      against: POLICY,
      findings: { 'saturation-cap': { now: 0, then: 1 } },
      plan: null,
    });
    expect((await ada!.call('/policies/none/effect')).status).toBe(404);
    const eva = service.as({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] });
    expect((await eva.call('/policies/next/effect')).status).toBe(404);
  });

  effectOnPlanCase(() => ({ ada: ada!, database }));

  it('comes into force with a fresh login and a second admin’s approval of this very document, once', async () => {
    const { digest } = (await ada!.call('/policies/next')).body;
    const other = (await ada!.call(`/policies/${POLICY}`)).body.digest;
    expect((await activate('next', digest)).body.type).toBe('/problems/approval-needed');
    const forOther = await approvedBy(bo!, 'next', other);
    expect((await activate('next', digest, forOther)).status).toBe(409);
    expect((await activate('next', other, forOther)).status).toBe(422);
    const approval = await approvedBy(bo!, 'next', digest);
    const old = service.as({ ...admin('u-ada'), auth_time: Math.floor(Date.now() / 1000) - 400 });
    expect((await activateAs(old)('next', digest, approval)).status).toBe(401);
    expect((await activateAs(bo!)('next', digest, approval)).status).toBe(409);
    const noDigest = { rule: 'policy.activate', object: 'next', command: { digest: 'sha256:1' } };
    expect((await ada!.post('/approvals', noDigest)).status).toBe(422);
    expect((await inForce()).policy.version).toBe(POLICY);
    const subjectOf = async (one: string) => {
      const command = { digest: one };
      const asked = await ada!.post('/approvals', { rule: 'policy.activate', object: 'next', command });
      return (await bo!.call(`/approvals/${asked.body.id}`)).body.subject;
    };
    const [before, after] = [(await inForce()).policy, (await ada!.call('/policies/next')).body.policy];
    expect(await subjectOf(digest)).toEqual({ changed: ['/saturationCaps', '/version'], before, after });
    expect(await subjectOf(other)).toBeNull();
    const done = await activate('next', digest, approval);
    expect(done.body).toMatchObject({
      inForce: true,
      activatedAt: expect.stringMatching(/Z$/),
      activatedBy: 'u-ada',
    });
    const listed = (await ada!.call('/policies')).body.items;
    expect(listed.map(({ policy, activatedBy }: Json) => [policy.version, activatedBy])).toContainEqual([
      ...['next', 'u-ada'],
    ]);
    expect((await activate('next', digest, approval)).status).toBe(409);
    expect((await activate('next', digest, await approvedBy(bo!, 'next', digest))).body.type).toBe(
      '/problems/in-force-already',
    );
    const altered = (await entriesOf('next')).filter(({ operation }) => operation === 'ALTERATION');
    expect(altered.filter(({ outcome }) => outcome === 'DONE')).toMatchObject([{ digest, actor: 'u-ada' }]);
  });

  it('is nobody’s own second person', async () => {
    const { digest } = (await ada!.call('/policies/next')).body;
    const asked = await ada!.post('/approvals', {
      rule: 'policy.activate',
      object: 'next',
      command: { digest },
    });
    expect((await ada!.post(`/approvals/${asked.body.id}/give`, { digest: asked.body.digest })).status).toBe(
      409,
    );
  });

  it('is what confirmations judge by from then on', async () => {
    await proposed(database, [{ id: 'a', region: 'NORD', group: null, unit: 'A1-1' }]);
    await database.query('DELETE FROM access.approval WHERE object = $1', ['PL-a']);
    await service.assign('u-eva', 'K-a');
    const eva = service.as({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] }, matching);
    const lea = service.as({ sub: 'u-lea', roles: ['APPROVER:NORD'] }, matching);
    const confirm = async (key: string, placement = 'PL-a') => {
      const command = await proposalOf(database, placement);
      const approval = await approvalOf(eva, lea, { rule: 'placement.confirm', object: placement, command });
      return eva.post(`/placements/${placement}/confirm`, command, {
        approval,
        'if-match': '"1"',
        'idempotency-key': key,
      });
    };
    expect((await confirm('k1')).body.code).toBe('PLACEMENT_NOT_PERMITTED');
    const { digest } = (await ada!.call(`/policies/${POLICY}`)).body;
    expect((await activate(POLICY, digest, await approvedBy(bo!, POLICY, digest))).status).toBe(200);
    expect((await confirm('k2')).body).toMatchObject({ status: 412, changed: ['policy'] });
    const { body } = await eva.post('/requests/R-a/placements', { unit: 'A1-1', arrival: ARRIVAL });
    expect((await confirm('k3', body.placement.id)).body.code).toBe('CONFIRMED');
  });

  it('is immutable once it was in force, and stays on record', async () => {
    const refusal = (statement: string) =>
      database.query(statement).then(
        () => undefined,
        (cause: unknown) => (cause as { constraint?: string }).constraint,
      );
    expect(await refusal(`UPDATE fristad.policy_version SET cool_off_days = 1 WHERE version = 'next'`)).toBe(
      'used_policy_is_immutable',
    );
    expect(await refusal(`DELETE FROM fristad.policy_activation`)).toBe('activations_only_grow');
    await ada!.post('/policies', draft({ version: 'unused' }));
    expect(
      await refusal(`UPDATE fristad.policy_version SET cool_off_days = 1 WHERE version = 'unused'`),
    ).toBeUndefined();
  });
});
