import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { engines } from '../harness/database/index.js';
import { TODAY } from '../harness/service/the-day.js';
import { aService, type Json } from '../harness/service/a-service.js';
import { waitUntil } from '../harness/wait-until.js';
import { emergencyCases } from './emergency-cases.js';

const scenario = generateScenario({ requests: 3, units: 60, territories: 5, seed: 4 });
/** A mother and her child, who must be somewhere else tonight. */
const document = (): Json => {
  const { id: _, person: __, region: ___, registeredOn: ____, ...asked } = scenario.requests[0]!;
  return {
    ...asked,
    ...{ kind: 'EMERGENCY', urgency: 'EMERGENCY', household: { adults: 1, children: 1 }, nights: 30 },
    ...{
      arrival: { earliest: TODAY, latest: TODAY },
      needs: [],
      minProtectionLevel: 1,
      allowedRegions: null,
    },
  };
};

describe.each(engines)('from nothing to an arrival ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let lived = { case: '', lives: '' };
  const { region } = scenario.requests[0]!;
  const calls: string[] = [];
  const by = (role: 'COORDINATOR' | 'APPROVER') => (purpose: string, headers: object) =>
    service.as({ sub: `u-${role}`, roles: [`${role}:${region}`] }, { purpose, ...headers });
  const [eva, lea] = [by('COORDINATOR'), by('APPROVER')];
  const done = (
    who: string,
    answer: { readonly status: number; readonly text: string; body: Json },
    call: string,
  ) => {
    calls.push(`${who} ${call}`);
    if (answer.status >= 300) throw new Error(`${call}: ${answer.text}`);
    return answer.body;
  };

  beforeAll(async () => {
    service = await aService(engine, { FRISTAD_SOLVE_RUNS: 'yes', FRISTAD_PLAN_BY_ITSELF: 'yes' });
    const imported = await service.post('/scenarios', { ...scenario, requests: [] });
    if (imported.status !== 201) throw new Error(imported.text);
  });
  afterAll(() => service.drop());

  const offered = async (request: unknown): Promise<void> => {
    await waitUntil(`an offer for ${String(request)}`, async () => {
      const found = await service.database.query<unknown[]>(`SELECT FROM fristad.offer WHERE request = $1`, [
        request,
      ]);
      return found.length > 0;
    });
  };

  it('are seven calls by two persons, and nobody starts a plan', async () => {
    const key = (version: number | null, more: string) => ({
      'idempotency-key': more,
      ...(version === null ? {} : { 'if-match': `"${version}"` }),
    });
    const made = done(
      'coordinator',
      await eva('CASE_HANDLING', key(null, 'make')).post('/requests?submit=yes', document()),
      'POST /requests?submit=yes',
    );
    const { request } = made;
    const [handling, matching] = ['CASE_HANDLING', 'PLACEMENT_MATCHING'].map(
      (why) => `${why}; case=${made.case}`,
    );
    done(
      'approver',
      await lea(handling!, key(made.version, 'grant')).post(`/requests/${request}/grant`, {}),
      'POST /requests/{id}/grant',
    );
    await offered(request);
    const { items } = done(
      'coordinator',
      await eva(matching!, {}).call(`/requests/${request}/offers`),
      'GET /requests/{id}/offers',
    );
    const [{ placement, version }] = items;
    const accepted = done(
      'coordinator',
      await eva(matching!, key(version, 'accept')).post(`/placements/${placement}/offer/accept`, {}),
      'POST /placements/{id}/offer/accept',
    );
    const question = done(
      'approver',
      await lea(matching!, {}).call(`/approvals/${accepted.approval}`),
      'GET /approvals/{id}',
    );
    expect(question.subject.record.request).toMatchObject({
      household: { adults: 1, children: 1 },
      urgency: 'EMERGENCY',
    });
    const given = done(
      'approver',
      await lea(matching!, {}).post(`/approvals/${accepted.approval}/give`, { digest: question.digest }),
      'POST /approvals/{id}/give',
    );
    expect(given.outcome).toBe('CONFIRMED');
    const arrived = done(
      'coordinator',
      await eva(handling!, key(Number(version) + 1, 'arrive')).post(`/placements/${placement}/arrival`, {
        on: TODAY,
      }),
      'POST /placements/{id}/arrival',
    );
    expect(arrived).toMatchObject({ status: 'ARRIVED' });
    lived = { case: made.case, lives: placement };
    expect(calls).toEqual([
      'coordinator POST /requests?submit=yes',
      'approver POST /requests/{id}/grant',
      'coordinator GET /requests/{id}/offers',
      'coordinator POST /placements/{id}/offer/accept',
      'approver GET /approvals/{id}',
      'approver POST /approvals/{id}/give',
      'coordinator POST /placements/{id}/arrival',
    ]);
    const runs = await service.database.query<unknown[]>(
      `SELECT FROM fristad.solver_run WHERE causes = '{}'`,
    );
    expect(runs).toEqual([]);
    const { items: happened } = (await eva(handling!, {}).call(`/cases/${made.case}/timeline`)).body;
    const lines = happened.map(
      ({ kind, by: who, placement: where }: Json) => `${kind} ${who} ${where?.unit}`,
    );
    const { unit } = items[0];
    expect(lines.toSorted()).toEqual([
      ...[
        `APPROVAL_ASKED u-COORDINATOR undefined`,
        `APPROVAL_GIVEN u-APPROVER undefined`,
        `ARRIVED u-COORDINATOR ${unit}`,
      ],
      ...[`CASE_REGISTERED u-COORDINATOR undefined`, `OFFER_ACCEPTED u-COORDINATOR ${unit}`],
      ...[`OFFER_MADE national-run ${unit}`, `PLACEMENT_CONFIRMED u-APPROVER ${unit}`],
      ...[`REQUEST_DRAFTED u-COORDINATOR undefined`, `REQUEST_GRANTED u-APPROVER undefined`],
      `REQUEST_SUBMITTED u-COORDINATOR undefined`,
    ]);
    expect(happened[0]).toMatchObject({ kind: 'ARRIVED', figures: { day: TODAY }, request: { id: request } });
  });

  describe('and on from there, in an emergency,', () =>
    emergencyCases(() => ({ service, region, offered, ...lived })));
});
