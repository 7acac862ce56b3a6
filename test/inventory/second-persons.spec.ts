import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Acting, NOBODY, UnitOfWork } from '#platform';
import { engines } from '../harness/database/index.js';
import { approvalOf } from '../harness/service/an-approval.js';
import {
  aHousingService,
  colleague,
  landlord,
  PROVIDER,
  type HousingService,
} from '../harness/housing/a-housing-service.js';
import { faultsOf } from '../harness/housing/a-unit.js';
import { officersOf } from '../harness/housing/officers.js';
import { permitCases } from './permit-cases.js';
import { providerCases } from './provider-cases.js';
import type { Person } from '../harness/service/a-person.js';

type Content = { readonly rule: string; readonly object: string; readonly command: object };
const ROUTES: Readonly<Record<string, string>> = {
  'unit.raise-capacity': 'capacity',
  'unit.reopen': 'reopening',
};

describe.each(engines)('officers who need a second one ($name)', (engine) => {
  let service: HousingService;
  const { sql, aNewUnit, patch, read } = officersOf(() => service);
  type Over = readonly [version: number, approval?: string];
  const act = ({ rule, object, command }: Content, [version, approval]: Over, who: Person = landlord) =>
    service
      .askAs(who, { 'if-match': `"${version}"`, ...(approval === undefined ? {} : { approval }) })
      .post(`/units/${object}/${ROUTES[rule]}`, command);
  const approved = (content: Content) =>
    approvalOf(service.askAs(landlord), service.askAs(colleague), content);

  beforeAll(async () => {
    service = await aHousingService(engine);
  });
  afterAll(() => service.drop());

  it('more beds: refused to one, done once by two', async () => {
    const id = await aNewUnit({ beds: 3 });
    const alone = await patch(id, { beds: 4 });
    expect([alone.status, alone.body.type, faultsOf(alone)]).toEqual([
      422,
      '/problems/second-person-needed',
      ['/beds raises the capacity'],
    ]);
    const content = { rule: 'unit.raise-capacity', object: id, command: { beds: 6 } };
    expect((await act(content, [1])).body.type).toBe('/problems/approval-needed');
    const approval = await approved(content);
    expect((await act({ ...content, command: { beds: 7 } }, [1, approval])).status).toBe(409);
    expect((await act(content, [1, approval], colleague)).status).toBe(409);
    expect((await act(content, [2, approval])).status).toBe(412);
    const raised = await act(content, [1, approval]);
    expect([raised.status, raised.headers.get('etag'), raised.body.beds]).toEqual([200, '"2"', 6]);
    expect((await act(content, [2, approval])).status).toBe(409);
    expect((await read(id)).body.beds).toBe(6);
  });

  it.each([
    ['unit.raise-capacity', { beds: 6 }, ['beds']],
    ['unit.reopen', { availableTo: '2028-01-01' }, ['availableTo']],
    ['unit.reopen', { from: '2027-01-01', to: '2027-01-05' }, ['voids']],
    ['unit.correct', { turnaroundDays: 9 }, ['turnaroundDays']],
  ])('shows the second what is there and what would be: %s %j', async (rule, command, changed) => {
    const voids = [{ from: '2027-01-01', to: '2027-02-01', reason: 'COOLING_OFF_AFTER_INCIDENT' }];
    const id = await aNewUnit({ beds: 3, voids });
    const asked = await service.askAs(landlord).post('/approvals', { rule, object: id, command });
    const seen = await service.askAs(colleague).call(`/approvals/${asked.body.id}`);
    const { body: before } = await read(id);
    const after = 'from' in command ? { voids: [{ ...voids[0], to: command.to }] } : command;
    expect(seen.body.subject).toEqual({
      changed,
      before,
      after: { ...before, ...after, version: 2 },
    });
    const gone = { rule, object: id, command: { from: '2027-01-02', to: '2027-01-05' } };
    if (!('from' in command)) return;
    const none = await service.askAs(landlord).post('/approvals', gone);
    expect((await service.askAs(colleague).call(`/approvals/${none.body.id}`)).body.subject).toBeNull();
  });

  it('approves nothing for who asked, nor by staff of another provider', async () => {
    const id = await aNewUnit();
    const content = { rule: 'unit.raise-capacity', object: id, command: { beds: 6 } };
    const stranger = { ...colleague, sub: 'u-stranger', provider: 'P-NONE' };
    await expect(approvalOf(service.askAs(landlord), service.askAs(landlord), content)).rejects.toThrow(
      '/problems/own-request',
    );
    await expect(approvalOf(service.askAs(landlord), service.askAs(stranger), content)).rejects.toThrow(
      '404',
    );
    expect((await read(id)).body.beds).toBe(3);
  });

  it('wants more when more was approved', async () => {
    const id = await aNewUnit();
    const raise = { rule: 'unit.raise-capacity', object: id, command: { beds: 3 } };
    expect((await act(raise, [1, await approved(raise)])).body.type).toBe('/problems/nothing-to-approve');
    const reopen = { rule: 'unit.reopen', object: id, command: { availableTo: '2028-01-01' } };
    expect((await act(reopen, [1, await approved(reopen)])).status).toBe(422);
  });

  it('to reopen what was closed', async () => {
    const id = await aNewUnit();
    expect((await patch(id, { availableTo: '2027-01-01' })).status).toBe(200);
    expect(faultsOf(await patch(id, { availableTo: '2027-01-02' }, { version: 2 }))).toEqual([
      '/availableTo reopens the unit',
    ]);
    expect(faultsOf(await patch(id, { availableTo: null }, { version: 2 }))).toEqual([
      '/availableTo reopens the unit',
    ]);
    expect(faultsOf(await patch(id, { availableFrom: '2026-10-31' }, { version: 2 }))).toEqual([
      '/availableFrom reopens the unit',
    ]);
    const content = { rule: 'unit.reopen', object: id, command: { availableTo: null } };
    expect((await act(content, [2])).status).toBe(409);
    const reopened = await act(content, [2, await approved(content)]);
    expect([reopened.status, reopened.body.availableTo]).toEqual([200, null]);
  });

  it('to use again what was out of use for somebody’s safety', async () => {
    const exposed = { from: '2026-12-01', to: null, reason: 'ADDRESS_EXPOSED' };
    const id = await aNewUnit({
      voids: [exposed, { from: '2026-11-02', to: '2026-11-05', reason: 'PEST' }],
    });
    const at = (version: number) => service.askAs(landlord, { 'if-match': `"${version}"` });
    const pest = { from: '2026-11-02', to: '2026-11-02' };
    expect((await at(1).post(`/units/${id}/voids/end`, pest)).body.items).toEqual([exposed]);
    for (const to of ['2027-06-01', exposed.from])
      expect(faultsOf(await at(2).post(`/units/${id}/voids/end`, { from: exposed.from, to }))).toEqual([
        ' reopens the unit',
      ]);
    const content = { rule: 'unit.reopen', object: id, command: { from: exposed.from, to: '2027-06-01' } };
    const approval = { approval: await approved(content) };
    const reopened = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      at(2).post(`/units/${id}${path}`, content.command, headers);
    expect((await reopened('/voids/reopening')).status).toBe(409);
    expect((await reopened('/voids/reopening', approval)).body.items).toEqual([
      { ...exposed, to: '2027-06-01' },
    ]);
  });

  it('in the database too: no statement widens a unit without an approval that its transaction uses', async () => {
    const id = await aNewUnit();
    const content = { rule: 'unit.raise-capacity', object: id, command: { beds: 4 } };
    expect((await act(content, [1, await approved(content)])).status).toBe(200);
    const officer = { ...NOBODY, actor: 'u-landlord', provider: PROVIDER };
    const work = service.app.get(UnitOfWork);
    const reason = (fault: unknown) => (fault as { constraint?: string }).constraint;
    const widen = (what: string) =>
      service.app
        .get(Acting)
        .run(officer, () =>
          work.manager
            .query(`UPDATE fristad.housing_unit SET ${what} WHERE id = '${id}'`)
            .then(() => undefined, reason),
        );
    const wider = [`beds = 5`, `available = '[2026-10-01,)'`];
    for (const what of wider) expect(await widen(what)).toBe('units_are_widened_by_two');
    expect(await widen(`beds = 2, available = '[2026-11-02,2029-01-01)'`)).toBeUndefined();
    await sql('ALTER TABLE fristad.housing_unit DISABLE TRIGGER units_are_widened_by_two');
    const without = [await widen(wider[0]!), await widen(wider[1]!)];
    await sql('ALTER TABLE fristad.housing_unit ENABLE TRIGGER units_are_widened_by_two');
    expect(without).toEqual([undefined, undefined]);
  });

  describe('and providers', () => {
    providerCases(() => service);
    permitCases(() => service);
  });
});
