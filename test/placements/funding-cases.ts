import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ARRIVAL, proposalOf, requested } from '../harness/a-country.js';
import { demand } from '../harness/demands.js';
import type { Json, OwnService } from '../harness/service/a-service.js';
import type { Said } from '../harness/service/an-issuer.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
const NGO = 'NG';
const PAID = {
  ...{ kind: 'SOCIAL_SERVICES_ACT', agency: 'SOCIAL_SERVICES', decidedOn: '2026-11-20' },
  ...{ from: '2026-12-01', until: ARRIVAL },
};

/** What the policy asks of who pays before a place is confirmed. */
export const fundingCases = (world: () => OwnService): void => {
  const inCase = (ref: string, said = eva, code = 'PLACEMENT_MATCHING') =>
    world().as(said, { purpose: `${code}; case=${ref}` });
  let keys = 0;
  const seen = (version: number) => ({ 'if-match': `"${version}"`, 'idempotency-key': `funding-${keys++}` });
  const propose = async (id: string, unit: string): Promise<Json> => {
    const proposed = await inCase(`K-${id}`).post(`/requests/R-${id}/placements`, { unit, arrival: ARRIVAL });
    if (proposed.status !== 201) throw new Error(proposed.text);
    return proposed.body;
  };
  const pay = async (id: string, version: number, funding: object | null): Promise<void> => {
    const answer = await inCase(`K-${id}`, eva, 'CASE_HANDLING').call(`/cases/K-${id}/file`, {
      method: 'PATCH',
      body: JSON.stringify({ funding }),
      headers: { 'content-type': 'application/json', ...seen(version) },
    });
    if (answer.status !== 200) throw new Error(answer.text);
  };
  const confirm = async (id: string, { placement }: Json): Promise<Json> => {
    const command = await proposalOf(world().database, placement.id);
    const content = { rule: 'placement.confirm', object: placement.id, command };
    const asked = (await inCase(`K-${id}`).post('/approvals', content)).body;
    const approval = asked.id;
    const given = await inCase(`K-${id}`, leader).post(`/approvals/${approval}/give`, {
      digest: asked.digest,
    });
    if (given.status !== 200) return given.body;
    const { body } = await inCase(`K-${id}`).post(`/placements/${placement.id}/confirm`, command, {
      ...seen(placement.version),
      approval,
    });
    return body;
  };
  const subjectOf = async (id: string, { placement }: Json): Promise<Json> => {
    const content = {
      rule: 'placement.confirm',
      object: placement.id,
      command: await proposalOf(world().database, placement.id),
    };
    const asked = await inCase(`K-${id}`).post('/approvals', content);
    return (await inCase(`K-${id}`, leader).call(`/approvals/${asked.body.id}`)).body.subject;
  };

  beforeAll(async () => {
    const { database } = world();
    await database.query(
      `INSERT INTO fristad.provider VALUES ('${NGO}', 'NGO', true, true, '2030-01-01', '{}', '{}', '{}')`,
    );
    await database.query(
      `UPDATE fristad.housing_unit SET provider = '${NGO}' WHERE id LIKE 'A3-%' OR id LIKE 'B3-%'`,
    );
    const ids = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7'];
    await requested(
      database,
      ids.map((id) => ({ id, region: 'NORD' as const, group: null, unit: '' })),
    );
    await database.query(
      `UPDATE fristad.placement_request SET urgency = 'EMERGENCY' WHERE id IN ('R-f4', 'R-f7')`,
    );
    for (const id of ids) await world().assign('u-eva', `K-${id}`);
    await demand(database, { fundingOfNgo: 'REFUSE', fundingOfOthers: 'FLAG' });
  });
  afterAll(() => demand(world().database, null));

  it('is said to the approver of another unit, inside what they approve, and no more', async () => {
    const one = await propose('f1', 'A2-0');
    const { record } = await subjectOf('f1', one);
    expect(record.flags).toEqual(['FUNDING_MISSING']);
    expect((await confirm('f1', one)).code).toBe('CONFIRMED');
  });

  it('is refused for a unit of an NGO until somebody pays on the day of arrival', async () => {
    const one = await propose('f2', 'A3-0');
    expect((await confirm('f2', one)).type).toBe('/problems/not-funded');
    await pay('f2', 0, { ...PAID, until: '2026-12-09' });
    expect((await confirm('f2', one)).changed).toEqual(['/record/restsOn/flags']);
    await pay('f2', 1, { ...PAID, kind: 'REFUSED' });
    expect((await confirm('f2', one)).changed).toEqual(['/record/restsOn/flags']);
    await pay('f2', 2, PAID);
    expect((await confirm('f2', one)).code).toBe('CONFIRMED');
  });

  it('is proposed anew where nobody pays any more since', async () => {
    await pay('f3', 0, PAID);
    const one = await propose('f3', 'B3-0');
    expect((await subjectOf('f3', one)).record.flags).toEqual([]);
    await pay('f3', 1, { ...PAID, kind: 'REFUSED' });
    expect(await confirm('f3', one)).toMatchObject({
      type: '/problems/changed-since',
      changed: ['/record/restsOn/flags'],
    });
  });

  it('is only said in an emergency', async () => {
    const one = await propose('f4', 'A3-1');
    expect((await subjectOf('f4', one)).record.flags).toEqual(['FUNDING_MISSING']);
    expect((await confirm('f4', one)).code).toBe('CONFIRMED');
  });

  it('is refused while nobody keeps contact, where the policy says so, and only said in an emergency', async () => {
    const { database } = world();
    const bars = async ({ placement }: Json) =>
      (
        await database.query<{ bars: boolean }[]>(
          `SELECT national.contact_bars($1) AS bars FROM set_config('app.region', 'NORD', false)`,
          [placement.id],
        )
      )[0]?.bars;
    await demand(database, { contactPerson: 'FLAG' });
    const flagged = await propose('f6', 'A4-0');
    expect((await subjectOf('f6', flagged)).record.flags).toEqual(['CONTACT_PERSON_MISSING']);
    expect(await bars(flagged)).toBe(false);
    await demand(database, { contactPerson: 'REFUSE' });
    const [one, urgent] = [await propose('f6', 'A4-0'), await propose('f7', 'A5-0')];
    expect([await bars(one), await bars(urgent)]).toEqual([true, false]);
    expect((await confirm('f6', one)).type).toBe('/problems/no-contact-person');
    expect((await subjectOf('f7', urgent)).record.flags).toEqual(['CONTACT_PERSON_MISSING']);
    expect((await confirm('f7', urgent)).code).toBe('CONFIRMED');
    const contact = { agency: 'NGO', name: 'Olle Påhitt', telephone: null };
    const handling = inCase('K-f6', eva, 'CASE_HANDLING');
    const written = await handling.put('/cases/K-f6/contact-person', contact, { 'if-none-match': '*' });
    expect([written.status, await bars(one)]).toEqual([204, false]);
    expect((await confirm('f6', one)).code).toBe('CONFIRMED');
    await demand(database, { fundingOfNgo: 'REFUSE', fundingOfOthers: 'FLAG' });
  });

  it('is asked by the database too when a place is taken', async () => {
    const one = await propose('f5', 'B3-1');
    const bars = async () =>
      (
        await world().database.query<{ bars: boolean }[]>(
          `SELECT national.funding_bars($1) AS bars FROM set_config('app.region', 'NORD', false)`,
          [one.placement.id],
        )
      )[0]?.bars;
    expect(await bars()).toBe(true);
    await pay('f5', 0, PAID);
    expect(await bars()).toBe(false);
  });
};
