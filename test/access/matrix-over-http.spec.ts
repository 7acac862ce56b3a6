import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiDocument } from '../../src/api/document.js';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import { withoutTheGuard } from '../security/twins/fences-off.js';
import { askingAsEach, type Got } from './routes/asking-as-each.js';
import {
  cellsOf,
  isListBy,
  verdictBy,
  type HttpCell,
  type Verdict,
  type Written,
} from './routes/http-cells.js';
import { sampleOf } from './routes/sampled-cells.js';
import { QUESTIONS_ABOUT, withThings } from './routes/the-things.js';
import { writtenRoutes, type WrittenRoute } from './routes/written-routes.js';
import { writtenPolicy, type Line } from './written-policy.js';
import { sample } from '../harness/samples.js';

const MOST = sample(0, 6, 'FRISTAD_MATRIX_CELLS');
/** Of those who are refused at a route every so-manieth is asked; the next route asks others. */
const EVERY = sample(20, 1);
/** So many of those who are let in nowhere are asked without the guard. */
const CONTROLLED = sample(20, 200);
const SEED = Number(process.env['FRISTAD_MATRIX_SEED'] ?? 20_261_123);
const AT_ONCE = 8;
const HOUR = 3_600_000;
const NOTHING_HERE = '{"type":"/problems/nothing-here","title":"There is nothing here","status":404}';

type CellOfRoute = { readonly route: WrittenRoute; readonly cell: HttpCell; readonly wanted: Verdict };
const policy = writtenPolicy();
const routes = writtenRoutes();
const guarded = routes.filter(({ act }) => act !== 'public');
/** A question to a second person is read by whoever may answer it alone; those that lie there are all about one act. */
const secondPersons = policy.find(({ act }) => act === QUESTIONS_ABOUT)?.second ?? [];
const rolesAt = ({ act, only }: WrittenRoute): readonly string[] =>
  act === 'approval.read' ? secondPersons : only;
/** What the policy officer wrote of that route. */
const writtenOf = (route: WrittenRoute, lines: readonly Line[]): Written => {
  const mine = lines.filter((line) => line.act === route.act);
  const only = rolesAt(route);
  const some = mine.filter(({ role }) => only.length === 0 || only.includes(role));
  return { act: mine, lines: some, isList: isListBy(mine) };
};
/** The requests to make at a route, and what the written policy says to each. */
const questionsAt = (route: WrittenRoute, index: number, most = MOST): readonly CellOfRoute[] => {
  const written = writtenOf(route, policy);
  const cells = sampleOf(cellsOf(route, written.isList), written, { most, seed: SEED + index });
  const asked = cells.map((cell) => ({ route, cell, wanted: verdictBy(written, cell) }));
  return asked.filter(({ wanted }, place) => wanted === 'in' || (place + index) % EVERY === 0);
};

describe.each(engines)('every route of the running service ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof askingAsEach>;
  beforeAll(async () => {
    service = await aService(engine);
    // Somebody solves runs, and the service is well.
    await service.database.query(
      `INSERT INTO fristad.worker VALUES ('in-test', clock_timestamp() + interval '1 day')`,
    );
    asking = askingAsEach(service, await withThings(service));
  });
  afterAll(() => service.drop());

  const each = async <T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<void> => {
    const left = [...list];
    const work = async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };

  const walk = async (questions: readonly CellOfRoute[]) => {
    const tally: Record<string, number> = {};
    const unexpected: string[] = [];
    const denials = new Set<string>();
    await each(questions, async (asked) => {
      const got = await asking.ask(asked.route, asked.cell);
      tally[got.verdict] = (tally[got.verdict] ?? 0) + 1;
      if (got.verdict === 'nothing-here') denials.add(`${got.headers}\n\n${got.text}`);
      if (got.verdict !== asked.wanted) unexpected.push(lineOf(asked, got));
    });
    return { tally, unexpected, denials };
  };

  it('is written down as an act of the written policy, and no other', () => {
    const { paths } = apiDocument(service.app);
    const served = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path.replace(/^\/api/, '')}`),
    );
    const written = routes
      .filter(({ path }) => !path.startsWith('/auth/'))
      .map(({ method, path }) => `${method} ${path}`);
    const listed = served.filter((route) => !route.includes(' /auth/'));
    expect(listed.toSorted()).toEqual(written.toSorted());
    const acts = new Set(policy.map(({ act }) => act));
    expect(guarded.filter(({ act }) => !acts.has(act))).toEqual([]);
  });

  it(
    'answers each role, region, tie, purpose and login as the written policy says',
    async () => {
      const questions = guarded.flatMap((route, index) => questionsAt(route, index));
      const { tally, unexpected, denials } = await walk(questions);
      const summary = `cells ${questions.length}, ${JSON.stringify(tally)}`;
      process.stdout.write(`${engine.name} routes: ${guarded.length}, ${summary}\n`);
      expect(unexpected).toEqual([]);
      expect([...denials].map((denial) => denial.split('\n\n')[1])).toEqual([NOTHING_HERE]);
      expect(tally['in']).toBeGreaterThan(guarded.length);
    },
    HOUR,
  );

  it('answers nobody who does not log in, but for what is public', async () => {
    const [cell] = cellsOf(routes[0]!, true);
    const verdicts: string[] = [];
    // The end of a login answers as to nobody: here none was begun.
    const asked = routes.filter(({ path }) => path !== '/auth/callback');
    await each(asked, async (route) => {
      const { verdict } = await asking.askAsNobody(route, cell!);
      verdicts.push(`${verdict} ${route.act === 'public' ? 'public' : 'guarded'}`);
    });
    expect(new Set(verdicts)).toEqual(new Set(['login-needed guarded', 'in public']));
  });

  it(
    'would be caught letting everybody in, or one role more than is written',
    async () => {
      const denied = guarded
        .flatMap((route, index) => questionsAt(route, index, 4))
        .filter(({ wanted }) => wanted === 'nothing-here');
      const few = denied.filter((_, number) => number % Math.ceil(denied.length / CONTROLLED) === 0);
      const putBack = await withoutTheGuard({ service, database: service.database });
      const { unexpected } = await walk(few);
      await putBack();
      expect(unexpected.some((line) => line.includes('nothing-here wanted, in got'))).toBe(true);
      const fewer = policy.filter(({ act, role }) => act !== 'geography.list' || role !== 'APPROVER');
      const route = guarded.find(({ path }) => path === '/regions')!;
      const wanted = questionsAt(route, 0).map((asked) => ({
        ...asked,
        wanted: verdictBy(writtenOf(route, fewer), asked.cell),
      }));
      expect((await walk(wanted)).unexpected.length).toBeGreaterThan(0);
    },
    HOUR,
  );
});

const lineOf = ({ route, cell, wanted }: CellOfRoute, { verdict, status, text }: Got) =>
  `${route.method} ${route.path} (${route.act}): ${wanted} wanted, ${verdict} got (${status}) by ${JSON.stringify(cell)} ${text.slice(0, 120)}`;
