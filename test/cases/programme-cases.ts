import { beforeAll, expect, it } from '@jest/globals';
import { requested } from '../harness/a-country.js';
import type { Json, TestService } from '../harness/service/a-service.js';
import { ROLES } from '#access';

const MALMO = {
  name: 'Avhopparverksamheten Söder',
  kind: 'MUNICIPAL',
  catchment: { regions: ['SYD'], municipalities: [] },
  residenceRule: 'RESIDENTS_OF_CATCHMENT',
  conditions: ['POLICE_REPORT', 'FUNDING_DECISION'],
  canProtect: true,
  offersContactPerson: true,
  takesSeveralExMembers: false,
};
const HELPERS = {
  ...MALMO,
  ...{ name: 'Hjälp till avhopp', kind: 'MUNICIPAL', residenceRule: 'NONE', canProtect: false },
  ...{ catchment: { regions: [], municipalities: [] }, conditions: [] },
};
const SCOPES: Readonly<Record<string, string>> = {
  ...{ COORDINATOR: ':NORD', APPROVER: ':NORD', AUDITOR: ':NORD', ANALYST: ':NORD' },
  HOUSING_OFFICER: ':provider:P1',
};

/** The directory of programmes, and whom they take. */
export const programmeCases = (world: () => TestService): void => {
  const keeper = (headers: Readonly<Record<string, string>> = {}) =>
    world().as({ sub: 'u-keeper', roles: ['REGISTER_KEEPER'] }, headers);
  const eva = (headers: Readonly<Record<string, string>> = {}) =>
    world().as(
      { sub: 'u-eva', roles: ['COORDINATOR:NORD'] },
      { purpose: 'CASE_HANDLING; case=K-pr', ...headers },
    );
  const patch = (
    caller: ReturnType<typeof keeper>,
    path: string,
    [body, headers]: readonly [object, object],
  ) =>
    caller.call(path, {
      method: 'PATCH',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const seen = (version: number, key: string) => ({ 'if-match': `"${version}"`, 'idempotency-key': key });
  let [malmo, helpers]: Json[] = [];

  beforeAll(async () => {
    await requested(world().database, [{ id: 'pr', region: 'NORD', group: null, unit: '' }]);
    await world().assign('u-eva', 'K-pr');
    malmo = await keeper({ 'idempotency-key': 'malmo' }).post('/programmes', MALMO);
    helpers = await keeper({ 'idempotency-key': 'helpers' }).post('/programmes', HELPERS);
  });

  it('is read by every role, and written by register keepers alone, once for a key', async () => {
    expect([malmo!.status, malmo!.headers.get('etag'), malmo!.body]).toEqual([
      ...[201, '"1"'],
      { ...MALMO, id: expect.stringMatching(/^AV-/), endedOn: null, version: 1 },
    ]);
    const again = await keeper({ 'idempotency-key': 'malmo' }).post('/programmes', MALMO);
    expect(again.body).toEqual(malmo!.body);
    for (const role of ROLES) {
      const caller = world().as({ sub: 'u-any', roles: [`${role}${SCOPES[role] ?? ''}`] });
      expect((await caller.call('/programmes')).body.items).toEqual([malmo!.body, helpers!.body]);
      expect((await caller.call(`/programmes/${malmo!.body.id}`)).body).toEqual(malmo!.body);
      if (role === 'REGISTER_KEEPER') continue;
      const written = await world()
        .as({ sub: 'u-any', roles: [`${role}${SCOPES[role] ?? ''}`] }, { 'idempotency-key': 'any' })
        .post('/programmes', MALMO);
      expect(written.status).toBe(404);
    }
    const strange = await keeper({ 'idempotency-key': 'strange' }).post('/programmes', {
      ...MALMO,
      catchment: { regions: ['SYD', 'OST'], municipalities: [] },
    });
    expect([strange.status, strange.body.errors[0].pointer]).toEqual([422, '/catchment/regions/1']);
    expect((await keeper({ 'idempotency-key': 'less' }).post('/programmes', { kind: 'NGO' })).status).toBe(
      422,
    );
  });

  it('says on the file of a case why a programme of the kind that it names does not take the person', async () => {
    const eligibility = async () => (await eva().call('/cases/K-pr/file')).body.eligibility;
    expect(await eligibility()).toEqual([]);
    const enter = async (parts: object, version: number) => {
      const answer = await patch(eva(), '/cases/K-pr/file', [parts, seen(version, `b-${version}`)]);
      if (answer.status !== 200) throw new Error(answer.text);
      return answer.body.eligibility.map(({ reasons }: Json) => reasons);
    };
    expect(await enter({ programme: 'MUNICIPAL' }, 0)).toEqual([
      ['NEEDS_POLICE_REPORT', 'NEEDS_FUNDING_DECISION', 'NOT_RESIDENT_OF_CATCHMENT'],
      ['CANNOT_PROTECT'],
    ]);
    const wider = {
      catchment: { regions: ['SYD', 'NORD'], municipalities: [] },
      conditions: ['POLICE_REPORT'],
    };
    const { id } = malmo!.body;
    expect((await patch(keeper(), `/programmes/${id}`, [wider, seen(2, 'early')])).status).toBe(412);
    const changed = await patch(keeper(), `/programmes/${id}`, [wider, seen(1, 'wider')]);
    expect(changed.body).toEqual({ ...malmo!.body, ...wider, version: 2 });
    expect(await enter({ motivated: true }, 1)).toEqual([
      ['NEEDS_POLICE_REPORT', 'RESIDENCE_NOT_CONFIRMED'],
      ['CANNOT_PROTECT'],
    ]);
    await world().database.query(
      `UPDATE fristad.placement_request SET meets = '{POLICE_REPORT}', threat_scope = 'LOCAL' WHERE person = 'K-pr'`,
    );
    expect(await enter({ resident: true }, 2)).toEqual([[], []]);
    const ended = await patch(keeper(), `/programmes/${id}`, [{ endedOn: '2026-12-01' }, seen(2, 'ended')]);
    expect(ended.body.endedOn).toBe('2026-12-01');
    expect((await eligibility())[0]).toMatchObject({ programme: id, reasons: ['PROGRAMME_ENDED'] });
    expect(await enter({ programme: 'NGO' }, 3)).toEqual([]);
  });
};
