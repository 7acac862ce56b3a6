import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { aCountry } from '../harness/a-country.js';
import { eva, requestsOf } from '../harness/a-request.js';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';

describe.each(engines)('who asks, and whether they may ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let one: Json;
  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 4, 2);
    one = await requestsOf(service).made();
  });
  afterAll(() => service.drop());

  const handling = (said = eva) => service.as(said, { purpose: `CASE_HANDLING; case=${one.case}` });
  /** The status of an answer, and how many transactions began with the rights of the guard for it. */
  const looked = async (ask: () => Promise<{ readonly status: number }>) => {
    const dataSource = service.app.get(DataSource);
    const statements: string[] = [];
    const make = dataSource.createQueryRunner.bind(dataSource);
    const making = jest.spyOn(dataSource, 'createQueryRunner').mockImplementation((mode) => {
      const runner = make(mode);
      const query = runner.query.bind(runner);
      return Object.assign(runner, {
        query: (...said: Parameters<typeof query>) => (statements.push(said[0]), query(...said)),
      });
    });
    const { status } = await ask();
    making.mockRestore();
    const begun = statements.filter((text) => /^START TRANSACTION;.* ROLE fristad_guard/.test(text));
    return [status, begun.length];
  };
  const read = (said = eva) => handling(said).call(`/requests/${one.request}`);

  it('is looked up in one transaction', async () => {
    await read();
    expect(await looked(() => read())).toEqual([200, 1]);
  });
  it('is looked up in one, who is there for the first time included, and the entry of a denial is another', async () => {
    const said = { sub: 'u-stranger', roles: ['COORDINATOR:SYD'] };
    expect(await looked(() => read(said))).toEqual([404, 2]);
    const stored = `SELECT id FROM access.known_user WHERE id = 'u-stranger'`;
    expect(await service.database.query<Json[]>(stored)).toHaveLength(1);
  });
});
