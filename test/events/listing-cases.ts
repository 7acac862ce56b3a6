import { expect, it } from '@jest/globals';
import { admin, auditor, eva, leader, nils, olle, sten, strange, type Stage } from './a-stage.js';

const SUBJECT_OF: Readonly<Record<string, string>> = {
  'fristad.placement_request': 'request',
  'fristad.solver_run': 'run',
  'fristad.ground_report': 'ground-report',
};

/** Who learns of what, in which order. */
export const listingCases = (stageOf: () => Stage): void => {
  it('are listed in order to whoever may see the case or the unit, each with the fields of their role', async () => {
    const { placed, move, eventsOf } = stageOf();
    const id = await placed('CONFIRMED');
    await move(id, 'arrival');
    await move(id, 'departure', 2);
    const [arrived, departed] = (await eventsOf(eva)).filter(({ subject }) => subject === `PL-${id}`);
    const about = { subjectKind: 'placement', subject: `PL-${id}` };
    const whose = { region: 'NORD', case: `K-${id}` };
    expect(arrived).toEqual({
      ...about,
      ...whose,
      kind: 'placement.arrived',
      id: arrived.id,
      at: arrived.at,
    });
    expect(departed).toMatchObject({ ...about, kind: 'placement.departed' });
    const seenBy = async (who: typeof eva) =>
      (await eventsOf(who)).filter(({ subject }) => subject === `PL-${id}`);
    expect(await seenBy(leader)).toEqual(await seenBy(eva));
    expect(await seenBy(auditor)).toEqual(await seenBy(eva));
    const { case: _case, region: _region, ...rest } = arrived;
    expect((await seenBy(olle))[0]).toEqual(rest);
    for (const other of [nils, sten, strange, admin]) expect(await seenBy(other)).toEqual([]);
  });

  it('tell of nobody to whoever is on the list of those who may not', async () => {
    const { placed, move, eventsOf, sql } = stageOf();
    const id = await placed('CONFIRMED');
    await move(id, 'arrival');
    const about = async () => (await eventsOf(leader)).filter((one) => one.case === `K-${id}`);
    expect(await about()).toHaveLength(1);
    await sql.query(
      `INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at)
       VALUES (gen_random_uuid(), $1, 'u-leader', 'MAY_NOT', 'u-other', now())`,
      [`K-${id}`],
    );
    expect(await about()).toEqual([]);
  });

  it('of a proposal that came to nothing never come to whoever works for the unit', async () => {
    const { placed, asked, eventsOf, key } = stageOf();
    const id = await placed('PROPOSED');
    const headers = { purpose: `CASE_HANDLING; case=K-${id}`, 'if-match': '"1"', 'idempotency-key': key() };
    const body = { reason: 'UNIT_LOST' };
    expect((await asked(eva, headers).post(`/placements/PL-${id}/cancel`, body)).status).toBe(200);
    const kinds = async (who: typeof eva) =>
      (await eventsOf(who)).filter(({ subject }) => subject === `PL-${id}`).map(({ kind }) => kind);
    expect(await kinds(eva)).toEqual(['placement.proposed', 'placement.cancelled']);
    expect(await kinds(olle)).toEqual([]);
  });

  it('are of a question to a second person for who may answer, and of the answer for who asked', async () => {
    const { placed, service, eventsOf } = stageOf();
    const id = await placed('CONFIRMED');
    const purpose = `CASE_HANDLING; case=K-${id}`;
    const question = { rule: 'case.erase', object: `K-${id}`, command: null };
    const { body, status } = await service.as(eva, { purpose }).post('/approvals', question);
    expect(status).toBe(201);
    const kinds = async (who: typeof eva) =>
      (await eventsOf(who)).filter(({ subject }) => subject === body.id).map(({ kind }) => kind);
    expect([await kinds(eva), await kinds(leader), await kinds(olle)]).toEqual([[], ['approval.asked'], []]);
    const refusal = { digest: body.digest, reason: 'NOT_JUSTIFIED' };
    const refused = await service.as(leader, { purpose }).post(`/approvals/${body.id}/refuse`, refusal);
    expect(refused.status).toBe(200);
    expect([await kinds(eva), await kinds(leader)]).toEqual([['approval.refused'], ['approval.asked']]);
  });

  it('are of a kind that is named, whatever becomes of a thing', async () => {
    const { sql, asked } = stageOf();
    const rows = await sql.query<{ thing: string; asks: string }[]>(
      `SELECT conrelid::regclass::text AS thing, pg_get_constraintdef(oid) AS asks FROM pg_constraint
       WHERE conname IN ('placement_status_check', 'placement_request_status_check', 'solver_run_status_check',
                         'ground_report_status_check', 'offer_outcome_check')`,
    );
    const named = (await asked(admin).call('/docs-json')).body.components.schemas.EventView.properties.kind
      .enum;
    const begins = new Set(['placement.proposed', 'request.draft', 'ground-report.open']);
    const kinds = rows.flatMap(({ thing, asks }) => {
      const subject = SUBJECT_OF[thing] ?? thing.slice('fristad.'.length);
      const words = [...asks.matchAll(/'(\w+)'/g)].map(([, word = '']) =>
        word.toLowerCase().replace('_', '-'),
      );
      return words.map((word) => `${subject}.${word}`);
    });
    expect(rows).toHaveLength(5);
    expect(kinds.filter((kind) => !begins.has(kind) && !named.includes(kind))).toEqual([]);
  });

  it('go on after the one that was read last, and after none that is not one’s own', async () => {
    const { asked, eventsOf } = stageOf();
    const all = await eventsOf(eva);
    expect(all.length).toBeGreaterThan(3);
    expect(await eventsOf(eva, '/events?limit=2')).toEqual(all);
    const { body } = await asked(eva).call(`/events?after=${all[1]!.id}&limit=1`);
    expect(body.items).toEqual([all[2]]);
    const foreign = await asked(sten).call(`/events?after=${all[1]!.id}`);
    expect([foreign.status, foreign.body.type]).toEqual([409, '/problems/no-such-event']);
    const ill = await asked(eva).call('/events?after=PL-1');
    expect([ill.status, ill.body.errors[0].pointer]).toEqual([400, '/after']);
  });
};
