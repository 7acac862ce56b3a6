import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aService, type Json, type TestService } from '../harness/service/a-service.js';
import { aCountry, proposed, proposalOf, type ProposalSeen } from '../harness/a-country.js';
import type { Said } from '../harness/service/an-issuer.js';
import { assigned } from '../harness/service/assigned.js';

const MOST_OPEN = 20;
const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const lea: Said = { sub: 'u-lea', roles: ['APPROVER:NORD'] };
const purpose = { purpose: 'PLACEMENT_MATCHING; case=K-a' };
const auditing = { purpose: 'SUPERVISION_AUDIT' };

describe.each(engines)('a second person says no ($name)', (engine) => {
  let service: TestService & { drop: () => Promise<void> };
  let command: ProposalSeen;
  beforeAll(async () => {
    service = await aService(engine);
    const database = service.database;
    await aCountry(database, 1, 2);
    await proposed(database, [{ id: 'a', region: 'NORD', group: null, unit: 'A0-0' }]);
    command = await proposalOf(database, 'PL-a');
    await assigned(service.app, { actor: 'u-eva', ref: 'K-a' });
  });
  beforeEach(() => service.database.query('TRUNCATE access.approval CASCADE'));
  afterAll(() => service.drop());

  const ask = (more: object = {}, said = eva) =>
    service
      .as(said, purpose)
      .post('/approvals', { rule: 'placement.confirm', object: 'PL-a', command, ...more });
  const refuse = ({ id, digest }: Json, body: object, said = lea) =>
    service.as(said, purpose).post(`/approvals/${id}/refuse`, { digest, ...body });
  const no = (asked: Json, said = lea) => refuse(asked, { reason: 'FACTS_CHANGED' }, said);
  const yes = ({ id, digest }: Json, said = lea) =>
    service.as(said, purpose).post(`/approvals/${id}/give`, { digest });
  const mine = async (said = eva) => (await service.as(said, purpose).call('/approvals/asked')).body.items;
  const log = async (act: string): Promise<readonly Json[]> => {
    const auditor = service.as({ sub: 'u-aud', roles: ['AUDITOR:NATIONAL'] }, auditing);
    return (await auditor.call(`/log?act=${act}&limit=500`)).body.items;
  };
  const confirm = (approval: string) =>
    service.as(eva, purpose).post('/placements/PL-a/confirm', command, {
      'if-match': '"1"',
      'idempotency-key': approval,
      approval,
    });

  it('with a reason that the asker sees and the log keeps', async () => {
    const asked = (await ask()).body;
    const refused = await no(asked);
    expect([refused.status, refused.body.refusedFor, refused.body.approvedBy]).toEqual([
      200,
      'FACTS_CHANGED',
      null,
    ]);
    const of = (await mine()).map(({ id, status, refusedFor }: Json) => [id, status, refusedFor]);
    expect(of).toEqual([[asked.id, 'REFUSED', 'FACTS_CHANGED']]);
    expect(await mine({ sub: 'u-nils', roles: ['COORDINATOR:NORD'] })).toEqual([]);
    expect((await log('approval.refuse')).find(({ objectId }) => objectId === asked.id)).toMatchObject({
      actor: 'u-lea',
      outcome: 'DONE',
      approval: asked.id,
      decisionDigest: asked.digest,
      case: 'K-a',
      particulars: ['rule:placement.confirm', 'object:PL-a', 'reason:FACTS_CHANGED'],
    });
  });

  it('for good: nobody approves or uses it, nor refuses what was approved', async () => {
    const [first, second] = [(await ask()).body, (await ask()).body];
    expect((await no(first)).status).toBe(200);
    const leo: Said = { ...lea, sub: 'u-leo' };
    expect([(await yes(first, leo)).status, (await no(first, leo)).status]).toEqual([409, 409]);
    expect((await confirm(first.id)).body.type).toBe('/problems/approval-needed');
    expect([(await yes(second)).status, (await no(second, leo)).status]).toEqual([200, 409]);
    expect((await mine()).map(({ status }: Json) => status)).toEqual(['REFUSED', 'APPROVED']);
    await expect(
      service.database.query(
        `UPDATE access.approval SET refused_by = NULL, refused_at = NULL,
        refused_for = NULL, approved_by = 'u-leo', approved_at = now() WHERE id = $1`,
        [first.id],
      ),
    ).rejects.toThrow('an approval is given once and used once');
    expect((await confirm(second.id)).status).not.toBe(409);
  });

  it('as a second person alone, of what was seen, and for a reason of the list', async () => {
    const asked = (await ask()).body;
    expect((await no(asked, eva)).status).toBe(404);
    const both: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD', 'APPROVER:NORD'] };
    expect((await no(asked, both)).status).toBe(409);
    expect((await no(asked, { sub: 'u-syd', roles: ['APPROVER:SYD'] })).status).toBe(404);
    expect((await no({ ...asked, digest: `sha256:${'0'.repeat(64)}` })).status).toBe(409);
    expect((await refuse(asked, { reason: 'I say so' })).status).toBe(422);
    expect((await refuse(asked, {})).status).toBe(422);
    expect((await no(asked)).status).toBe(200);
  });

  it('and the question waits for nobody any more, nor counts against who asked', async () => {
    const asked: Json[] = [];
    for (let n = 0; n < MOST_OPEN; n += 1) asked.push((await ask()).body);
    expect((await ask()).status).toBe(429);
    expect((await no(asked[0])).status).toBe(200);
    const { items } = (await service.as(lea, purpose).call('/approvals?limit=100')).body;
    expect(items.map(({ id }: Json) => id)).toEqual(asked.slice(1).map(({ id }) => id));
    expect([(await ask()).status, (await ask()).status]).toEqual([201, 429]);
  });

  it('and whatever is asked in vain, for whichever reason, the log says on what', async () => {
    for (let n = 0; n < MOST_OPEN; n += 1) await ask();
    const [before, stranger] = [await log('approval.ask'), { sub: 'u-sven', roles: ['COORDINATOR:SYD'] }];
    const refused = [
      await ask(),
      await ask({ command: { nothing: true } }),
      await ask({}, stranger),
      await ask({ rule: 'placement.read', command: null }),
      await ask({ object: 'PL-none' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([429, 422, 404, 404, 404]);
    const known = new Set(before.map(({ id }) => id));
    const entries = (await log('approval.ask')).filter(({ id }) => !known.has(id));
    const reasons = entries.map(({ why, objectId, particulars }) => [why, objectId, particulars]);
    const confirming = ['rule:placement.confirm'];
    expect(reasons).toHaveLength(5);
    expect(reasons).toEqual(
      expect.arrayContaining([
        ['too-many-open', 'PL-a', confirming],
        [expect.stringMatching(/^(invalid|status-400)/), 'PL-a', confirming],
        [expect.stringMatching(/^(outside-scope|not-tied-to-case)$/), 'PL-a', confirming],
        ['no-second-person', 'PL-a', ['rule:placement.read']],
        [expect.any(String), 'withheld', confirming],
      ]),
    );
  });
});
