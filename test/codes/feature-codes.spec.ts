import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import type { Caller, Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { people } from '../harness/housing/a-housing-service.js';
import { faultsOf } from '../harness/housing/a-unit.js';
import { aCountry } from '../harness/a-country.js';
import { document, eva, pointers, requestsOf } from '../harness/a-request.js';

const SEEDED = [
  'ADDICTION_CARE',
  'CHILDREN_WELCOME',
  'PETS_WELCOME',
  'QUIET',
  'SCHOOL_NEAR',
  'STAFFED_DAY_AND_NIGHT',
  'STEP_FREE',
  'WOMEN_ONLY',
];
const KNOWN = `one of ${SEEDED.join(', ')}`;
const POOL = { code: 'POOL', labelSv: 'Bassäng', labelEn: 'Pool' };
const unit = (features: readonly string[]) => ({
  provider: 'P1',
  kind: 'EMERGENCY',
  sharing: 'EXCLUSIVE',
  beds: 3,
  location: [11, 56],
  locality: 'A0',
  features,
  protectionLevel: 2,
  monthlyCost: 9000,
  availableFrom: '2026-11-01',
  availableTo: null,
  turnaroundDays: 1,
  voids: [],
});

describe.each(engines)('the codes of features and needs ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof requestsOf>;
  let [ada, officer]: Caller[] = [];
  const listed = async (by: Caller = ada!): Promise<readonly Json[]> =>
    (await by.call('/codes/features')).body.items;
  const codes = async () => (await listed()).map(({ code }) => code);
  const draft = (needs: readonly string[]) =>
    asking.handling(eva).post('/requests', { ...document(), needs }, asking.key());
  const register = (...units: readonly object[]) => officer!.post('/units', { units }, asking.key());
  const patched = (id: string, features: readonly string[]) =>
    officer!.patch(`/units/${id}`, { features }, { 'if-match': '"1"' });

  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 2, 2);
    asking = requestsOf(service);
    ada = service.as({ sub: 'u-ada', roles: ['POLICY_ADMIN'] });
    officer = service.as({ sub: 'u-officer', roles: ['HOUSING_OFFICER:provider:P1'] });
  });
  afterAll(() => service.drop());

  it('are beside every code that the service itself knows, by its list, for every role', async () => {
    const answers = await Promise.all([ada!, officer!, service].map((who) => who.call('/codes')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [{ items }] = answers.map(({ body }) => body) as [Json];
    const parking = items.find(({ list }: Json) => list === 'request-parking-reason');
    expect(parking.codes).toContainEqual({
      ...{ code: 'SAFE_FOR_NOW', labelSv: 'Trygg tills vidare', labelEn: 'Safe for now' },
    });
    expect((await ada!.call('/codes?list=urgency')).status).toBe(400);
  });

  it('are the eight of the format at first, in both languages, for every role', async () => {
    const first = await listed();
    expect(first.map(({ code }) => code)).toEqual(SEEDED);
    expect(first.find(({ code }) => code === 'QUIET')).toEqual({
      code: 'QUIET',
      labelSv: 'Lugnt läge',
      labelEn: 'Quiet',
    });
    for (const who of people) expect(await listed(service.askAs(who))).toEqual(first);
  });

  it('bind the needs of a request, and the features of a unit, each by its place', async () => {
    const wrong = await draft(['QUIET', 'POOL', 'MOAT']);
    expect([wrong.status, wrong.body.errors]).toEqual([
      422,
      ['/needs/1', '/needs/2'].map((pointer) => ({
        pointer,
        message: 'is no known code',
        expected: KNOWN,
      })),
    ]);
    const units = await register(unit(['QUIET']), unit(['STEP_FREE', 'POOL']));
    expect([units.status, units.body.errors]).toEqual([
      422,
      [{ pointer: '/units/1/features/1', message: 'is no known code', expected: KNOWN }],
    ]);
    const change = await patched('A0-0', ['POOL']);
    expect([change.status, faultsOf(change)]).toEqual([422, ['/features/0 is no known code']]);
    const one = await asking.made({ needs: ['QUIET'] });
    const again = { ...asking.key(), ...asking.at(1) };
    const rewritten = await asking
      .handling(eva, one.case)
      .patch(`/requests/${one.request}`, { needs: ['POOL'] }, again);
    expect([rewritten.status, pointers(rewritten)]).toEqual([422, ['/needs/0']]);
  });

  it('are added by policy admins alone', async () => {
    for (const who of people.filter(({ role }) => role !== 'POLICY_ADMIN')) {
      const refused = await service.askAs(who, { purpose: 'CASE_HANDLING' }).post('/codes/features', POOL);
      expect([who.role, refused.status]).toEqual([who.role, 404]);
    }
    expect(await codes()).toEqual(SEEDED);
    const added = await ada!.post('/codes/features', POOL);
    expect([added.status, added.body]).toEqual([201, POOL]);
    expect(await codes()).toEqual([...SEEDED, 'POOL'].toSorted());
    expect((await draft(['QUIET', 'POOL'])).status).toBe(201);
    expect((await register(unit(['POOL']))).status).toBe(201);
    expect((await patched('A0-0', ['POOL'])).status).toBe(200);
    expect(faultsOf(await draft(['MOAT']))).toEqual(['/needs/0 is no known code']);
  });

  it('are called what was said last, while what was said before stays on record', async () => {
    const named = { ...POOL, labelSv: 'Simbassäng' };
    const said = await ada!.post('/codes/features', named);
    expect([said.status, said.body]).toEqual([200, named]);
    expect((await listed()).filter(({ code }) => code === 'POOL')).toEqual([named]);
    const owner = service.database;
    expect(
      await owner.query(
        `SELECT label_sv AS label, added_by AS by FROM fristad.feature_code WHERE code = 'POOL' ORDER BY ordinal`,
      ),
    ).toEqual([
      { label: 'Bassäng', by: 'u-ada' },
      { label: 'Simbassäng', by: 'u-ada' },
    ]);
    const entries = await owner.query<Json[]>(
      `SELECT act, operation, actor FROM audit.entry WHERE object_kind = 'feature-code' AND object_id = 'POOL' ORDER BY at`,
    );
    expect(entries).toEqual([
      { act: 'feature.add', operation: 'COLLECTION', actor: 'u-ada' },
      { act: 'feature.rename', operation: 'ALTERATION', actor: 'u-ada' },
    ]);
  });

  it.each([
    ['small letters', { code: 'pool' }, '/code'],
    ['nothing', { code: '' }, '/code'],
    ['101 letters', { code: 'P'.repeat(101) }, '/code'],
    ['a line more', { code: 'POOL\n' }, '/code'],
    ['no Swedish label', { labelSv: undefined }, '/labelSv'],
    ['a blank label', { labelSv: '  ' }, '/labelSv'],
    ['a label that a terminal obeys', { labelEn: 'Pool\u001b[2J' }, '/labelEn'],
    ['a label written from right to left', { labelEn: 'Pool\u202e' }, '/labelEn'],
    ['a label of 101 letters', { labelEn: 'p'.repeat(101) }, '/labelEn'],
    ['a key that nobody asks for', { withdrawn: true }, '/withdrawn'],
  ])('have the form of the format and a label in each language: not %s', async (_, over, pointer) => {
    const before = await listed();
    const refused = await ada!.post('/codes/features', { ...POOL, code: 'SAUNA', ...over });
    expect([refused.status, [...new Set(pointers(refused))]]).toEqual([422, [pointer]]);
    expect(await listed()).toEqual(before);
  });
});
