import { beforeAll, expect, it } from '@jest/globals';
import { regionCode } from '#kernel';
import { Acting, UnitOfWork, type Database } from '#platform';
import { type FourEyes, type Actor, type Approval, type ApprovalContent } from '#access';
import { AsGuard, PostgresActors, actorId, anActor, someFacts } from '#access/testing';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { eyesOf, Recorded, SetClock } from './parts.js';
import { sample } from '../harness/samples.js';

const HOUR = 3_600_000;
const asker = anActor({ id: actorId('u-asker') });
const leader = (id: string): Actor =>
  anActor({ id: actorId(id), grants: [{ role: 'APPROVER', region: regionCode('NORD') }] });
const both = anActor({
  id: asker.id,
  grants: [...asker.grants, { role: 'APPROVER', region: regionCode('NORD') }],
});
const contentOf = (n: number): ApprovalContent => ({
  rule: 'placement.confirm',
  object: `PL-${n}`,
  command: { unit: `U-${n}`, arrival: '2026-12-01', nights: 30 },
});
const altered = (content: ApprovalContent, n: number): ApprovalContent => {
  const command = content.command as { unit: string; arrival: string; nights: number };
  const ways: ApprovalContent[] = [
    { ...content, object: `PL-${n + 1000}` },
    { ...content, rule: 'placement.override' },
    { ...content, command: { ...command, nights: 31 + n } },
    { ...content, command: { ...command, unit: `${command.unit}0` } },
    { ...content, command: { ...command, extra: n } },
    { ...content, object: null },
  ];
  return ways[n % ways.length]!;
};

const ATTEMPTS = sample(100, 1_000, 'FRISTAD_APPROVALS');
const GROUPS = ATTEMPTS / 100;

