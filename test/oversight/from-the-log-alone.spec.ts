import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Said } from '../access/an-issuer.js';
import { engines } from '../database/harness/index.js';
import { ownerOf } from '../database/harness/owner.js';
import { approvalOf } from '../http/an-approval.js';
import { aService, type Json } from '../http/a-service.js';
import { aCountry, proposed, shownOf } from '../placing/a-country.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
const auditor: Said = { sub: 'u-auditor', roles: ['AUDITOR:NORD'] };
const MATCHING = { purpose: 'PLACEMENT_MATCHING; case=K-a' };
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Who did what, and who approved it, from nothing but entries. */
const readBack = (entries: readonly Json[]): readonly string[] =>
  entries
    .filter(({ act, outcome }) => act.startsWith('placement.') && outcome === 'DONE')
    .map(({ act, actor, objectId, approval }) => {
      const given = entries.find((one) => one.act === 'approval.give' && one.approval === approval);
      return `${actor} ${act} ${objectId}${approval === null ? '' : ` approved by ${given?.actor}`}`;
    });

describe.each(engines)('an auditor with the log alone ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let entries: readonly Json[];
  let used: string;

  beforeAll(async () => {
    service = await aService(engine);
    const database = ownerOf(service.app);
    await aCountry(database, 4, 2);
    await proposed(database, [{ id: 'a', region: 'NORD', group: null, unit: 'A0-0' }]);
    await database.query('TRUNCATE access.approval CASCADE');
    await service.assign('u-eva', 'K-a');
    const [asker, second] = [service.as(eva, MATCHING), service.as(leader, MATCHING)];
    const shown = await shownOf(database, 'PL-a');
    used = await approvalOf(asker, second, { rule: 'placement.confirm', object: 'PL-a', command: shown });
    const own = { 'if-match': '"1"', 'idempotency-key': 'confirm', approval: used };
    expect((await asker.post('/placements/PL-a/confirm', shown, own)).status).toBe(200);
    const headers = { 'if-match': '"3"', 'idempotency-key': 'cancel' };
    const reason = { reason: 'PERSON_WITHDREW' };
    expect((await asker.post('/placements/PL-a/cancel', reason, headers)).status).toBe(200);
    const stranger = service.as({ sub: 'u-sven', roles: ['COORDINATOR:SYD'] }, MATCHING);
    const asked = { rule: 'placement.confirm', object: 'PL-a', command: shown };
    expect((await stranger.post('/approvals', asked)).status).toBe(404);
    const found = await service.as(auditor, { purpose: 'SUPERVISION_AUDIT' }).call('/log?limit=500');
    entries = found.body.items.toReversed();
  }, 240_000);
  afterAll(() => service.drop());

  it('tells who did what, and who approved', () => {
    expect(readBack(entries)).toEqual([
      'u-eva placement.confirm PL-a approved by u-leader',
      'u-eva placement.cancel PL-a',
    ]);
    const acts = entries.filter(({ approval }) => approval === used).map(({ act }) => act);
    expect(acts).toEqual(['approval.ask', 'approval.give', 'approval.use', 'placement.confirm']);
  });

  it('tells by digests what was known, and reasons by their codes', () => {
    const ofApproval = entries.filter(({ approval }) => approval === used);
    for (const { decisionDigest } of ofApproval) expect(decisionDigest).toMatch(DIGEST);
    const cancelled = entries.find(({ act }) => act === 'placement.cancel');
    expect(cancelled.particulars).toEqual(['reason:PERSON_WITHDREW']);
  });

  it('tells what somebody asked to have approved in vain, and why not', () => {
    const denied = entries.find(({ act, outcome }) => act === 'approval.ask' && outcome === 'REFUSED');
    expect(denied).toMatchObject({
      operation: 'DENIAL',
      actor: 'u-sven',
      objectKind: 'placement',
      objectId: 'PL-a',
      particulars: ['rule:placement.confirm'],
    });
    expect(denied.why).toMatch(/^(outside-reach|not-tied-to-case)$/);
  });

  it('could not tell without the approvals in them (negative control)', () => {
    const blind = entries.map((entry) => ({ ...entry, approval: null }));
    expect(readBack(blind)).not.toContain('u-eva placement.confirm PL-a approved by u-leader');
  });
});
