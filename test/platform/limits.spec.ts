import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Module, Post } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Acting,
  closeOutside,
  NOBODY,
  beginAsNobody,
  PlatformModule,
  prepareHttp,
  TakesLong,
  UnitOfWork,
} from '#platform';
import { migrations } from '../../migrations/index.js';
import { configOn } from '../harness/service/a-service.js';
import { listening } from '../harness/service/listening.js';
import type { Engine, FreshDatabase } from '../harness/database/engine.js';
import { engines } from '../harness/database/index.js';
import { openOwner, ownerOf } from '../harness/database/owner.js';

const schema = { entities: [], migrations };
const WORKS_MS = 1600;
/** What the slow act waits for before it ends: a test lets it go on. */
let goOn: () => void = () => undefined;

@Controller('acts')
class ActsController {
  constructor(private readonly work: UnitOfWork) {}

  private write(name: string, works: () => Promise<void>): Promise<void> {
    return this.work.run(async () => {
      await this.work.manager.query('INSERT INTO acts VALUES ($1)', [name]);
      await works();
    });
  }

  @Post('slow')
  slow(): Promise<void> {
    return this.write('slow', () => new Promise((resolve) => (goOn = resolve)));
  }
  @Post('quick')
  quick(): Promise<void> {
    return this.write('quick', () => sleep(50));
  }
  @TakesLong()
  @Post('long')
  long(): Promise<void> {
    return this.write('long', () => sleep(WORKS_MS));
  }
  @Get('statement')
  statement(): Promise<unknown> {
    return this.work.run(() => this.work.manager.query('SELECT pg_sleep(30)'));
  }
  @Get('kept')
  async acts() {
    const read = () => this.work.manager.query<{ name: string }[]>('SELECT name FROM acts');
    return { items: (await this.work.run(read)).map(({ name }) => name) };
  }
}

const serviceOf = async (fresh: FreshDatabase) => {
  const config = configOn(fresh, { FRISTAD_REQUEST_SECONDS: '1', FRISTAD_LONG_REQUEST_SECONDS: '20' });
  @Module({ imports: [PlatformModule.with({ config, schema, queues: [] })], controllers: [ActsController] })
  class ActsModule {}
  const { app } = await listening(ActsModule, (made) => {
    made.setGlobalPrefix('api');
    made.use(beginAsNobody(made.get(Acting)));
    prepareHttp(made, config);
    closeOutside(made);
  });
  await openOwner(app, fresh);
  await ownerOf(app).query(`CREATE TABLE acts (name text); GRANT SELECT, INSERT ON acts TO ${NOBODY.role}`);
  return app;
};

describe.each(engines)('the time that a request may take ($name)', (engine: Engine) => {
  let fresh: FreshDatabase;
  let app: NestExpressApplication;
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${await app.getUrl()}${path}`, init);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  /** What takes no time takes longer than a second where the machine has none to give: then nothing was kept, and it is asked again. */
  const askAgain: typeof ask = async (path, init) => {
    const answer = await ask(path, init);
    return answer.status === 503 ? askAgain(path, init) : answer;
  };
  const acts = async () => (JSON.parse((await askAgain('/api/acts/kept')).text) as { items: string[] }).items;
  const post = { method: 'POST' };

  beforeAll(async () => {
    fresh = await engine.fresh(schema);
    app = await serviceOf(fresh);
  });
  afterAll(async () => {
    await app.close();
    await fresh.drop();
  });

  it('ends it with a problem document that says when to come again, and nothing of it is kept', async () => {
    // The act would never end by itself.
    const answer = await ask('/api/acts/slow', post);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(JSON.parse(answer.text)).toEqual({
      type: '/problems/took-too-long',
      title: 'This took too long and was not finished',
      status: 503,
      instance: '/api/acts/slow',
    });
    goOn();
    await sleep(WORKS_MS);
    expect(await acts()).not.toContain('slow');
  });

  it('is longer where a route says so, and enough for what is quick (negative control)', async () => {
    expect((await askAgain('/api/acts/quick', post)).status).toBe(201);
    expect((await ask('/api/acts/long', post)).status).toBe(201);
    expect((await acts()).toSorted()).toEqual(['long', 'quick']);
  });

  // The embedded database cancels no statement.
  (engine.name === 'postgresql' ? it : it.skip)(
    'ends at the database too, which goes on with nothing',
    async () => {
      expect((await ask('/api/acts/statement')).status).toBe(503);
      await sleep(300);
      const sleeping = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep%'`;
      expect(await ownerOf(app).query(sleeping)).toEqual([{ n: 0 }]);
    },
  );

  it('has nothing to do with what is asked oddly: that is answered at once, and kept by nobody', async () => {
    const odd = [
      await askAgain('/api/acts/quick', {
        ...post,
        body: 'name=quick',
        headers: { 'content-type': 'text/plain' },
      }),
      await askAgain('/api/acts/kept', { method: 'OPTIONS' }),
      await askAgain('/api/acts/a%00b'),
      await askAgain('/elsewhere'),
    ];
    expect(odd.map(({ status }) => status)).toEqual([415, 404, 404, 404]);
    for (const { headers } of odd) {
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    const again = await askAgain('/api/acts/kept', { headers: { 'if-none-match': '*' } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});
