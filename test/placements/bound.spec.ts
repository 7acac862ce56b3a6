import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Answer, Caller } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { isFull } from '../harness/samples.js';
import { approvalOf } from '../harness/service/an-approval.js';
import {
  aCountry,
  ARRIVAL,
  POLICY,
  requested,
  proposalOf,
  siteAt,
  type Household,
} from '../harness/a-country.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const lea: Said = { sub: 'u-lea', roles: ['APPROVER:NORD'] };
const sven: Said = { sub: 'u-sven', roles: ['COORDINATOR:SYD'] };
const siv: Said = { sub: 'u-siv', roles: ['APPROVER:SYD'] };

type Change = {
  readonly what: string;
  readonly sql: (site: number) => string;
  readonly changed: readonly string[];
};
const request = (set: string) => (site: number) =>
  `UPDATE fristad.placement_request SET ${set} WHERE id = 'R-n${site}'`;
const unit = (set: string) => (site: number) =>
  `UPDATE fristad.housing_unit SET ${set} WHERE id = 'A${site}-0'`;
const near = (site: number) => {
  const { lon, lat } = siteAt(site);
  const [west, east] = [lon + 0.04, lon + 0.05];
  return `INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground) VALUES ('T-${site}', '{G2}', 'OTHER',
    1, '[2026-01-01,)', 'POLYGON((${west} ${lat}, ${east} ${lat}, ${east} ${lat + 0.01}, ${west} ${lat}))')`;
};

/** One change of each thing that a judgement rests on, in its turn the last of them over the whole country. */
const changes: readonly Change[] = [
  { what: 'the version of the request', sql: request('version = version + 1'), changed: ['request'] },
  { what: 'the household', sql: request('children = 1'), changed: ['household', 'request'] },
  { what: 'its groups', sql: request(`own_groups = '{G1}'`), changed: ['groups', 'relations', 'request'] },
  { what: 'the threat', sql: request(`threat_level = 'LOW'`), changed: ['request', 'threat'] },
  { what: 'the nights', sql: request('nights = 20'), changed: ['nights', 'request'] },
  { what: 'the window', sql: request(`latest_arrival = '2026-12-20'`), changed: ['request', 'window'] },
  { what: 'the unit', sql: unit('version = version + 1, monthly_cost = 2'), changed: ['unit'] },
  { what: 'the ground near by', sql: near, changed: ['ground'] },
];

/** Each before the approval or after it; in a full run both. */
const [earlier, later] = isFull
  ? [changes, changes]
  : [0, 1].map((half) => changes.filter((_, index) => index % 2 === half));

