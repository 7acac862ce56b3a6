import { beforeAll, expect, it } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { UnitOfWork } from '#platform';
import { writeProblem } from '../../src/platform/http/problem.filter.js';
import { onEachEngine, onlyExtensions } from '../harness/database/index.js';

/** What the server raises, how often an act is tried then, and what a client is told when it fails each time. */
const STATES = [
  { state: '40P01', tries: 4, status: 503, type: '/problems/gave-way' },
  { state: '40001', tries: 4, status: 503, type: '/problems/gave-way' },
  { state: '23505', tries: 2, status: 409, type: '/problems/at-the-same-time' },
  { state: '23P01', tries: 2, status: 409, type: '/problems/at-the-same-time' },
  { state: '23514', tries: 1, status: 500, type: 'about:blank' },
] as const;

const answerTo = (thrown: unknown) => {
  const answer = { headersSent: false, status: 0, body: '', headers: {} as Record<string, string> };
  const response = {
    setHeader: (name: string, value: string) => (answer.headers[name] = value),
    writeHead: (status: number) => (answer.status = status),
    end: (body: string) => (answer.body = body),
  };
  writeProblem(thrown, { url: '/api/x' } as IncomingMessage, response as unknown as ServerResponse);
  return { ...answer, problem: JSON.parse(answer.body) as { type: string } };
};

onEachEngine('acts that meet', onlyExtensions, (database) => {
  let work: UnitOfWork;
  /** Raises the state the first times that it is asked; a sequence counts on whatever is rolled back. */
  const act = (state: string, times: number) =>
    work.run(async () => {
      await work.manager.query(`INSERT INTO done VALUES ('${state}')`);
      await work.manager.query(`SELECT failing($1, $2)`, [state, times]);
      return 'done';
    });
  const done = async () => (await work.manager.query<unknown[]>('SELECT what FROM done')).length;
  const tried = async () =>
    (await work.manager.query<{ last_value: number }[]>('SELECT last_value FROM tries'))[0]?.last_value;

  beforeAll(async () => {
    work = new UnitOfWork(database().dataSource);
    await work.manager.query('CREATE TABLE done (what text)');
    await work.manager.query('CREATE SEQUENCE tries');
    await work.manager.query(`
      CREATE FUNCTION failing(state text, times integer) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('tries') <= times THEN
          RAISE EXCEPTION USING ERRCODE = state, MESSAGE = 'met somebody';
        END IF;
      END $$`);
  });
  const anew = () =>
    Promise.all([work.manager.query('DELETE FROM done'), work.manager.query('ALTER SEQUENCE tries RESTART')]);

  it.each(STATES)('are tried $tries times for $state, and done once', async ({ state, tries }) => {
    await anew();
    await expect(act(state, tries - 1)).resolves.toBe('done');
    expect([await done(), await tried()]).toEqual([1, tries]);
  });

  it.each(STATES)(
    'tell $type when $state comes each time, and do nothing',
    async ({ state, tries, ...answer }) => {
      await anew();
      const thrown: unknown = await act(state, 99).catch((cause: unknown) => cause);
      expect([thrown, await done(), await tried()]).toMatchObject([{ code: state }, 0, tries]);
      const { status, problem, headers, body } = answerTo(thrown);
      expect({ status, type: problem.type }).toEqual(answer);
      expect('retry-after' in headers).toBe(status === 503);
      expect(body).not.toMatch(/met somebody|failing/);
    },
  );

  it('are not done again within another act, but with it', async () => {
    await anew();
    const both = work.run(async () => {
      await work.manager.query(`INSERT INTO done VALUES ('outer')`);
      return act('40P01', 1);
    });
    await expect(both).resolves.toBe('done');
    expect([await done(), await tried()]).toEqual([2, 2]);
  });
});
