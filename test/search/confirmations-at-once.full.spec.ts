import { afterEach, describe, expect, it } from '@jest/globals';
import { WatchProbing } from '#search';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import { aCountry, type Household, proposed, proposalOf } from '../harness/a-country.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { withoutTheLock } from '../harness/no-lock.js';

const AT_ONCE = 24;
/** The fifth refusal within thirty days is told, and freezes. */
const MOST_ANSWERED = 5;
/** Every confirmation that would take its place fails of it; a function that is not there any more cannot be dropped unnoticed. */
const BROKEN = 'DROP FUNCTION national.take_place(text, text)';
const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const inTheWay = (n: number): Household => ({ id: `s${n}`, region: 'SYD', group: null, unit: `A${n}-0` });
const hers = (n: number): Household => ({ id: `n${n}`, region: 'NORD', group: null, unit: `A${n}-0` });

describe.each(engines)('confirmations that are all refused ($name)', (engine) => {
  let service: OwnService;
  afterEach(() => service.drop());

  /** As many cases of one coordinator, each with a proposal for a unit that another region has taken. */
  const begun = async (count: number) => {
    service = await aService(engine);
    await aCountry(service.database, count, 1);
    const cases = range(0, count);
    await proposed(service.database, [...cases.map(inTheWay), ...cases.map(hers)]);
    await service.database.query(
      `UPDATE fristad.placement SET status = 'PROVISIONAL', version = 2 WHERE id LIKE 'PL-s%'`,
    );
    await service.database.query('TRUNCATE access.approval CASCADE');
    for (const n of cases) await service.assign('u-eva', `K-n${n}`);
  };
  const approved = async (n: number, who: Said) => {
    const proposal = await proposalOf(service.database, `PL-n${n}`);
    const purpose = { purpose: `PLACEMENT_MATCHING; case=K-n${n}` };
    const asking = { rule: 'placement.confirm', object: `PL-n${n}`, command: proposal };
    const post = (path: string, said: Said, sent: { readonly body: unknown; readonly headers?: object }) =>
      service.as(said, { ...purpose, ...sent.headers }).post(path, sent.body);
    const asked = await post('/approvals', who, { body: asking });
    const { id, digest } = asked.body as { id: string; digest: string };
    expect([
      asked.status,
      (await post(`/approvals/${id}/give`, leader, { body: { digest } })).status,
    ]).toEqual([201, 200]);
    return async (version = 1) => {
      const headers = { approval: id, 'if-match': `"${version}"`, 'idempotency-key': `k-${n}` };
      const { body, headers: sent } = await post(`/placements/PL-n${n}/confirm`, who, {
        body: proposal,
        headers,
      });
      const { code, type, status } = body as { code?: string; type: string; status: number };
      return { what: code ?? type, status, retryAfter: sent.get('retry-after') };
    };
  };
  const codes = (answers: readonly { readonly what: string }[], code: string) =>
    answers.filter(({ what }) => what === code).length;
  const count = async (table: string): Promise<number> =>
    (await service.database.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
  const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };

  const atOnce = async () => {
    await begun(AT_ONCE);
    const confirmations = [];
    for (const n of range(0, AT_ONCE)) confirmations.push(await approved(n, eva));
    return confirmations;
  };

  if (engine.name === 'postgresql') {
    it(`tell ${MOST_ANSWERED} of ${AT_ONCE} at once, have the others wait, and freeze`, async () => {
      const answers = await Promise.all((await atOnce()).map((confirm) => confirm()));
      const denied = codes(answers, 'PLACEMENT_NOT_PERMITTED');
      expect([denied, new Set(answers.map(({ status }) => status))]).toEqual([
        MOST_ANSWERED,
        new Set([409, 429]),
      ]);
      const waiting = answers.filter(({ status }) => status === 429);
      expect(new Set(waiting.map(({ retryAfter }) => retryAfter))).toEqual(new Set(['2']));
      expect([await count('fristad.probing_event'), await count('fristad.search_freeze')]).toEqual([
        MOST_ANSWERED,
        1,
      ]);
    });

    it('let more past without the lock (negative control)', async () => {
      const confirmations = await atOnce();
      await service.database.query(withoutTheLock('fristad.probing_event'));
      const answers = await Promise.all(confirmations.map((confirm) => confirm()));
      expect(answers.filter(({ status }) => status !== 429).length).toBeGreaterThan(MOST_ANSWERED);
    });
  }

  it('count when they fail instead, and freeze as well', async () => {
    await begun(MOST_ANSWERED + 1);
    await service.database.query(BROKEN);
    const answers = [];
    for (const n of range(0, MOST_ANSWERED + 1)) answers.push(await (await approved(n, eva))());
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500, 403]);
    const { role, region } = { role: 'fristad_app', region: 'NORD' } as const;
    const as = { role, region, actor: 'u-eva', roles: ['COORDINATOR'], scope: 'own-region' } as const;
    // What comes after the freeze freezes nothing anew.
    await service.acting(as, () => service.app.get(WatchProbing).note('NOT_PERMITTED', 'K-n0'));
    expect([await count('fristad.probing_event'), await count('fristad.search_freeze')]).toEqual([
      MOST_ANSWERED + 1,
      1,
    ]);
  });

  it('leave nothing counted when they were refused before anything was judged', async () => {
    await begun(1);
    expect((await (await approved(0, eva))(2)).status).toBe(412);
    expect(await count('fristad.probing_event')).toBe(0);
  });
});
