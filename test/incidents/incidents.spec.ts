import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { eva, lea, requestsOf } from '../harness/a-request.js';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { approvalOf } from '../harness/service/an-approval.js';
import type { Said } from '../harness/service/an-issuer.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { householdsThatLive } from './households-that-live.js';
import { movingCases } from './moving-cases.js';
import { transferringCases } from './transferring-cases.js';
import { judgedAnew } from '../harness/service/judged-anew.js';

const stranger: Said = { sub: 'u-stranger', roles: ['COORDINATOR:NORD'] };
const sonja: Said = { sub: 'u-sonja', roles: ['APPROVER:SYD'] };
const HOUR = 3_600_000;

describe.each(engines)('what a stay breaks ($name)', (engine) => {
  let service: OwnService;
  let asking: ReturnType<typeof requestsOf>;
  let lives: Json;
  const sql = <Row>(statement: string, values: unknown[] = []) =>
    service.database.query<Row[]>(statement, values);
  const someone = (said: Said, ref?: string) =>
    service.as(said, { purpose: `CASE_HANDLING${ref === undefined ? '' : `; case=${ref}`}` });
  const listed = async (said: Said, filter = ''): Promise<readonly Json[]> => {
    await judgedAnew(service);
    const { status, body, text } = await someone(said).call(`/incidents?limit=200${filter}`);
    if (status !== 200) throw new Error(text);
    return body.items.filter(({ placement }: Json) => placement === lives.placement);
  };
  const closes = (days: number) =>
    sql(`INSERT INTO fristad.unit_void VALUES ($1, daterange($2, $3), 'ADDRESS_EXPOSED')`, [
      lives.unit,
      dayFromNow(days),
      dayFromNow(days + 2),
    ]);
  const reopens = () => sql(`DELETE FROM fristad.unit_void WHERE unit = $1`, [lives.unit]);
  const keep = async (one: Json, command: Json, version = one.version) => {
    const content = { rule: 'incident.keep', object: one.id, command };
    const approval = await approvalOf(someone(eva, lives.case), someone(lea, lives.case), content);
    const headers = { ...asking.at(version), approval };
    return someone(eva, lives.case).post(`/incidents/${one.id}/keep`, command, headers);
  };

  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(service.database, 4, 2);
    const one = await asking.granted({
      exclusionZones: [],
      threat: { level: 'LOW', scope: 'LOCAL', ownGroups: [], otherGroups: [] },
    });
    await sql(
      `UPDATE fristad.placement_request SET earliest_arrival = $2, latest_arrival = $2 WHERE id = $1`,
      [one.request, dayFromNow(-1)],
    );
    await sql(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups,
                                      status, proposed_by, proposed_at, owner_region)
       VALUES ('PL-lives', $1, $2, 'A1-0', 'EXCLUSIVE', 2, $3, $4, 1, '{}', 'ARRIVED', 'u-eva', now(), 'NORD')`,
      [one.request, one.case, dayFromNow(-1), dayFromNow(29)],
    );
    lives = { ...one, placement: 'PL-lives', unit: 'A1-0' };
  });
  afterAll(() => service.drop());

  it('is no incident where nothing is broken (control)', async () => {
    expect(await listed(eva)).toEqual([]);
  });

  it('is opened by itself when an address is exposed, seen by those of its case and region, and due in four hours', async () => {
    await closes(-1);
    const [one, ...more] = await listed(eva);
    expect([one, more]).toEqual([
      expect.objectContaining({
        ...{ placement: 'PL-lives', request: lives.request, person: lives.case, status: 'OPEN', version: 1 },
        ...{ constraint: 'free-for-the-whole-stay', urgency: 'EMERGENCY', overdue: false, keptUntil: null },
      }),
      [],
    ]);
    expect(Date.parse(one!.due) - Date.parse(one!.openedAt)).toBe(4 * HOUR);
    expect(await listed(lea)).toEqual([one]);
    for (const said of [stranger, sonja]) expect(await listed(said)).toEqual([]);
    expect((await someone(eva, lives.case).call(`/incidents/${one!.id}`)).body).toEqual(one);
    expect((await someone(stranger, lives.case).call(`/incidents/${one!.id}`)).status).toBe(404);
    for (const said of [eva, lea])
      expect((await someone(said).call('/today')).body.items).toContainEqual(
        expect.objectContaining({ kind: 'INCIDENT', id: one!.id, urgency: 'EMERGENCY', due: one!.due }),
      );
    const { body } = await someone(lea).call('/events?limit=200');
    expect(body.items.filter(({ subject }: Json) => subject === one!.id)).toEqual([
      expect.objectContaining({ kind: 'incident.opened', case: lives.case, region: 'NORD' }),
    ]);
  });

  it('is overdue once its hours are over, and is one for as long as it is broken', async () => {
    expect(await listed(eva, '&overdue=yes')).toEqual([]);
    await sql(`UPDATE fristad.incident SET opened_at = opened_at - interval '4 hours'`);
    const [late] = await listed(eva, '&overdue=yes');
    expect(late).toMatchObject({ status: 'OPEN', overdue: true });
    expect((await someone(lea).call('/today')).body.overdue).toMatchObject({ INCIDENT: 1 });
    await sql(`UPDATE fristad.housing_unit SET features = '{QUIET}', version = version + 1 WHERE id = $1`, [
      lives.unit,
    ]);
    expect(await listed(eva)).toEqual([late]);
    expect(await listed(eva, '&urgency=STANDARD')).toEqual([]);
  });

  it('is kept until a day with a second person, and not otherwise', async () => {
    const [one] = await listed(eva);
    const reason = 'PROTECTED_OTHERWISE';
    const alone = await someone(eva, lives.case).post(
      `/incidents/${one!.id}/keep`,
      { until: dayFromNow(3), reason },
      asking.at(1),
    );
    expect(alone.body.type).toBe('/problems/approval-needed');
    for (const days of [0, 91])
      expect((await keep(one, { until: dayFromNow(days), reason })).body.type).toBe('/problems/no-such-day');
    expect((await keep(one, { until: dayFromNow(90), reason }, 2)).status).toBe(412);
    const kept = await keep(one, { until: dayFromNow(90), reason });
    expect([kept.status, kept.headers.get('etag')]).toEqual([200, '"2"']);
    expect(kept.body).toMatchObject({
      ...{ id: one!.id, status: 'KEPT', overdue: false, version: 2 },
      ...{ keptUntil: dayFromNow(90), keptFor: reason, keptBy: 'u-eva' },
    });
    expect((await someone(eva).call('/today')).body.counts.INCIDENT).toBeUndefined();
    const entries = await sql(
      `SELECT case_ref, particulars::text LIKE '%${reason}%' AS says FROM audit.entry WHERE act = 'incident.keep' AND outcome = 'DONE'`,
    );
    expect(entries).toEqual([{ case_ref: lives.case, says: true }]);
    await sql(`UPDATE fristad.incident SET kept_until = $1`, [dayFromNow(0)]);
    expect(await listed(eva)).toEqual([expect.objectContaining({ status: 'OPEN', version: 2 })]);
  });

  it('closes by itself when it is found no more, and is opened anew', async () => {
    const [before] = await listed(eva);
    await reopens();
    expect(await listed(eva)).toEqual([]);
    const [closed] = await listed(eva, '&closed=yes');
    expect(closed).toMatchObject({ id: before!.id, status: 'RESOLVED', due: null, overdue: false });
    expect((await keep(closed, { until: dayFromNow(3), reason: 'LEAVES_SOON' })).body.type).toBe(
      '/problems/closed',
    );
    await closes(5);
    const [anew] = await listed(eva);
    expect(anew).toMatchObject({ status: 'OPEN', version: 1 });
    expect(anew!.id).not.toBe(before!.id);
  });

  it('is over when the stay is', async () => {
    await sql(
      `UPDATE fristad.placement SET status = 'DEPARTED', departure = $1, version = version + 1 WHERE id = 'PL-lives'`,
      [dayFromNow(1)],
    );
    expect(await listed(eva)).toEqual([]);
    expect((await listed(eva, '&closed=yes')).map(({ status }) => status)).toEqual(['RESOLVED', 'ENDED']);
    const { body } = await someone(eva).call('/events?limit=200');
    const kinds = body.items
      .map(({ kind }: Json) => kind)
      .filter((kind: string) => kind.startsWith('incident.'));
    expect(kinds).toEqual([
      'incident.opened',
      'incident.answered',
      'incident.closed',
      'incident.opened',
      'incident.closed',
    ]);
  });

  describe('is answered by other places', () => {
    const living = householdsThatLive(() => ({ service, asking }));
    transferringCases(living);
    movingCases(living);
  });
});
