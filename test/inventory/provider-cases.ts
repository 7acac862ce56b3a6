import { expect, it } from '@jest/globals';
import { dayFromNow } from '../harness/a-stay.js';
import { landlord, PROVIDER, REGION, type HousingService } from '../harness/housing/a-housing-service.js';
import { faultsOf } from '../harness/housing/a-unit.js';
import { approvalOf } from '../harness/service/an-approval.js';
import type { Json } from '../harness/service/a-service.js';
import type { Person } from '../harness/service/a-person.js';

const keeper: Person = { id: 'u-keeper', role: 'REGISTER_KEEPER' };
const other: Person = { id: 'u-keeper-2', role: 'REGISTER_KEEPER' };
const eva: Person = { id: 'u-eva', role: 'COORDINATOR', region: REGION };
const overseer: Person = { id: 'u-overseer', role: 'AUDITOR', region: 'NATIONAL' };
const stranger: Person = { id: 'u-stranger', role: 'HOUSING_OFFICER', provider: 'P-NONE' };

/** Providers as officers and register keepers write of them. */
export const providerCases = (world: () => HousingService): void => {
  let keys = 0;
  const as = (who: Person, headers: Readonly<Record<string, string>> = {}) => world().askAs(who, headers);
  const sql = (text: string, values: readonly unknown[] = []) =>
    world().database.query<Json[]>(text, [...values]);
  const registered = async (given: object): Promise<Json> =>
    as(keeper, { 'idempotency-key': `provider-${keys++}` }).post('/providers', given);
  const change = (id: string, version: number, [patch, who = keeper]: readonly [object, Person?]) =>
    as(who, { 'if-match': `"${version}"` }).call(`/providers/${id}`, {
      method: 'PATCH',
      body: JSON.stringify(patch),
      headers: { 'content-type': 'application/json' },
    });
  const widen = async (
    id: string,
    version: number,
    [command, who = keeper, second = other]: readonly [object, Person?, Person?],
  ): Promise<Json> => {
    const approval = await approvalOf(as(who), as(second), { rule: 'provider.widen', object: id, command });
    return as(who, { 'if-match': `"${version}"`, approval }).post(`/providers/${id}/widening`, command);
  };
  const versionOf = async (id: string): Promise<number> =>
    (await as(keeper).call(`/providers/${id}`)).body.version;

  it('is registered by a register keeper alone, unvetted, once for a key', async () => {
    const given = {
      kind: 'NGO',
      conditions: ['DRUG_FREE'],
      catchment: { regions: [REGION], municipalities: [] },
      agreement: { status: 'IN_FORCE', from: '2026-01-01', to: null },
    };
    const made = await registered(given);
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({ ...given, vetted: false, permitValidTo: null, version: 1 });
    expect(made.headers.get('location')).toBe(`/api/providers/${made.body.id}`);
    expect((await as(eva).call(`/providers/${made.body.id}`)).body).toEqual(made.body);
    expect((await as(landlord, { 'idempotency-key': 'mine' }).post('/providers', given)).status).toBe(404);
    expect((await registered({ ...given, vetted: true })).status).toBe(422);
    const strange = await registered({
      kind: 'NGO',
      catchment: { regions: ['NOWHERE'], municipalities: [] },
    });
    expect(faultsOf(strange)).toEqual(['/catchment/regions/0 names none of the regions']);
  });

  it('takes more once another register keeper approved exactly that, and no officer does', async () => {
    const { id } = (await registered({ kind: 'PRIVATE' })).body;
    const permit = { vetted: true, permitValidTo: '2027-06-30', permitValidFrom: '2026-12-01' };
    const alone = await change(id, 1, [permit]);
    expect([alone.body.type, alone.body.errors.map(({ pointer }: Json) => pointer)]).toEqual([
      '/problems/second-person-needed',
      ['/vetted', '/permitValidTo'],
    ]);
    const without = await as(keeper, { 'if-match': '"1"' }).post(`/providers/${id}/widening`, permit);
    expect(without.body.type).toBe('/problems/approval-needed');
    const asking = await as(keeper).post('/approvals', {
      rule: 'provider.widen',
      object: id,
      command: permit,
    });
    const { subject } = (await as(other).call(`/approvals/${asking.body.id}`)).body;
    expect(subject.changed.toSorted()).toEqual(['permitValidFrom', 'permitValidTo', 'vetted', 'vettedOn']);
    expect(subject.before).toEqual((await as(eva).call(`/providers/${id}`)).body);
    const done = await widen(id, 1, [permit]);
    expect(subject.after).toEqual(done.body);
    expect(done.body).toMatchObject({ ...permit, vettedOn: dayFromNow(0), version: 2 });
    expect((await widen(id, 2, [{ offersContactPerson: true }])).body.type).toBe(
      '/problems/nothing-to-approve',
    );
    const colleague: Person = { ...landlord, id: 'u-colleague' };
    const question = { rule: 'provider.widen', object: PROVIDER, command: { takesSeveralExMembers: true } };
    const asked = await as(landlord).post('/approvals', question);
    const given = await as(colleague).post(`/approvals/${asked.body.id}/give`, { digest: asked.body.digest });
    expect([asked.status, given.status]).toEqual([201, 409]);
    const before = await versionOf(PROVIDER);
    expect((await widen(PROVIDER, before, [question.command, landlord, keeper])).body.version).toBe(
      before + 1,
    );
  });

  it('is widened by nobody alone in the database either', async () => {
    const { id } = (await registered({ kind: 'PRIVATE', conditions: ['DRUG_FREE'] })).body;
    const tries = [
      `vetted = true`,
      `can_protect = true`,
      `takes_several = true`,
      `permit_valid_to = '2027-01-01'`,
      `conditions = '{}'`,
    ];
    for (const how of tries)
      await expect(sql(`UPDATE fristad.provider SET ${how} WHERE id = '${id}'`)).rejects.toThrow(
        'needs a second person',
      );
    await sql(`UPDATE fristad.provider SET catchment_regions = '{${REGION}}' WHERE id = '${id}'`);
    await expect(
      sql(`UPDATE fristad.provider SET catchment_regions = '{}' WHERE id = '${id}'`),
    ).rejects.toThrow('needs a second person');
  });

  it('takes less at once, and whoever lives with it is judged anew and the country planned', async () => {
    const unit = (
      await sql(`SELECT id FROM fristad.housing_unit WHERE provider = $1 ORDER BY id`, [PROVIDER])
    )[0]!;
    await sql(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       SELECT 'PL-there', 'K-there', id, sharing, turnaround_days, '2029-01-01', '2029-02-01', 1, '{}', 'CONFIRMED'
       FROM fristad.housing_unit WHERE id = $1`,
      [unit.id],
    );
    const waiting = async () =>
      (await sql(`SELECT placement FROM fristad.stay_to_judge WHERE placement = 'PL-there'`)).length;
    const wanted = async () => (await sql(`SELECT FROM fristad.plan_wanted WHERE cause = 'HOUSING'`)).length;
    const settle = () => sql(`DELETE FROM fristad.stay_to_judge; DELETE FROM fristad.plan_wanted`);
    await settle();
    const seen = await versionOf(PROVIDER);
    expect((await change(PROVIDER, seen, [{ offersContactPerson: true }, landlord])).status).toBe(200);
    expect([await waiting(), await wanted()]).toEqual([0, 0]);
    expect((await change(PROVIDER, seen, [{ vetted: false }, landlord])).status).toBe(412);
    expect((await change(PROVIDER, seen + 1, [{ vetted: false }, landlord])).body.vetted).toBe(false);
    expect([await waiting(), await wanted()]).toEqual([1, 1]);
    await settle();
    const back = await widen(PROVIDER, seen + 2, [{ vetted: true }]);
    expect([back.status, await waiting(), await wanted()]).toEqual([200, 1, 1]);
  });

  it('has a history that its officers, keepers and auditors read, and nobody else', async () => {
    const versions = async (who: Person) =>
      (await as(who).call(`/providers/${PROVIDER}/versions`)).body.items;
    const mine: Json[] = await versions(landlord);
    expect(mine.map(({ version }) => version)).toEqual(mine.map((_, place) => mine.length - place));
    expect(mine.map(({ provider }) => provider.vetted).slice(0, 3)).toEqual([true, false, true]);
    expect(mine[0]).toMatchObject({ by: 'u-keeper' });
    expect(mine.at(-1)!.by).not.toBe('u-keeper');
    expect([await versions(keeper), await versions(overseer)]).toEqual([mine, mine]);
    expect([await versions(stranger), await versions(eva)]).toEqual([undefined, undefined]);
    const acts = await sql(
      `SELECT act FROM audit.entry WHERE object_id = $1 AND operation = 'ALTERATION' AND object_kind = 'provider' AND outcome = 'DONE'`,
      [PROVIDER],
    );
    expect(acts.map(({ act }) => act).toSorted()).toEqual([
      ...Array(2).fill('provider.change'),
      ...Array(2).fill('provider.widen'),
    ]);
  });
};
