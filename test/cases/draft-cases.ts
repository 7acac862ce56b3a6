import { expect, it } from '@jest/globals';
import { PruneDrafts } from '#drafts';
import type { TestService } from '../harness/service/a-service.js';
import type { Said } from '../harness/service/an-issuer.js';
import { CASE, eva } from './a-case-file.js';

const ANA: Said = { sub: 'u-ana', roles: ['ANALYST:NORD'] };
const OF_CASE = `/cases/${CASE}/drafts/new-request`;
const OWN = '/drafts/new-ground';
const SECRET = 'Bilen står vid torget';

/** What somebody typed and has not sent. */
export const draftCases = (serviceOf: () => TestService): void => {
  const as = (said: Said, ref?: string) =>
    serviceOf().as(said, { purpose: ref === undefined ? 'CASE_HANDLING' : `CASE_HANDLING; case=${ref}` });
  const sql = <Row>(text: string, values: unknown[] = []) => serviceOf().database.query<Row[]>(text, values);
  const count = async () =>
    (await sql<{ n: number }>(`SELECT count(*)::integer AS n FROM fristad.form_draft`))[0]?.n;
  const entries = async () =>
    (await sql<{ n: number }>(`SELECT count(*)::integer AS n FROM audit.entry WHERE outcome = 'DONE'`))[0]?.n;

  it('is there again as it was written last, in another login too, until it is taken away', async () => {
    const before = await entries();
    expect((await as(eva, CASE).call(OF_CASE)).status).toBe(404);
    for (const text of ['{"nights":"2"}', SECRET])
      expect((await as(eva, CASE).put(OF_CASE, { text })).body).toMatchObject({ key: 'new-request' });
    const { body } = await as(eva, CASE).call(OF_CASE);
    expect(body).toMatchObject({ key: 'new-request', text: SECRET });
    expect(Date.parse(body.until) - Date.parse(body.writtenAt)).toBe(30 * 86_400_000);
    expect(await count()).toBe(1);
    expect((await as(eva, CASE).call(OF_CASE, { method: 'DELETE' })).status).toBe(204);
    expect((await as(eva, CASE).call(OF_CASE, { method: 'DELETE' })).status).toBe(204);
    expect([(await as(eva, CASE).call(OF_CASE)).status, await count()]).toEqual([404, 0]);
    expect(await entries()).toBe(before);
  });

  it('is of whoever typed it alone, of the case that it names alone, and only of a case that is theirs', async () => {
    await as(eva, CASE).put(OF_CASE, { text: SECRET });
    await as(ANA).put(OWN, { text: 'Torget' });
    expect((await as(ANA).call(OWN)).body.text).toBe('Torget');
    for (const [who, ref, path] of [
      [{ sub: 'u-sten', roles: ['COORDINATOR:NORD'] }, CASE, OF_CASE],
      [{ sub: 'u-lea', roles: ['APPROVER:NORD'] }, CASE, OF_CASE],
      [eva, 'K-b', '/cases/K-b/drafts/new-request'],
      [eva, undefined, OWN],
      [eva, undefined, '/drafts/new-request'],
    ] as const)
      expect([path, (await as(who, ref).call(path)).status]).toEqual([path, 404]);
    expect(
      (await as({ sub: 'u-sten', roles: ['COORDINATOR:NORD'] }, CASE).put(OF_CASE, { text: 'x' })).status,
    ).toBe(404);
    expect((await as(eva, CASE).call(OF_CASE)).body.text).toBe(SECRET);
  });

  it('is sealed: whoever holds the database reads nothing of it', async () => {
    const rows = await sql<{ sealed: Buffer; actor: string }>(
      `SELECT * FROM fristad.form_draft ORDER BY actor`,
    );
    expect(rows.map(({ actor }) => actor)).toEqual(['u-ana', 'u-eva']);
    expect(
      JSON.stringify(rows.map((row) => ({ ...row, sealed: row.sealed.toString('latin1') }))),
    ).not.toContain('torget');
    await sql(
      `UPDATE fristad.form_draft SET sealed = (SELECT sealed FROM fristad.form_draft WHERE actor = 'u-eva')`,
    );
    expect((await as(ANA).call(OWN)).status).toBe(409);
    await as(ANA).call(OWN, { method: 'DELETE' });
  });

  it('has a name and some text of its own, not too long', async () => {
    for (const key of ['New', 'a.b.c', '-', 'a'.repeat(41)])
      expect((await as(eva).put(`/drafts/${key}`, { text: 'x' })).body.type).toBe('/problems/no-such-form');
    for (const text of ['', 'x'.repeat(60_001), 7, undefined]) {
      const { status, body } = await as(eva).put('/drafts/a', { text });
      expect([status, body.errors[0].pointer]).toEqual([422, '/text']);
    }
    expect((await as(eva).put('/drafts/a', { text: 'a\u0000' })).status).toBe(400);
    expect((await as(eva).put('/drafts/a', { text: '€'.repeat(20_000) })).status).toBe(200);
    expect((await as(eva).put('/drafts/a', { text: '\ud800' })).status).toBe(400);
    await as(eva).call('/drafts/a', { method: 'DELETE' });
  });

  it('takes, as the fifty-first, the place of whichever was not touched for longest', async () => {
    for (let nth = 0; nth < 49; nth += 1) await as(ANA).put(`/drafts/form.${nth}`, { text: 'x' });
    await sql(
      `UPDATE fristad.form_draft SET written_at = written_at - interval '1 hour', until = until - interval '1 hour' WHERE key = 'form.7'`,
    );
    await as(ANA).put('/drafts/form.49', { text: 'x' });
    expect((await as(ANA).call('/drafts/form.7')).status).toBe(200);
    await as(ANA).put('/drafts/form.49', { text: 'y' });
    expect((await as(ANA).call('/drafts/form.7')).status).toBe(200);
    await as(ANA).put('/drafts/form.50', { text: 'x' });
    expect((await as(ANA).call('/drafts/form.7')).status).toBe(404);
    expect(await count()).toBe(51);
  });

  it('goes once its time is over', async () => {
    const prune = () => serviceOf().app.get(PruneDrafts).look();
    await prune();
    expect(await count()).toBe(51);
    await sql(
      `UPDATE fristad.form_draft SET written_at = written_at - interval '40 days', until = until - interval '40 days' WHERE actor = 'u-ana'`,
    );
    expect((await as(ANA).call('/drafts/form.50')).status).toBe(404);
    await prune();
    expect(await count()).toBe(1);
  });
};

/** Asked once the case was erased. */
export const erasedDraftCases = (serviceOf: () => TestService): void => {
  it('is over for what somebody typed of it', async () => {
    const own = serviceOf().as(eva, { purpose: `CASE_HANDLING; case=${CASE}` });
    const left = () => serviceOf().database.query<object[]>(`SELECT FROM fristad.form_draft`);
    expect((await own.call(OF_CASE)).body.type).toBe('/problems/erased');
    expect((await own.put(OF_CASE, { text: 'x' })).status).toBe(410);
    expect(await left()).toHaveLength(1);
    await serviceOf().app.get(PruneDrafts).look();
    expect(await left()).toEqual([]);
    const pruned = `SELECT operation, hits FROM audit.entry WHERE act = 'draft.prune' ORDER BY at`;
    expect(await serviceOf().database.query(pruned)).toEqual([
      { operation: 'ERASURE', hits: 50 },
      { operation: 'ERASURE', hits: 1 },
    ]);
  });
};