onEachEngine('four eyes', { entities: [], migrations }, (database: () => Database) => {
  const clock = new SetClock();
  let [acting, work, eyes, actors, audit] = [] as unknown as [
    Acting,
    UnitOfWork,
    FourEyes,
    PostgresActors,
    Recorded,
  ];
  let executed = 0;
  let guard: AsGuard;

  beforeAll(() => {
    acting = new Acting();
    work = new UnitOfWork(database().dataSource, acting);
    guard = new AsGuard(acting, work);
    actors = new PostgresActors(work);
    audit = new Recorded();
    eyes = eyesOf(work, { acting, guard, audit, clock });
  });

  /** The act itself: nothing but a count, in a transaction of the one who asked. */
  const act = (id: Approval['id'], content: ApprovalContent, by = asker): Promise<boolean> =>
    acting.run(
      { role: 'fristad_app', actor: by.id, region: 'NORD', roles: ['COORDINATOR'], scope: 'own-region' },
      () =>
        work.run(async () => {
          const { ok: may } = await eyes.use(by, { id, content, case: null });
          if (may) executed++;
          return may;
        }),
    );
  const ask = async (n: number, by = asker): Promise<Approval> => {
    const asked = await eyes.ask(by, contentOf(n), { facts: someFacts() });
    if (!asked.ok) throw new Error(asked.refusal.code);
    return asked.value;
  };
  const approved = async (n: number, by = leader('u-leader')): Promise<Approval> => {
    const approval = await ask(n);
    const given = await eyes.give(by, approval.id, approval.digest);
    if (!given.ok) throw new Error(given.refusal.code);
    return approval;
  };
  const times = async (groups: number, each: (n: number, attempt: number) => Promise<unknown>) => {
    for (let n = 0; n < groups; n++)
      await Promise.all(Array.from({ length: 20 }, (_, attempt) => each(n, attempt)));
    return groups * 20;
  };

  it('is guarded in the name of each for their own part', async () => {
    const who = () => work.row(`SELECT current_setting('app.actor') AS id`);
    const names = await guard.run(asker.id, async () => [await guard.run(actorId('u-x'), who), await who()]);
    expect(names).toEqual([{ id: 'u-x' }, { id: asker.id }]);
  });

  it(`executes nothing in ${ATTEMPTS} attempts by one person, again, too late, altered, or by a revoked one`, async () => {
    executed = 0;
    let attempts = 0;

    // A user has twenty open at a time.
    const askers = Array.from({ length: GROUPS }, (_, n) => ({ ...both, id: actorId(`u-asker-${n % 100}`) }));
    const own = await Promise.all(askers.map((who, n) => ask(n, who)));
    attempts += await times(GROUPS, async (n) => {
      const given = await eyes.give(askers[n]!, own[n]!.id, own[n]!.digest);
      expect(given).toEqual({ ok: false, refusal: { code: 'own-request' } });
      expect(await act(own[n]!.id, contentOf(n), askers[n])).toBe(false);
    });

    const used: Approval[] = [];
    for (let n = 0; n < GROUPS; n++) used.push(await approved(n));
    for (const [n, { id }] of used.entries()) expect(await act(id, contentOf(n))).toBe(true);
    executed -= GROUPS;
    attempts += await times(GROUPS, (n) => act(used[n]!.id, contentOf(n)));

    const fresh: Approval[] = [];
    for (let n = 0; n < GROUPS; n++) fresh.push(await approved(n));
    attempts += await times(GROUPS, (n, attempt) => act(fresh[n]!.id, altered(contentOf(n), attempt)));
    clock.later(24 * HOUR);
    attempts += await times(GROUPS, (n) => act(fresh[n]!.id, contentOf(n)));

    const bad = leader('u-bad');
    const doubtful: Approval[] = [];
    for (let n = 0; n < GROUPS; n++) doubtful.push(await approved(n, bad));
    await guard.run(null, () => actors.revoke({ actor: bad.id, by: actorId('u-admin'), at: clock.now() }));
    attempts += await times(GROUPS, (n) => act(doubtful[n]!.id, contentOf(n)));

    expect(attempts).toBe(ATTEMPTS);
    expect(executed).toBe(0);
  });

  it('would execute them all if an approval by somebody were enough', async () => {
    const isApproved = async ({ id }: Approval): Promise<boolean> => {
      const query = 'SELECT id FROM access.approval WHERE id = $1 AND approved_by IS NOT NULL';
      return (await database().dataSource.query<unknown[]>(query, [id])).length > 0;
    };
    const used = await approved(1);
    expect(await act(used.id, contentOf(1))).toBe(true);
    const bad = leader('u-worse');
    const doubtful = await approved(2, bad);
    await guard.run(null, () => actors.revoke({ actor: bad.id, by: actorId('u-admin'), at: clock.now() }));
    const old = await approved(3);
    clock.later(24 * HOUR);
    const other = await approved(4);
    expect(await act(other.id, altered(contentOf(4), 2))).toBe(false);
    expect(await Promise.all([used, doubtful, old, other].map(isApproved))).toEqual([true, true, true, true]);
    expect(await act(other.id, contentOf(4))).toBe(true);
  });

  it('executes once what two ask for at the same moment', async () => {
    executed = 0;
    for (let n = 0; n < 30; n++) {
      const { id } = await approved(n);
      const answers = await Promise.all(Array.from({ length: 8 }, () => act(id, contentOf(n))));
      expect(answers.filter(Boolean)).toHaveLength(1);
    }
    expect(executed).toBe(30);
  });

  it('is good until, not at, 24 hours after the asking', async () => {
    const [last, late] = [await approved(1), await approved(2)];
    clock.later(24 * HOUR - 1);
    expect(await act(last.id, contentOf(1))).toBe(true);
    const early = await ask(3);
    clock.later(1);
    expect(await act(late.id, contentOf(2))).toBe(false);
    clock.later(24 * HOUR - 1);
    const given = await eyes.give(leader('u-leader'), early.id, early.digest);
    expect(given).toEqual({ ok: false, refusal: { code: 'too-late' } });
  });

  it('is approved only by the role that the rule names, in its own region, for what was seen', async () => {
    const approval = await ask(1);
    const coordinator = anActor({ id: actorId('u-other') });
    const abroad = anActor({
      id: actorId('u-syd'),
      grants: [{ role: 'APPROVER', region: regionCode('SYD') }],
    });
    const give = async (actor: Actor, digest = approval.digest) => {
      const given = await eyes.give(actor, approval.id, digest);
      return given.ok ? 'given' : given.refusal.code;
    };
    expect(await give(coordinator)).toBe('not-the-second-person');
    expect(await give(abroad)).toBe('not-the-second-person');
    expect(await give(leader('u-leader'), `sha256:${'0'.repeat(64)}`)).toBe('other-content');
    expect(await give(leader('u-leader'))).toBe('given');
    expect(await give(leader('u-second'))).toBe('too-late');
  });

  it('is nobody else’s to use', async () => {
    const { id } = await approved(1);
    expect(await act(id, contentOf(1), leader('u-leader'))).toBe(false);
    expect(await act(id, contentOf(1))).toBe(true);
  });

  it('is guarded by the database too', async () => {
    const { dataSource } = database();
    const { id } = await ask(1);
    const set = (what: string) => dataSource.query(`UPDATE access.approval SET ${what} WHERE id = $1`, [id]);
    await expect(set(`approved_by = asked_by, approved_at = asked_at`)).rejects.toThrow(/approval_check/);
    await expect(set(`used_at = asked_at`)).rejects.toThrow(/check/);
    const late = `approved_by = 'u-x', approved_at = asked_at + interval '24 hours'`;
    await expect(set(late)).rejects.toThrow(/check/);
    await expect(set(`command = '{}'`)).rejects.toThrow('an approval is given once and used once');
    await set(`approved_by = 'u-x', approved_at = asked_at + interval '1 hour'`);
    await expect(set(`approved_by = 'u-y'`)).rejects.toThrow('an approval is given once and used once');
    await set(`used_at = asked_at + interval '2 hours'`);
    await expect(set(`used_at = NULL`)).rejects.toThrow('an approval is given once and used once');
  });

  it('tells the audit what was asked for, given and used, by its id and digest', () => {
    const [asked = [], given = [], used = []] = ['approval.ask', 'approval.give', 'approval.use'].map(
      (name) => audit.acts.filter(({ act }) => act === name),
    );
    expect(asked.length).toBeGreaterThan(4 * GROUPS);
    expect(used.length).toBeGreaterThanOrEqual(executed);
    for (const { id, approval, decisionDigest, particulars } of [...given, ...used]) {
      expect(approval).toBe(id);
      expect(asked).toContainEqual(expect.objectContaining({ id, approval, decisionDigest, particulars }));
    }
    expect(given.some(({ particulars }) => particulars?.['rule'] === 'placement.confirm')).toBe(true);
  });
});
