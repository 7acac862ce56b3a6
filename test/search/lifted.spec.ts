import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Caller, Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aCountry } from '../harness/a-country.js';
import { staysOf } from '../harness/a-stay.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const admin = (sub: string): Said => ({ sub, roles: ['POLICY_ADMIN'] });

describe.each(engines)('a freeze that was lifted ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let id: string;
  const searchedAs = async (caller: Caller) => {
    const key = { 'idempotency-key': randomUUID() };
    return (await caller.post(`/requests/R-${id}/searches`, undefined, key)).status;
  };
  const search = () => {
    return searchedAs(service.as(eva, { purpose: `PLACEMENT_MATCHING; case=K-${id}` }));
  };
  const searches = async (times: number) => {
    const answers: number[] = [];
    for (let n = 0; n < times; n += 1) answers.push(await search());
    return answers;
  };
  const lift = async () => {
    const [ada, bo] = [service.as(admin('u-ada')), service.as(admin('u-bo'))];
    const approval = await approvalOf(ada, bo, { rule: 'actor.restore', object: 'u-eva', command: {} });
    return (await ada.post('/actors/u-eva/search', {}, { approval })).status;
  };
  const freezes = () =>
    service.database.query<Json[]>(
      `SELECT events, lifted_at IS NULL AS frozen FROM fristad.search_freeze ORDER BY at`,
    );

  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 2, 3);
    id = await staysOf(service)('CANCELLED');
  });
  afterAll(() => service.drop());

  it('lets the actor go on as somebody who was never turned away, and freezes at the same limit again', async () => {
    const tenProbingEvents = Array<number>(10).fill(429);
    expect(await searches(14)).toEqual([201, 201, 201, ...tenProbingEvents, 403]);
    expect(await freezes()).toEqual([{ events: 10, frozen: true }]);
    expect(await lift()).toBe(204);
    expect(await searches(11)).toEqual([...tenProbingEvents, 403]);
    expect(await freezes()).toEqual([
      { events: 10, frozen: false },
      { events: 10, frozen: true },
    ]);
  });

  it('still counts what came before where nobody lifted it', async () => {
    const other: Said = { sub: 'u-eva2', roles: ['COORDINATOR:NORD'] };
    await service.assign('u-eva2', `K-${id}`);
    const caller = service.as(other, { purpose: `PLACEMENT_MATCHING; case=K-${id}` });
    const answers: number[] = [];
    for (let n = 0; n < 11; n += 1) answers.push(await searchedAs(caller));
    expect(answers).toEqual([...Array<number>(10).fill(429), 403]);
  });
});
