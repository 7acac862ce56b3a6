import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCountry, proposed } from '../harness/a-country.js';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import type { Said } from '../harness/service/an-issuer.js';
import {
  auditor,
  by,
  CASE,
  caseFileIn,
  contact,
  eva,
  funding,
  job,
  lea,
  NOTHING,
  pointersOf,
  seen,
  threat,
} from './a-case-file.js';
import { draftCases, erasedDraftCases } from './draft-cases.js';
import { ownerCases } from './owner-cases.js';
import { programmeCases } from './programme-cases.js';
import { timelineCases } from './timeline-cases.js';

describe.each(engines)('the work on a case ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let work: ReturnType<typeof caseFileIn>;

  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 2, 2);
    await proposed(service.database, [
      { id: 'a', region: 'NORD', group: null, unit: 'A0-0' },
      { id: 'b', region: 'NORD', group: null, unit: 'A1-0' },
    ]);
    for (const ref of [CASE, 'K-b']) await service.assign('u-eva', ref);
    work = caseFileIn(service);
  });
  afterAll(() => service.drop());

  it('begins with nothing, under the version 0', async () => {
    const read = await work.as(eva).call(work.path('file'));
    expect([read.status, read.headers.get('etag'), read.body]).toEqual([200, '"0"', NOTHING]);
    expect((await work.as(eva).call(work.path('contact-person'))).status).toBe(404);
  });

  it('is entered part by part: what is not named stays, and null takes a part away', async () => {
    const first = await work.patch({ threat, programme: 'NGO', resident: true }, seen(0, 'k-1'));
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
    expect(first.body).toEqual({
      ...NOTHING,
      ...{ version: 1, programme: 'NGO', threat: { ...threat, ...by }, resident: { confirmed: true, ...by } },
    });
    const identityProtection = 'PROTECTED_REGISTRATION';
    const second = { funding, localTies: true, motivated: false, identityProtection };
    expect((await work.patch(second, seen(1, 'k-2'))).status).toBe(200);
    const third = await work.patch({ programme: null, resident: false }, seen(2, 'k-3'));
    expect(third.body).toMatchObject({
      ...{ version: 3, programme: null, threat, identityProtection },
      ...{ funding: { ...funding, ...by }, localTies: { confirmed: true }, motivated: { confirmed: false } },
      resident: { confirmed: false },
    });
    expect(await work.file()).toEqual(third.body);
  });

  it('names who entered each part last, and when', async () => {
    await service.database.query(
      `SET session_replication_role = replica;
       UPDATE fristad.case_file SET written_by = 'u-before', written_at = '2026-12-01T11:00:00Z' WHERE version = 1;
       RESET session_replication_role`,
    );
    const { threat: assessed, resident } = await work.file();
    expect(assessed).toEqual({ ...threat, by: 'u-before', at: '2026-12-01T11:00:00.000Z' });
    expect(resident).toMatchObject({ by: 'u-eva' });
  });

  it('is changed once for a key, and only as it was seen', async () => {
    const before = await work.file();
    const again = await work.patch({ programme: null, resident: false }, seen(2, 'k-3'));
    expect([again.status, again.body]).toEqual([200, { ...before, threat: { ...threat, ...by } }]);
    expect((await work.patch({ resident: true }, seen(2, 'k-3'))).body.type).toBe(
      '/problems/key-used-otherwise',
    );
    for (const version of [2, 4])
      expect((await work.patch({ resident: true }, seen(version, `k-stale-${version}`))).body.type).toBe(
        '/problems/stale',
      );
    expect(await work.file()).toEqual(before);
    const both = await Promise.all([
      work.patch({ motivated: true }, seen(3, 'k-4')),
      work.patch({ motivated: true }, seen(3, 'k-5')),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('takes measures, each with a version of its own', async () => {
    const added = await work.as(eva).post(work.path('measures'), job, { 'idempotency-key': 'm-1' });
    expect([added.status, added.headers.get('etag')]).toEqual([201, '"1"']);
    expect(added.body).toEqual({ id: expect.any(String), version: 1, ...job, ...by });
    const same = await work.as(eva).post(work.path('measures'), job, { 'idempotency-key': 'm-1' });
    expect(same.body).toEqual(added.body);
    const change = (body: object, headers: Readonly<Record<string, string>>, id = added.body.id) =>
      work.as(eva).put(work.path(`measures/${id}`), body, headers);
    const done = { ...job, status: 'DONE', to: '2026-12-05' };
    expect((await change(done, seen(1, 'm-2'))).body).toMatchObject({ version: 2, ...done });
    expect((await change(done, seen(1, 'm-3'))).body.type).toBe('/problems/stale');
    expect((await change(done, seen(1, 'm-4'), '00000000-0000-4000-8000-000000000001')).status).toBe(404);
    expect((await work.file()).measures).toEqual([{ id: added.body.id, version: 2, ...done, ...by }]);
  });

  it('has a contact person, whose name and telephone nobody reads in the database', async () => {
    const written = await work.writeContact(contact, { 'if-none-match': '*' });
    expect([written.status, written.headers.get('etag')]).toEqual([204, '"1"']);
    expect((await work.writeContact(contact, { 'if-none-match': '*' })).status).toBe(412);
    const next = { agency: 'NGO', name: 'Olle Påhitt', telephone: null };
    expect((await work.writeContact(next, { 'if-match': '"1"' })).headers.get('etag')).toBe('"2"');
    const opened = await work.as(eva).call(work.path('contact-person'));
    expect([opened.status, opened.body]).toEqual([200, { version: 2, ...next, ...by }]);
    expect((await work.file()).contactPerson).toEqual({ version: 2, agency: 'NGO', ...by });
    const [{ stored }] = await service.database.query<[{ stored: string }]>(
      `SELECT string_agg(encode(sealed, 'escape'), ' ') || (SELECT string_agg(c::text, ' ') FROM fristad.command c) AS stored
       FROM fristad.contact_person`,
    );
    expect(stored).toContain('PROTECTED_REGISTRATION');
    for (const secret of ['Inga', 'Olle', '117 17']) expect(stored).not.toContain(secret);
  });

  it('names the place of what does not hold', async () => {
    const wrong = {
      ...{ programme: 'CLUB', resident: 'yes', more: 1 },
      threat: { ...threat, ground: 'LOVE', validUntil: '2027-02-30', more: 1 },
      funding: [],
    };
    const [status, places] = pointersOf(await work.patch(wrong, seen(4, 'w-1')));
    expect([status, [...new Set<string>(places)].toSorted()]).toEqual([
      422,
      [
        '/funding',
        '/more',
        '/programme',
        '/resident',
        '/threat/ground',
        '/threat/more',
        '/threat/validUntil',
      ],
    ]);
    const days = {
      threat: { ...threat, reassessBy: '2027-03-01' },
      funding: { ...funding, until: '2026-11-30' },
    };
    expect(pointersOf(await work.patch(days, seen(4, 'w-2')))).toEqual([
      422,
      ['/threat/reassessBy', '/funding/until'],
    ]);
    expect(pointersOf(await work.patch({}, seen(4, 'w-3')))).toEqual([422, ['']]);
    const measure = await work
      .as(eva)
      .post(work.path('measures'), { ...job, to: '2026-12-04' }, { 'idempotency-key': 'w-4' });
    expect(pointersOf(measure)).toEqual([422, ['/to']]);
    expect((await work.patch({ resident: true }, seen(4, 'k d'))).status).toBe(400);
    expect((await work.file()).version).toBe(4);
  });

  it('is read by whoever may read the case, and entered by whoever is assigned to it', async () => {
    const other: Said = { ...eva, sub: 'u-other' };
    for (const said of [other, lea, { ...eva, roles: ['COORDINATOR:SYD'] }]) {
      expect((await work.as(said).call(work.path('file'))).status).toBe(404);
      expect((await work.as(said).call(work.path('contact-person'))).status).toBe(404);
      expect((await work.patch({ resident: true }, seen(4, 'o-1'), said)).status).toBe(404);
    }
    await work.as(other).call('/cases');
    expect((await work.as(lea).put(work.path('list/u-other'), { verdict: 'MAY' })).status).toBe(204);
    expect((await work.as(other).call(work.path('file'))).body).toEqual(await work.file());
    expect((await work.patch({ resident: true }, seen(4, 'o-2'), other)).status).toBe(404);
    expect((await work.writeContact(contact, { 'if-match': '"2"' }, other)).status).toBe(404);
    const audited = await work.as(auditor, 'SUPERVISION_AUDIT').call(work.path('file'));
    expect([audited.status, audited.body]).toEqual([200, await work.file()]);
    expect((await work.as(auditor, 'SUPERVISION_AUDIT').call(work.path('contact-person'))).status).toBe(404);
  });

  timelineCases(() => ({ service, work }));
  ownerCases(() => service);
  describe('what was typed of it', () => draftCases(() => service));

  it('is over with the case: nothing sealed is opened, and nothing more is entered', async () => {
    const before = await work.file();
    const content = { rule: 'case.erase', object: CASE, command: null };
    const approval = await approvalOf(work.as(eva), work.as(lea), content);
    expect(
      (await work.as(eva).call(work.path('content'), { method: 'DELETE', headers: { approval } })).status,
    ).toBe(204);
    expect((await work.as(eva).call(work.path('contact-person'))).status).toBe(410);
    expect((await work.writeContact(contact, { 'if-match': '"2"' })).status).toBe(410);
    expect((await work.patch({ resident: true }, seen(4, 'e-1'))).status).toBe(410);
    expect((await work.as(eva).post(work.path('measures'), job, { 'idempotency-key': 'e-2' })).status).toBe(
      410,
    );
    const [{ id }] = before.measures;
    const headers = { 'if-match': '"2"', 'idempotency-key': 'e-3' };
    expect((await work.as(eva).put(work.path(`measures/${id}`), job, headers)).status).toBe(410);
    expect(await work.file()).toEqual(before);
  });

  erasedDraftCases(() => service);

  describe('with programmes', () => programmeCases(() => service));
});
