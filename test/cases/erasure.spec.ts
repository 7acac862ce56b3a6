import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#platform';
import { migrations } from '../../migrations/index.js';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aCountry, proposed } from '../harness/a-country.js';
import { document } from '../harness/a-request.js';
import { openKeyRoom } from '../harness/key-room.js';
import { dumpOf, restore, type Dump } from './a-dump.js';

const TEXTS = ['Telefon 0000 117 117, efter klockan 19', 'Grannen känner igen bilen'];
const CASE = 'K-a';
const HANDLING = { purpose: `CASE_HANDLING; case=${CASE}` };
const ERASURE = { rule: 'case.erase', object: CASE, command: null };
const LONG = 900_000;

describe.each(engines)('the erasure of a case ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let keys: string;
  let before: Dump;
  const notes: string[] = [];

  const sql = <Row>(text: string) => service.database.query<Row[]>(text);
  const eva = () => service.as({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] }, HANDLING);
  const leader = () => service.as({ sub: 'u-leader', roles: ['APPROVER:NORD'] }, HANDLING);
  const erase = (who = eva(), headers: Readonly<Record<string, string>> = {}) =>
    who.call(`/cases/${CASE}/content`, { method: 'DELETE', headers });
  const approved = async () => ({ approval: await approvalOf(eva(), leader(), ERASURE) });
  const move = (from: string, to: string) =>
    sql(
      `UPDATE fristad.placement SET status = '${to}', version = version + 1 WHERE id = 'PL-a' AND status = '${from}'`,
    );
  const erasures = () =>
    sql<{ entry: string }>(
      `SELECT concat_ws(' ', object_kind, object_id, actor, outcome, why, hits, log) AS entry
       FROM audit.entry WHERE operation = 'ERASURE' ORDER BY at`,
    );
  /** What the notes of a dump say to whoever holds the directory of keys too. */
  const opened = async (dump: Dump): Promise<readonly unknown[]> => {
    const elsewhere = await engine.fresh({ entities: [], migrations });
    const database = await openDatabase(elsewhere.choice, { entities: [], migrations });
    await restore(database.dataSource, dump);
    const room = await openKeyRoom(database.dataSource, keys);
    const rows = await database.dataSource.query<{ id: string; case_ref: string; sealed: Buffer }[]>(
      `SELECT id, case_ref, sealed FROM fristad.case_note ORDER BY case_ref, written_at`,
    );
    const answers: unknown[] = [];
    for (const { id, case_ref: ref, sealed } of rows) {
      const field = {
        subject: { kind: 'CASE', id: ref },
        table: 'case_note',
        column: 'sealed',
        row: id,
      } as const;
      const answer = await room.open.run(field, sealed);
      answers.push(answer.ok ? answer.value : answer.refusal.code);
    }
    await database.close();
    await elsewhere.drop();
    return answers;
  };

  beforeAll(async () => {
    keys = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
    service = await aService(engine, { FRISTAD_KEY_DIR: join(keys) });
    await aCountry(service.database, 2, 2);
    await proposed(service.database, [
      { id: 'a', region: 'NORD', group: null, unit: 'A0-0' },
      { id: 'b', region: 'NORD', group: null, unit: 'A1-0' },
    ]);
    for (const ref of [CASE, 'K-b']) await service.assign('u-eva', ref);
    for (const [kind, text] of [
      ['CONTACT', TEXTS[0]],
      ['NOTE', TEXTS[1]],
    ]) {
      const written = await eva().post(`/cases/${CASE}/notes`, { kind, text });
      expect(written.status).toBe(201);
      notes.push(written.body.id);
    }
    const other = service.as(
      { sub: 'u-eva', roles: ['COORDINATOR:NORD'] },
      { purpose: 'CASE_HANDLING; case=K-b' },
    );
    expect((await other.post('/cases/K-b/notes', { kind: 'NOTE', text: 'En annan' })).status).toBe(201);
    before = await dumpOf(service.database);
  }, LONG);
  afterAll(async () => {
    await service.drop();
    await rm(keys, { recursive: true });
  });

  it(
    'is the coordinator’s, who logged in just now, with a second person',
    async () => {
      const old = {
        sub: 'u-eva',
        roles: ['COORDINATOR:NORD'],
        auth_time: Math.floor(Date.now() / 1000) - 400,
      };
      expect((await erase(service.as(old, HANDLING))).status).toBe(401);
      expect(
        (await erase(service.as({ sub: 'u-other', roles: ['COORDINATOR:NORD'] }, HANDLING))).status,
      ).toBe(404);
      expect((await erase(leader())).status).toBe(404);
      const alone = await erase();
      expect([alone.status, alone.body.type]).toEqual([409, '/problems/approval-needed']);
      expect(await dumpOf(service.database)).toEqual(before);
    },
    LONG,
  );

  it(
    'is refused while a placement stands, and costs no approval',
    async () => {
      await move('PROPOSED', 'PROVISIONAL');
      for (const [from, to] of [
        ['PROVISIONAL', 'CONFIRMED'],
        ['CONFIRMED', 'ARRIVED'],
      ] as const) {
        const approval = await approved();
        const refused = await erase(eva(), approval);
        expect([refused.status, refused.body]).toEqual([
          409,
          {
            code: 'placement-stands',
            type: '/problems/placement-stands',
            title: 'The case has a placement that stands: it must have ended',
            status: 409,
            instance: `/api/cases/${CASE}/content`,
          },
        ]);
        await move(from, to);
      }
      const old = await approved();
      expect((await erase(eva(), old)).status).toBe(409);
      expect(await dumpOf(service.database)).toEqual(before);
      await move('ARRIVED', 'DEPARTED');
      const otherwise = await erase(eva(), old);
      expect([otherwise.status, otherwise.body.changed]).toEqual([412, ['/placements', '/requests']]);
      const anew = await approved();
      for (const status of [204, 409]) expect((await erase(eva(), anew)).status).toBe(status);
    },
    LONG,
  );

  it('is on record, in its transaction', async () => {
    const done = 'case K-a u-eva DONE 1 NORD';
    const refused = (why: string) => `case K-a u-eva REFUSED ${why} NORD`;
    expect((await erasures()).map(({ entry }) => entry)).toEqual([
      ...Array.from({ length: 3 }, () => refused('placement-stands')),
      refused('changed-since'),
      done,
    ]);
    const [same] = await sql<{ same: boolean }>(
      `SELECT bool_and(k.xmin = e.xmin) AS same FROM fristad.data_key k, audit.entry e
       WHERE k.subject_id = 'K-a' AND e.operation = 'ERASURE' AND e.outcome = 'DONE'`,
    );
    expect(same).toEqual({ same: true });
  });

  it(
    'leaves that there were notes, and nothing of what they said',
    async () => {
      const [request] = await sql(
        `SELECT status, reason, changed_by FROM fristad.placement_request WHERE id = 'R-a'`,
      );
      expect(request).toEqual({ status: 'WITHDRAWN', reason: 'NO_LONGER_NEEDED', changed_by: 'u-eva' });
      const list = await eva().call(`/cases/${CASE}/notes`);
      expect(list.body.items.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
        [notes[1], 'NOTE'],
        [notes[0], 'CONTACT'],
      ]);
      for (const note of notes) {
        const read = await eva().call(`/cases/${CASE}/notes/${note}`);
        expect([read.status, read.body.title]).toEqual([410, 'The case was erased']);
      }
      expect((await eva().post(`/cases/${CASE}/notes`, { kind: 'NOTE', text: 'Ny' })).status).toBe(410);
    },
    LONG,
  );

  it('lets nothing more be asked for it, neither anew nor by what was refused before', async () => {
    const asked = await eva().post(`/cases/${CASE}/requests`, document(), { 'idempotency-key': 'e-1' });
    expect([asked.status, asked.body.title]).toEqual([410, 'The case was erased']);
    await sql(`UPDATE fristad.placement_request SET status = 'REFUSED', reason = 'FUNDING' WHERE id = 'R-a'`);
    const headers = { 'idempotency-key': 'e-2', 'if-match': '"2"' };
    const rewritten = await eva().patch('/requests/R-a', { nights: 9 }, headers);
    expect([rewritten.status, rewritten.body.title]).toEqual([410, 'The case was erased']);
    expect(await sql(`SELECT status, nights FROM fristad.placement_request WHERE person = 'K-a'`)).toEqual([
      { status: 'REFUSED', nights: 30 },
    ]);
  });

  it(
    'closes what a dump holds, even for whoever has the keys',
    async () => {
      expect(await opened(await dumpOf(service.database))).toEqual(['erased', 'erased', 'En annan']);
    },
    LONG,
  );

  it('does not reach a dump from before (negative control)', async () => {
    expect(await opened(before)).toEqual([...TEXTS, 'En annan']);
  });

  it('does no harm a second time', async () => {
    expect((await erase(eva(), await approved())).status).toBe(204);
  });
});
