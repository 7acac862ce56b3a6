import { afterAll, expect, it } from '@jest/globals';
import { document, eva, lea, pointers, type requestsOf } from '../harness/a-request.js';
import { demand } from '../harness/demands.js';
import type { Json, TestService } from '../harness/service/a-service.js';

type World = { readonly service: TestService; readonly asking: ReturnType<typeof requestsOf> };
const ALL = { resident: true, localTies: true, motivated: true };
const MISSING = ['RESIDENT_NOT_CONFIRMED', 'TIES_NOT_CONFIRMED', 'MOTIVATION_NOT_CONFIRMED'];
const LACKING = '/problems/not-confirmed';

/** What the policy asks to be confirmed of a person before a request is submitted. */
export const demandCases = (world: () => World): void => {
  const ask = (confirmations: string) => demand(world().service.database, { confirmations });
  afterAll(() => demand(world().service.database, null));
  const confirm = async (ref: string, version: number, parts: object): Promise<Json> => {
    const { asking } = world();
    const answer = await asking.handling(eva, ref).call(`/cases/${ref}/file`, {
      method: 'PATCH',
      body: JSON.stringify(parts),
      headers: { 'content-type': 'application/json', ...asking.key(), ...asking.at(version) },
    });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body;
  };
  const submitted = async (one: Json, version = 1) => {
    const { asking } = world();
    const { status, body } = await asking.post(one, 'submit', {}, eva, asking.at(version));
    return [status, body.type ?? body.status, ...(body.missing ?? [])];
  };
  const flagsFor = async ({ request, case: ref }: Json) =>
    (await world().asking.handling(lea, ref).call(`/requests/${request}/decision`)).body.flags;
  const make = (body: object, more = '?submit=yes') =>
    world().asking.handling(eva).post(`/requests${more}`, body, world().asking.key());

  it('is submitted once all three are confirmed, where the policy refuses it without', async () => {
    await ask('REFUSE');
    const one = await world().asking.made();
    expect(await submitted(one)).toEqual([409, LACKING, ...MISSING]);
    expect((await confirm(one.case, 0, { resident: true, localTies: true, motivated: false })).flags).toEqual(
      ['MOTIVATION_NOT_CONFIRMED'],
    );
    expect(await submitted(one)).toEqual([409, LACKING, 'MOTIVATION_NOT_CONFIRMED']);
    expect((await confirm(one.case, 1, { motivated: true })).flags).toEqual([]);
    expect(await submitted(one)).toEqual([200, 'SUBMITTED']);
    expect(await flagsFor(one)).toEqual([]);
  });

  it('is submitted without in an emergency, and flagged until they are; no other way leads around it', async () => {
    await ask('REFUSE');
    const one = await world().asking.made({ urgency: 'EMERGENCY' });
    expect(await submitted(one)).toEqual([200, 'SUBMITTED']);
    expect(await flagsFor(one)).toEqual(MISSING);
    const { asking } = world();
    const rewritten = await asking.handling(eva, one.case).call(`/requests/${one.request}`, {
      method: 'PATCH',
      body: JSON.stringify({ urgency: 'STANDARD' }),
      headers: { 'content-type': 'application/json', ...asking.key(), ...asking.at(2) },
    });
    expect([rewritten.status, rewritten.body.type]).toEqual([409, LACKING]);
    await confirm(one.case, 0, ALL);
    expect(await flagsFor(one)).toEqual([]);
  });

  it('comes with the first request of a new case, and goes into its file', async () => {
    await ask('REFUSE');
    const { asking, service } = world();
    const count = () => service.database.query(`SELECT count(*)::int AS n FROM fristad.placement_request`);
    const before = await count();
    expect((await make(document())).body).toMatchObject({ type: LACKING, missing: MISSING });
    const partly = await make({ ...document(), confirmed: { ...ALL, localTies: false } });
    expect(partly.body.missing).toEqual(['TIES_NOT_CONFIRMED']);
    expect(await count()).toEqual(before);
    const made = await make({ ...document(), confirmed: ALL });
    expect([made.status, made.body.status]).toEqual([201, 'SUBMITTED']);
    const { case: ref } = made.body;
    const file = (await asking.handling(eva, ref).call(`/cases/${ref}/file`)).body;
    expect(file).toMatchObject({ version: 1, motivated: { confirmed: true, by: 'u-eva' }, flags: [] });
    const entries = await service.database.query<Json[]>(
      `SELECT act, particulars FROM audit.entry WHERE object_id = $1 AND act LIKE 'case.confirm%'`,
      [ref],
    );
    expect(entries).toHaveLength(3);
    expect(pointers(await make({ ...document(), confirmed: { resident: true } }))).toEqual(['/confirmed']);
    const again = await asking
      .handling(eva, ref)
      .post(`/cases/${ref}/requests`, { ...document(), confirmed: ALL }, asking.key());
    expect(pointers(again)).toEqual(['/confirmed']);
  });

  it('leaves what follows an emergency a draft until then, and refuses the chain of another', async () => {
    await ask('REFUSE');
    const then = { kind: 'LONG_TERM', urgency: 'STANDARD', nights: 200 };
    const made = (await make({ ...document(), urgency: 'EMERGENCY', then })).body;
    expect(made.status).toBe('SUBMITTED');
    const follower = { request: made.then, case: made.case };
    expect((await world().asking.statusOf(follower)).status).toBe('DRAFT');
    await confirm(made.case, 0, ALL);
    expect(await submitted(follower)).toEqual([200, 'SUBMITTED']);
    expect((await make({ ...document(), then })).body.type).toBe(LACKING);
  });

  it.each(['FLAG', 'REFUSE'])(
    'an emergency placement has a long-term plan, and a threat a day to assess it anew: %s',
    async (how) => {
      const { service, asking } = world();
      const lacks = ['REASSESSMENT_MISSING', 'LONG_TERM_PLAN_MISSING'];
      await demand(service.database, { reassessment: how, longTermPlan: how });
      const one = await asking.made();
      const urgent = await asking.made({ urgency: 'EMERGENCY' });
      const later = await asking.made({ kind: 'LONG_TERM' });
      const isBarred = how === 'REFUSE';
      const barred = (missing: readonly string[]) =>
        isBarred ? [409, LACKING, ...missing] : [200, 'SUBMITTED'];
      expect(await submitted(one)).toEqual(barred(lacks));
      expect(await submitted(later)).toEqual(barred(lacks.slice(0, 1)));
      expect(await submitted(urgent)).toEqual([200, 'SUBMITTED']);
      for (const each of [one, urgent]) expect(await flagsFor(each)).toEqual(lacks);
      const threat = { ground: 'DEFECTION', validUntil: '2027-06-01', reassessBy: '2027-03-01' };
      const filed = await confirm(urgent.case, 0, { threat: { ...threat, defectedOn: null } });
      expect(filed.flags).toEqual(['LONG_TERM_PLAN_MISSING']);
      const next = { ...document(), kind: 'LONG_TERM' };
      const made = await asking
        .handling(eva, urgent.case)
        .post(`/cases/${urgent.case}/requests`, next, asking.key());
      expect([made.status, await flagsFor(urgent)]).toEqual([201, []]);
      await demand(service.database, null);
      expect(await flagsFor(one)).toEqual([]);
    },
  );

  it('is only said where the policy flags it, and nothing at all where it ignores it', async () => {
    await ask('FLAG');
    const one = await world().asking.made();
    expect(await submitted(one)).toEqual([200, 'SUBMITTED']);
    expect(await flagsFor(one)).toEqual(MISSING);
    await ask('IGNORE');
    expect(await flagsFor(one)).toEqual([]);
    await demand(world().service.database, null);
    expect(await flagsFor(one)).toEqual([]);
  });
};