describe.each(engines)('what was judged is what is confirmed ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let database: DataSource;
  let sites = 0;
  let keys = 0;
  const as = (said: Said, id: string): Caller =>
    service.as(said, { purpose: `PLACEMENT_MATCHING; case=K-${id}` });

  /** A case of its own on a site of its own, with a proposal that was made over HTTP. */
  const aProposal = async (over: Partial<Household> = {}) => {
    const site = sites++;
    const one: Household = { id: `n${site}`, region: 'NORD', group: null, unit: `A${site}-0`, ...over };
    await requested(database, [one]);
    await service.assign(one.region === 'NORD' ? 'u-eva' : 'u-sven', `K-${one.id}`);
    return { site, one, placement: await propose(one) };
  };
  const by = ({ region }: Household) =>
    region === 'NORD' ? { asker: eva, second: lea } : { asker: sven, second: siv };
  const propose = async (one: Household): Promise<string> => {
    const { body, text } = await as(by(one).asker, one.id).post(`/requests/R-${one.id}/placements`, {
      unit: one.unit,
      arrival: ARRIVAL,
    });
    if (body.placement === undefined) throw new Error(text);
    return body.placement.id;
  };
  const approved = async (one: Household, placement: string) => {
    const { asker, second } = by(one);
    const command = await proposalOf(database, placement);
    const content = { rule: 'placement.confirm', object: placement, command };
    const approval = await approvalOf(as(asker, one.id), as(second, one.id), content);
    const headers = { approval, 'if-match': '"1"', 'idempotency-key': `k-${keys++}` };
    return (over: object = {}): Promise<Answer> =>
      as(asker, one.id).post(`/placements/${placement}/confirm`, command, { ...headers, ...over });
  };
  const statusOf = async (placement: string): Promise<string | undefined> => {
    const rows = await database.query<{ status: string }[]>(
      'SELECT status FROM fristad.placement WHERE id = $1',
      [placement],
    );
    return rows[0]?.status;
  };

  beforeAll(async () => {
    service = await aService(engine);
    database = service.database;
    await aCountry(database, 40, 2);
  });
  afterAll(() => service.drop());

  it.each(earlier)(
    'is refused when $what changed between proposal and approval',
    async ({ sql, changed }) => {
      const { site, one, placement } = await aProposal();
      await database.query(sql(site));
      const named = JSON.stringify(changed.map((name) => `/record/restsOn/${name}`));
      await expect(approved(one, placement)).rejects.toThrow(`"code":"changed-since","changed":${named}`);
      expect(await statusOf(placement)).toBe('PROPOSED');
    },
  );

  it.each(later)(
    'is refused when $what changed between approval and confirmation',
    async ({ sql, changed }) => {
      const { site, one, placement } = await aProposal();
      const confirm = await approved(one, placement);
      await database.query(sql(site));
      expect((await confirm()).body).toMatchObject({ status: 412, changed });
      expect((await confirm()).body).toMatchObject({ status: 412, changed });
      expect(await statusOf(placement)).toBe('PROPOSED');
    },
  );

  it('is confirmed when nothing changed, or only what it does not rest on', async () => {
    const { site, one, placement } = await aProposal();
    const confirm = await approved(one, placement);
    await database.query(`UPDATE fristad.housing_unit SET version = 9 WHERE id = 'B${site}-1'`);
    expect((await confirm()).body).toMatchObject({ code: 'CONFIRMED' });
    expect(await statusOf(placement)).toBe('CONFIRMED');
  });

  it('keeps a rival away from a household whose group became known after it was proposed for', async () => {
    const { site, one, placement } = await aProposal();
    const confirm = await approved(one, placement);
    await database.query(request(`own_groups = '{G1}', version = version + 2`)(site));
    expect((await confirm()).status).toBe(412);
    const anew = await propose(one);
    expect(await statusOf(placement)).toBe('CANCELLED');
    expect((await (await approved(one, anew))()).body.code).toBe('CONFIRMED');
    const rival = await aProposal({ region: 'SYD', group: 'G2', unit: `B${site}-0` });
    expect((await (await approved(rival.one, rival.placement))()).body.code).toBe('PLACEMENT_NOT_PERMITTED');
  });

  it('is judged anew by the policy that came into force', async () => {
    const { one, placement } = await aProposal();
    const confirm = await approved(one, placement);
    await database.query(
      `INSERT INTO fristad.policy_version SELECT 'next', hostile_buffer_metres, least_relocation_metres, dispersion_metres,
         saturation_caps, 181, urgency_weights, waiting_weight_per_day, soft_weights
       FROM fristad.policy_version WHERE version = '${POLICY}'`,
    );
    await database.query(
      `INSERT INTO fristad.scenario_import (digest, as_of, policy_version)
       VALUES ('sha256:${'e'.repeat(64)}', '2026-12-01', 'next')`,
    );
    expect((await confirm()).body).toMatchObject({ status: 412, changed: ['policy'] });
    expect((await (await approved(one, await propose(one)))()).body.code).toBe('CONFIRMED');
  });

  it('is judged anew by what the provider is now', async () => {
    const { one, placement } = await aProposal();
    const confirm = await approved(one, placement);
    await database.query(`UPDATE fristad.provider SET catchment_regions = '{NORD,SYD}'`);
    expect((await confirm()).body).toMatchObject({ status: 412, changed: ['provider'] });
    expect(await statusOf(placement)).toBe('PROPOSED');
  });

  it('is approved as it was judged: another judgement is other content', async () => {
    const { one, placement } = await aProposal();
    const command = { ...(await proposalOf(database, placement)), judged: `sha256:${'0'.repeat(64)}` };
    const content = { rule: 'placement.confirm', object: placement, command };
    const approval = await approvalOf(as(eva, one.id), as(lea, one.id), content);
    const headers = { approval, 'if-match': '"1"', 'idempotency-key': `k-${keys++}` };
    const answer = await as(eva, one.id).post(`/placements/${placement}/confirm`, command, headers);
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/not-as-shown']);
  });

  it('is told again for its key without another approval, and does not do another thing for it', async () => {
    const { one, placement } = await aProposal();
    const command = await proposalOf(database, placement);
    const first = await (await approved(one, placement))({ 'idempotency-key': 'again' });
    expect(first.body).toEqual({ code: 'CONFIRMED', version: 3 });
    const ask = (key: string, said: object = command) =>
      as(eva, one.id).post(`/placements/${placement}/confirm`, said, {
        'if-match': '"1"',
        'idempotency-key': key,
      });
    expect((await ask('again')).body).toEqual(first.body);
    expect((await ask('again', { ...command, unit: 'A0-1' })).body.type).toBe('/problems/key-used-otherwise');
    expect((await ask('another')).body.type).toBe('/problems/approval-needed');
    const other = await aProposal();
    const elsewhere = await as(eva, other.one.id).post(
      `/placements/${other.placement}/confirm`,
      await proposalOf(database, other.placement),
      { 'if-match': '"1"', 'idempotency-key': 'again' },
    );
    expect(elsewhere.body.type).toBe('/problems/approval-needed');
    expect(await statusOf(other.placement)).toBe('PROPOSED');
  });
});
