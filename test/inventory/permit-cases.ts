import { expect, it } from '@jest/globals';
import { WarnOfPermits } from '#inventory';
import { dayFromNow } from '../harness/a-stay.js';
import { landlord, PROVIDER, REGION, type HousingService } from '../harness/housing/a-housing-service.js';
import type { Json } from '../harness/service/a-service.js';
import type { Person } from '../harness/service/a-person.js';

const keeper: Person = { id: 'u-keeper', role: 'REGISTER_KEEPER' };
const eva: Person = { id: 'u-eva', role: 'COORDINATOR', region: REGION };
const stranger: Person = { id: 'u-stranger', role: 'HOUSING_OFFICER', provider: 'P-NONE' };
const INVENTORY = { purpose: 'INVENTORY_DUTY' };

/** Permits that end, and whom one reaches at a provider. */
export const permitCases = (world: () => HousingService): void => {
  const as = (who: Person, headers: Readonly<Record<string, string>> = {}) => world().askAs(who, headers);
  const sql = (text: string, values: readonly unknown[] = []) =>
    world().database.query<Json[]>(text, [...values]);
  const registered = async (given: object): Promise<Json> =>
    as(keeper, { 'idempotency-key': 'permit' }).post('/providers', given);

  it('warns ninety, thirty and seven days before a permit ends, once each', async () => {
    const { id } = (await registered({ kind: 'NGO' })).body;
    const warned = async () => {
      await world().app.get(WarnOfPermits, { strict: false }).look();
      return (await sql(`SELECT days FROM fristad.permit_warning WHERE provider = $1`, [id]))
        .map(({ days }) => days as number)
        .toSorted((a, b) => b - a);
    };
    const ends = async (days: number) => {
      await sql(
        `SET session_replication_role = replica;
         UPDATE fristad.provider SET permit_valid_to = '${dayFromNow(days)}' WHERE id = '${id}';
         RESET session_replication_role`,
      );
      return await warned();
    };
    expect(await ends(91)).toEqual([]);
    expect(await ends(90)).toEqual([90]);
    expect(await warned()).toEqual([90]);
    expect(await ends(31)).toEqual([90, 90]);
    expect(await ends(30)).toEqual([90, 90, 30]);
    expect(await ends(7)).toEqual([90, 90, 30, 7]);
    expect(await ends(-1)).toEqual([90, 90, 30, 7]);
    const tasks = async (who: Person) =>
      (await as(who, INVENTORY).call('/today')).body.items
        .filter(({ kind }: Json) => kind === 'PERMIT_ENDS')
        .map((task: Json) => `${task.id} ${task.due} ${task.overdue}`);
    expect(await tasks(keeper)).toContain(`${id} ${dayFromNow(-1)} true`);
    const officer: Person = { id: 'u-officer', role: 'HOUSING_OFFICER', provider: id };
    expect(await tasks(officer)).toEqual([`${id} ${dayFromNow(-1)} true`]);
    expect(await tasks(stranger)).toEqual([]);
    await world().database.query(`SELECT national.publish_events()`);
    const events = async (who: Person) =>
      (await as(who, INVENTORY).call('/events?limit=200')).body.items.filter(
        ({ kind, subject }: Json) => kind === 'provider.permit-ends' && subject === id,
      ).length;
    expect([await events(keeper), await events(officer), await events(stranger)]).toEqual([4, 4, 0]);
    const soon = async (day: string) =>
      (await as(keeper).call(`/providers?permitEndsBefore=${day}`)).body.items.some(
        (one: Json) => one.id === id,
      );
    expect([await soon(dayFromNow(-1)), await soon(dayFromNow(0))]).toEqual([false, true]);
    expect((await as(keeper).call('/providers?permitEndsBefore=soon')).status).toBe(400);
  });

  it('says whom one reaches, sealed, to whoever runs it or places with it', async () => {
    const path = `/providers/${PROVIDER}/contact-person`;
    const first = { name: 'Inga Lind', telephone: null };
    expect((await as(landlord, { 'if-none-match': '*' }).put(path, first)).status).toBe(204);
    expect((await as(landlord, { 'if-none-match': '*' }).put(path, first)).status).toBe(412);
    const next = { name: 'Ola Berg', telephone: '+46 10 117' };
    expect((await as(keeper, { 'if-match': '"1"' }).put(path, next)).status).toBe(204);
    const matching = { purpose: 'PLACEMENT_MATCHING' };
    expect((await as(eva, matching).call(path)).body).toMatchObject({ ...next, version: 2, by: 'u-keeper' });
    expect((await as(landlord).call(path)).body).toMatchObject(next);
    expect([(await as(eva).call(path)).status, (await as(stranger).call(path)).status]).toEqual([400, 404]);
    const rows = await sql(`SELECT encode(sealed, 'escape') AS text FROM fristad.provider_contact`);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('Berg');
    const reads = await sql(
      `SELECT FROM audit.entry WHERE act = 'provider.read-contact' AND outcome = 'DONE'`,
    );
    expect(reads.length).toBeGreaterThanOrEqual(2);
  });
};
