import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { eva, lea, requestsOf } from '../harness/a-request.js';
import { judgedAnew } from '../harness/service/judged-anew.js';

const national: Said = { sub: 'u-auditor', roles: ['AUDITOR:NATIONAL'] };
const MOST_GUESSES = 4;
const threat = (...ownGroups: string[]) => ({
  level: 'EXTREME',
  scope: 'NATIONAL',
  ownGroups,
  otherGroups: [],
});

describe.each(engines)('who rewrites a household to learn who lives near by ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof requestsOf>;
  const database = () => service.database;
  const lives = (id: string, { request, case: ref, region = 'NORD', groups = '{}' }: Json, unit: string) =>
    database().query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at, owner_region)
       VALUES ($1, $2, $3, $4, 'EXCLUSIVE', 2, $5, $6, 1, $7, 'ARRIVED', 'u-eva', now(), $8)`,
      [id, request, ref, unit, dayFromNow(-1), dayFromNow(29), groups, region],
    );
  const placed = async (id: string, unit: string): Promise<Json> => {
    const one = await asking.granted({ exclusionZones: [], threat: threat() });
    await database().query(
      `UPDATE fristad.placement_request SET earliest_arrival = $2, latest_arrival = $2 WHERE id = $1`,
      [one.request, dayFromNow(-1)],
    );
    await lives(id, one, unit);
    return { ...one, placement: id };
  };
  const rewrite = async ({ request, case: ref }: Json, changes: object, version: number) => {
    const headers = { ...asking.key(), ...asking.at(version) };
    const answer = await asking.handling(eva, ref).patch(`/requests/${request}`, changes, headers);
    expect(answer.status).toBe(200);
  };
  const sees = async (said: Said, { placement }: Json): Promise<boolean> => {
    await judgedAnew(service);
    const { body } = await service.as(said, { purpose: 'CASE_HANDLING' }).call('/findings?limit=200');
    return body.items.some(
      (one: Json) => one.placement === placement && one.constraint === 'apart-from-others',
    );
  };
  const kinds = async () =>
    (await database().query<{ kind: string }[]>(`SELECT kind FROM fristad.probing_event`)).map(
      ({ kind }) => kind,
    );
  const freezes = () => database().query<object[]>(`SELECT actor, events, days FROM fristad.search_freeze`);

  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(database(), 8, 2);
  });
  afterAll(() => service.drop());

  it('guesses no oftener than who confirms: what was rewritten counts, and then only others are told', async () => {
    const one = await placed('PL-one', 'A2-0');
    await database().query(
      `INSERT INTO fristad.placement_request SELECT (json_populate_record(r, '{"id": "R-rival", "person": "K-rival", "region": "SYD", "own_groups": ["G1"]}')).*
       FROM fristad.placement_request r WHERE r.id = $1`,
      [one.request],
    );
    const rival = { request: 'R-rival', case: 'K-rival', region: 'SYD', groups: '{G1}' };
    await lives('PL-rival', rival, 'B2-0');
    const answers: boolean[] = [];
    for (let guess = 0; guess < MOST_GUESSES; guess += 1) {
      await rewrite(one, { threat: guess % 2 === 0 ? threat('G2') : threat() }, 3 + guess);
      answers.push(await sees(eva, one));
    }
    expect([answers, await freezes()]).toEqual([[true, false, true, false], []]);

    await rewrite(one, { threat: threat('G2') }, 3 + MOST_GUESSES);
    expect([await sees(eva, one), await sees(lea, one)]).toEqual([false, true]);
    expect(await freezes()).toEqual([{ actor: 'u-eva', events: 5, days: 30 }]);
    expect(await kinds()).toEqual(Array.from({ length: 5 }, () => 'REWRITTEN'));
    const entries = await database().query<object[]>(
      `SELECT FROM audit.entry WHERE act = 'search.freeze' AND object_id = 'u-eva'`,
    );
    expect(entries).toHaveLength(1);
    const alerts = await service.as(national, { purpose: 'SUPERVISION_AUDIT' }).call('/alerts/probing');
    expect(alerts.text).toContain('u-eva');
  });

  it('is counted by the size of the household too, and not by what asks nothing of others (negative control)', async () => {
    await database().query(`TRUNCATE fristad.probing_event, fristad.search_freeze`);
    const calm = await placed('PL-calm', 'A4-0');
    await rewrite(calm, { household: { adults: 2, children: 1 } }, 3);
    expect(await kinds()).toEqual(['REWRITTEN']);
    await rewrite(calm, { household: { adults: 2, children: 1 }, needs: [] }, 4);
    const waiting = await asking.granted({ exclusionZones: [], threat: threat() });
    await rewrite(waiting, { threat: threat('G2') }, 3);
    expect(await kinds()).toEqual(['REWRITTEN']);
  });
});
