import { expect, it } from '@jest/globals';
import type { Json, TestService } from '../harness/service/a-service.js';
import { auditor, CASE, ENTERED, eva, lea, threat, type caseFileIn } from './a-case-file.js';

type TimelineService = { readonly service: TestService; readonly work: ReturnType<typeof caseFileIn> };

/** What happened in the case whose work was entered before. */
export const timelineCases = (asked: () => TimelineService) => {
  const timeline = async (query = ''): Promise<Json> => {
    const { work } = asked();
    return (await work.as(eva).call(work.path(`timeline${query}`))).body;
  };
  const kindsOf = (items: readonly Json[]) => items.map(({ kind }) => kind);

  it('leaves an entry for each part, with what was entered, in its transaction', async () => {
    const { service, work } = asked();
    const all = await work.entries('case.');
    expect(all).toEqual(expect.arrayContaining([...ENTERED]));
    expect(all.filter((entry) => entry.startsWith('case.confirm-motivated'))).toHaveLength(2);
    expect(await work.entries('contact-person.write')).toContain(
      `contact-person.write contact-person NORD ${CASE} DONE agency:NGO version:2`,
    );
    expect(await work.entries('measure.change')).toContain(
      `measure.change measure NORD ${CASE} DONE version:2 kind:WORK agency:EMPLOYMENT_SERVICE status:DONE from:2026-12-05 to:2026-12-05`,
    );
    const [same] = await service.database.query<{ same: boolean }[]>(
      `SELECT bool_or(f.xmin = e.xmin) AS same FROM fristad.case_file f, audit.entry e WHERE e.act = 'case.record-funding'`,
    );
    expect(same).toEqual({ same: true });
  });

  it('happened, newest first: each change once, with what was entered', async () => {
    const { work } = asked();
    await work.as(eva).post(work.path('notes'), { kind: 'NOTE', text: 'En lapp' });
    const { items, next } = await timeline();
    expect(next).toBeNull();
    const times = items.map(({ at }: Json) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(kindsOf(items).toSorted()).toEqual([
      ...['CONTACT_PERSON_ENTERED', 'CONTACT_PERSON_ENTERED', 'COORDINATOR_ASSIGNED', 'FUNDING_ENTERED'],
      ...['IDENTITY_PROTECTION_ENTERED', 'LOCAL_TIES_CONFIRMED_OR_NOT', 'MEASURE_CHANGED', 'MEASURE_ENTERED'],
      ...['MOTIVATION_CONFIRMED_OR_NOT', 'MOTIVATION_CONFIRMED_OR_NOT', 'NOTE_WRITTEN', 'PROGRAMME_ENTERED'],
      ...['PROGRAMME_ENTERED', 'RESIDENCE_CONFIRMED_OR_NOT', 'RESIDENCE_CONFIRMED_OR_NOT', 'THREAT_ASSESSED'],
    ]);
    const assessed = items.find(({ kind }: Json) => kind === 'THREAT_ASSESSED');
    expect(assessed).toEqual({
      ...{ id: expect.any(String), at: expect.any(String), kind: 'THREAT_ASSESSED', by: 'u-eva' },
      ...{ about: { kind: 'case', id: CASE }, request: null, placement: null },
      figures: {
        ...{ ground: threat.ground, defectedon: threat.defectedOn },
        ...{ validuntil: threat.validUntil, reassessby: threat.reassessBy },
      },
    });
  });

  it('happened, and is told a page at a time', async () => {
    const all = (await timeline()).items.map(({ id }: Json) => id);
    const paged: string[] = [];
    for (let query = '?limit=5'; query !== '';) {
      const { items, next } = await timeline(query);
      expect(items.length).toBeLessThanOrEqual(5);
      paged.push(...items.map(({ id }: Json) => id));
      query = next === null ? '' : `?${next.split('?')[1]}`;
    }
    expect(paged).toEqual(all);
  });

  it('happened in one case: what names another, was read or refused is not told', async () => {
    const { service, work } = asked();
    const before = (await timeline()).items;
    await work.as(eva).call(work.path('file'));
    await work.as(eva).call(work.path('content'), { method: 'DELETE' });
    const other = service.as(eva, { purpose: 'CASE_HANDLING; case=K-b' });
    expect((await other.post('/cases/K-b/notes', { kind: 'NOTE', text: 'Ett annat ärende' })).status).toBe(
      201,
    );
    expect((await timeline()).items).toEqual(before);
    const { items } = (await other.call('/cases/K-b/timeline')).body;
    expect(kindsOf(items)).toEqual(['NOTE_WRITTEN', 'COORDINATOR_ASSIGNED']);
  });

  it('happened for whoever is assigned or listed, and for nobody else', async () => {
    const { work } = asked();
    const seenBy = async (...who: Parameters<typeof work.as>) =>
      (await work.as(...who).call(work.path('timeline'))).status;
    expect(await seenBy({ ...eva, sub: 'u-other' })).toBe(200);
    expect(await seenBy({ ...eva, sub: 'u-third' })).toBe(404);
    expect(await seenBy({ ...eva, roles: ['COORDINATOR:SYD'] })).toBe(404);
    expect(await seenBy(lea)).toBe(404);
    expect(await seenBy(auditor, 'SUPERVISION_AUDIT')).toBe(404);
  });
};
