import { expect, it } from '@jest/globals';
import { approvalOf } from '../harness/service/an-approval.js';
import type { Json } from '../harness/service/a-caller.js';
import type { TestService } from '../harness/service/a-service.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';
import { eva, lea, type requestsOf } from '../harness/a-request.js';
import { dayFromNow } from '../harness/a-stay.js';

type World = { readonly service: TestService; readonly asking: ReturnType<typeof requestsOf> };

/** Two cases that were found to be of one person. */
export const mergingCases = (world: () => World): void => {
  const sql = <Row = Json>(text: string, values: unknown[] = []) =>
    world().service.database.query<Row[]>(text, values);
  const as = (who: typeof eva, ref: string, purpose?: string) => world().asking.handling(who, ref, purpose);
  const anybody = () => world().asking.granted({ exclusionZones: [] });
  const lives = (
    id: string,
    { request, case: ref }: Json,
    [unit, from, to]: readonly [string, number, number],
  ) =>
    sql(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status,
         proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, 'EXCLUSIVE', 2, $5, $6, 1, '{G1}', 'ARRIVED', 'u-eva', now())`,
      [id, request, ref, unit, dayFromNow(from), dayFromNow(to)],
    );
  const approve = (ref: string, other: string) =>
    approvalOf(as(eva, ref), as(lea, ref), { rule: 'case.merge', object: ref, command: { other } });
  const merge = async (ref: string, other: string, approval?: string) =>
    as(eva, ref).post(
      `/cases/${ref}/merge`,
      { other },
      { approval: approval ?? (await approve(ref, other)) },
    );
  const preview = (who: typeof eva, ref: string, other: string) =>
    as(who, ref).call(`/cases/${ref}/merge-preview?other=${other}`);
  const type = async (answer: ReturnType<typeof merge>) => (await answer).body.type;
  const noteOf = async (ref: string): Promise<string> => {
    const written = await as(eva, ref).post(`/cases/${ref}/notes`, { kind: 'NOTE', text: `Om ${ref}` });
    if (written.status !== 201) throw new Error(written.text);
    return `/cases/${ref}/notes/${written.body.id}`;
  };
  const statusOf = async (ref: string, path: string) => (await as(eva, ref).call(path)).status;

  it('are one person’s from then on: one place, one history, and what either is kept from', async () => {
    const [one, other] = [await anybody(), await anybody()];
    await lives('PL-merged', one, ['B6-0', -10, 40]);
    const propose = () =>
      as(eva, other.case, 'PLACEMENT_MATCHING').post(`/requests/${other.request}/placements`, {
        ...{ unit: 'A7-1', arrival: dayFromNow(3) },
      });
    const proposed = await propose();
    expect(proposed.status).toBe(201);
    const pair = { other: 'K-elsewhere', scope: 'UNIT', metres: null };
    const rule = 'case.change-conflict-profile';
    const content = { rule, object: other.case, command: pair };
    const apart = await approvalOf(as(eva, other.case), as(lea, other.case), content);
    await as(eva, other.case).post(`/cases/${other.case}/non-associations`, pair, { approval: apart });
    await as(lea, other.case).call(`/cases/${other.case}/list/u-kept-out`, {
      ...{ method: 'PUT', body: JSON.stringify({ verdict: 'MAY_NOT' }) },
      headers: { 'content-type': 'application/json' },
    });
    const note = await noteOf(other.case);

    const would = {
      ...{
        other: other.case,
        obstacles: [],
        requests: [other.request],
        placements: [proposed.body.placement.id],
      },
      ...{ fallsBack: [proposed.body.placement.id], judgedAnew: ['PL-merged'], apartFrom: ['K-elsewhere'] },
      coordinators: [],
    };
    const previewed = await preview(eva, one.case, other.case);
    expect([previewed.status, previewed.body]).toEqual([200, would]);
    expect((await preview(lea, one.case, other.case)).status).toBe(404);
    const question = { rule: 'case.merge', object: one.case, command: { other: other.case } };
    const asked = await as(eva, one.case).post('/approvals', question);
    expect((await as(lea, one.case).call(`/approvals/${asked.body.id}`)).body.subject).toEqual(would);
    const looked = await sql(
      `SELECT DISTINCT object_id FROM audit.entry WHERE act = 'case.preview-merge' AND outcome = 'DONE' AND object_id IN ($1, $2)`,
      [one.case, other.case],
    );
    expect(looked).toHaveLength(2);

    const merged = await merge(one.case, other.case);
    expect((await preview(eva, one.case, other.case)).status).toBe(404);
    expect([merged.status, merged.body.merged]).toEqual([200, [other.case]]);
    expect(merged.body.requests.map(({ id }: Json) => id).toSorted()).toEqual(
      [one.request, other.request].toSorted(),
    );
    const pointer = (await as(eva, other.case).call(`/cases/${other.case}`)).body;
    expect(pointer).toMatchObject({ id: other.case, mergedInto: one.case, requests: [], placements: [] });
    expect(await statusOf(other.case, note)).toBe(200);
    const [fell] = await sql(`SELECT status, person FROM fristad.placement WHERE id = $1`, [
      proposed.body.placement.id,
    ]);
    expect(fell).toEqual({ status: 'CANCELLED', person: one.case });
    const again = await as(eva, one.case, 'PLACEMENT_MATCHING').post(
      `/requests/${other.request}/placements`,
      {
        ...{ unit: 'A7-1', arrival: dayFromNow(3) },
      },
    );
    expect(again.body.type).toBe('/problems/person-has-a-place');
    expect((await propose()).status).toBe(404);
    const { items } = (await as(eva, one.case).call(`/cases/${one.case}/timeline`)).body;
    const kinds = items.map(({ kind }: Json) => kind);
    expect(kinds.filter((kind: string) => kind === 'REQUEST_GRANTED')).toHaveLength(2);
    expect(kinds.filter((kind: string) => kind === 'CASE_REGISTERED')).toHaveLength(2);
    expect(kinds.filter((kind: string) => kind === 'CASES_MERGED')).toHaveLength(2);
    const pairs = (await as(eva, one.case).call(`/cases/${one.case}/non-associations`)).body.items;
    expect(pairs).toEqual([expect.objectContaining({ other: 'K-elsewhere', scope: 'UNIT' })]);
    const listed = `SELECT verdict FROM access.case_listing WHERE case_ref = $1 AND actor = 'u-kept-out' AND ended_at IS NULL`;
    expect(await sql(listed, [one.case])).toEqual([{ verdict: 'MAY_NOT' }]);
    expect(await type(merge(one.case, other.case))).toBe('/problems/nothing-here');
  });

  it('are not merged while one person would be in two places, which are named', async () => {
    const [one, other] = [await anybody(), await anybody()];
    await lives('PL-both-1', one, ['B4-0', 0, 30]);
    await lives('PL-both-2', other, ['B5-0', 29, 40]);
    const approval = await approve(one.case, other.case);
    const refused = await merge(one.case, other.case, approval);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/two-places']);
    expect(refused.body.placements).toEqual(['PL-both-1', 'PL-both-2']);
    const { obstacles } = (await preview(eva, one.case, other.case)).body;
    expect(obstacles).toEqual([{ code: 'two-places', placements: ['PL-both-1', 'PL-both-2'] }]);
    await sql(`UPDATE fristad.placement SET departure = $1, version = 2 WHERE id = 'PL-both-1'`, [
      dayFromNow(29),
    ]);
    const since = await merge(one.case, other.case, approval);
    expect([since.body.code, since.body.changed]).toEqual(['changed-since', ['/obstacles']]);
    expect((await merge(one.case, other.case)).status).toBe(200);
    const persons = `SELECT DISTINCT person FROM fristad.placement WHERE id IN ('PL-both-1', 'PL-both-2')`;
    expect(await sql(persons)).toEqual([{ person: one.case }]);
  });

  it('are merged by whoever has both, of one region, and of nobody who is kept from themselves', async () => {
    const [one, other] = [await anybody(), await anybody()];
    expect(await type(merge(one.case, one.case))).toBe('/problems/same-case');
    expect(await type(merge(one.case, 'K-nobody'))).toBe('/problems/nothing-here');
    const elsewhere = `UPDATE access.case_assignment SET actor = 'u-other' WHERE case_ref = $1`;
    await withoutTriggers(world().service.database, [elsewhere, [other.case]]);
    expect(await type(merge(one.case, other.case))).toBe('/problems/nothing-here');
    const third = await anybody();
    const pair = { other: third.case, scope: 'UNIT', metres: null };
    const content = { rule: 'case.change-conflict-profile', object: one.case, command: pair };
    const approval = await approvalOf(as(eva, one.case), as(lea, one.case), content);
    await as(eva, one.case).post(`/cases/${one.case}/non-associations`, pair, { approval });
    expect(await type(merge(one.case, third.case))).toBe('/problems/kept-apart');
    expect((await preview(eva, one.case, third.case)).body.obstacles).toEqual([{ code: 'kept-apart' }]);
    expect((await preview(eva, one.case, other.case)).status).toBe(404);
    expect((await preview(eva, one.case, one.case)).body.type).toBe('/problems/same-case');
    const ill = await preview(eva, one.case, 'not%20a%20case');
    expect([ill.status, ill.body.errors[0].pointer]).toEqual([400, '/other']);
  });

  it('are erased each by itself where it was merged, and both with the one that survives', async () => {
    const [one, other, third] = [await anybody(), await anybody(), await anybody()];
    const [first, second, last] = [
      await noteOf(one.case),
      await noteOf(other.case),
      await noteOf(third.case),
    ];
    for (const { case: ref } of [other, third]) expect((await merge(one.case, ref)).status).toBe(200);
    const erase = async (ref: string) => {
      const approval = await approvalOf(as(eva, ref), as(lea, ref), {
        rule: 'case.erase',
        object: ref,
        command: null,
      });
      return (await as(eva, ref).call(`/cases/${ref}/content`, { method: 'DELETE', headers: { approval } }))
        .status;
    };
    const read = async () => [
      await statusOf(one.case, first),
      await statusOf(other.case, second),
      await statusOf(third.case, last),
    ];
    expect(await read()).toEqual([200, 200, 200]);
    expect(await erase(other.case)).toBe(204);
    expect(await read()).toEqual([200, 410, 200]);
    const fourth = await anybody();
    expect(await erase(fourth.case)).toBe(204);
    expect((await preview(eva, one.case, fourth.case)).status).toBe(410);
    expect(await erase(one.case)).toBe(204);
    expect(await read()).toEqual([410, 410, 410]);
  });
};
