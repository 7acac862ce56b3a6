import { expect, it } from '@jest/globals';
import type { Json } from '../harness/service/a-caller.js';
import type { TestService } from '../harness/service/a-service.js';
import { eva, lea, requestsOf } from '../harness/a-request.js';

const liv = { ...lea, sub: 'u-liv' };
const WHY = { reason: 'CONDITION_MET', remark: 'CONSENT' };
type Asking = ReturnType<typeof requestsOf>;

/** What was refused, decided again by another approver. */
export const appealCases = (serviceOf: () => TestService, askingOf: () => Asking): void => {
  const refused = async (): Promise<Json> => {
    const one = await askingOf().made();
    await askingOf().post(one, 'submit');
    const no = { reason: 'PROGRAMME_CONDITION', remark: 'CONSENT' };
    expect((await askingOf().post(one, 'refuse', no, lea, askingOf().at(2))).status).toBe(200);
    return one;
  };
  const appeal = (one: Json, version: number, body: object = WHY) =>
    askingOf().post(one, 'appeal', body, eva, askingOf().at(version));
  const appealsOf = async ({ request, case: ref }: Json) =>
    (await askingOf().handling(eva, ref).call(`/requests/${request}/appeals`)).body.items;
  const waitsFor = async (said: typeof eva, { request }: Json): Promise<Json> =>
    (await serviceOf().as(said, { purpose: 'CASE_HANDLING' }).call('/today')).body.items.find(
      ({ id }: Json) => id === request,
    );

  it('is appealed to another approver, who sees why, while who refused it neither sees it nor decides', async () => {
    const one = await refused();
    expect((await appeal(one, 2)).status).toBe(412);
    expect((await appeal(one, 3)).body).toEqual({ status: 'SUBMITTED', version: 4, reason: null });
    const [seen] = await appealsOf(one);
    expect(seen).toMatchObject({
      refusedFor: 'PROGRAMME_CONDITION',
      ...WHY,
      appealedBy: 'u-eva',
      outcome: null,
    });
    expect([await waitsFor(lea, one), (await waitsFor(eva, one)).kind]).toEqual([
      undefined,
      'APPEAL_TO_DECIDE',
    ]);
    expect(await waitsFor(liv, one)).toMatchObject({ kind: 'APPEAL_TO_DECIDE', due: expect.any(String) });
    const read = await askingOf().handling(liv, one.case).call(`/requests/${one.request}/decision`);
    expect(read.body.appeal).toEqual(seen);
    for (const act of ['grant', 'refuse']) {
      const body = act === 'grant' ? {} : { reason: 'FUNDING' };
      const again = await askingOf().post(one, act, body, lea, askingOf().at(4));
      expect([again.status, again.body.type]).toEqual([409, '/problems/decided-before']);
    }
    expect((await askingOf().post(one, 'grant', {}, liv, askingOf().at(4))).body.status).toBe('GRANTED');
    expect(await appealsOf(one)).toMatchObject([{ outcome: 'GRANTED', answeredAt: expect.any(String) }]);
    expect([await waitsFor(liv, one), (await waitsFor(eva, one)).kind]).toEqual([
      undefined,
      'REQUEST_WITHOUT_A_PLACE',
    ]);
    const { body } = await askingOf().handling(eva, one.case).call(`/cases/${one.case}/timeline`);
    expect(body.items.map(({ kind }: Json) => kind)).toContain('REQUEST_APPEALED');
    const log = await serviceOf().database.query<Json[]>(
      `SELECT count(*)::integer AS count FROM audit.entry WHERE act = 'request.appeal' AND outcome = 'DONE' AND object_id = '${one.request}'`,
    );
    expect(log[0]?.count).toBe(1);
  });

  it('is appealed once for a refusal, and not against what the appeal led to; written anew it may be', async () => {
    const one = await refused();
    await appeal(one, 3, { reason: 'FACTS_NEW' });
    expect((await appeal(one, 4)).body.type).toBe('/problems/not-possible');
    const no = { reason: 'FUNDING' };
    expect((await askingOf().post(one, 'refuse', no, liv, askingOf().at(4))).body.status).toBe('REFUSED');
    const again = await appeal(one, 5);
    expect([again.status, again.body.type]).toEqual([409, '/problems/appealed-already']);
    expect(await appealsOf(one)).toMatchObject([{ reason: 'FACTS_NEW', remark: null, outcome: 'REFUSED' }]);
    const written = await askingOf()
      .handling(eva, one.case)
      .call(`/requests/${one.request}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'if-match': '"5"', ...askingOf().key() },
        body: JSON.stringify({ nights: 31 }),
      });
    expect(written.body.status).toBe('DRAFT');
    await askingOf().post(one, 'submit', {}, eva, askingOf().at(6));
    await askingOf().post(one, 'refuse', no, liv, askingOf().at(7));
    expect((await appeal(one, 8)).body.status).toBe('SUBMITTED');
    expect(await appealsOf(one)).toMatchObject([
      { refusedFor: 'FUNDING', outcome: null },
      { outcome: 'REFUSED' },
    ]);
    const withdrawn = { reason: 'PERSON_WITHDREW' };
    await askingOf().post(one, 'withdraw', withdrawn, eva, askingOf().at(9));
    expect((await appealsOf(one))[0].outcome).toBe('WITHDRAWN');
  });

  it('is no appeal without a reason, of what nobody refused, or by who coordinates another case', async () => {
    const one = await refused();
    const bad = await appeal(one, 3, { reason: 'BECAUSE', remark: 'SHOES' });
    expect([bad.status, bad.body.errors.map(({ pointer }: Json) => pointer).toSorted()]).toEqual([
      422,
      ['/reason', '/remark'],
    ]);
    expect((await askingOf().post(one, 'submit', {}, eva, askingOf().at(3))).body.type).toBe(
      '/problems/not-possible',
    );
    const other = { ...eva, sub: 'u-other' };
    expect((await askingOf().post(one, 'appeal', WHY, other, askingOf().at(3))).status).toBe(404);
    const draft = await askingOf().made();
    expect((await appeal(draft, 1)).body.type).toBe('/problems/not-possible');
  });
};
