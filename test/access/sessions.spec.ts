import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { Browser } from './a-browser.js';
import { aGuardedService } from '../harness/service/a-guarded-service.js';
import type { Engine, FreshDatabase } from '../harness/database/engine.js';
import { describeOnServer } from '../harness/database/index.js';
import { anotherProcess } from '../harness/service/another-process.js';
import { withoutTheLock } from '../harness/no-lock.js';

const MOST = 5;
const AT_ONCE = 12;
const ALIVE = `SELECT count(*)::integer AS n FROM access.session WHERE actor = $1 AND ended_at IS NULL`;

describeOnServer('logins of one user in two processes at once ($name)', (engine: Engine) => {
  let fresh: FreshDatabase;
  let service: Awaited<ReturnType<typeof aGuardedService>>;
  let other: Awaited<ReturnType<typeof anotherProcess>>;
  beforeAll(async () => {
    fresh = await engine.fresh({ entities: [], migrations });
    service = await aGuardedService(fresh, {});
    other = await anotherProcess(fresh.serving.DATABASE_URL ?? '', {});
  });
  afterAll(async () => {
    await other.stop();
    await service.app.close();
    await fresh.drop();
  });

  /** How many live once all have logged in. */
  const race = async (user: string): Promise<number> => {
    const addresses = [service.address, other.address.replace(/\/api$/, '')];
    const logins = Array.from({ length: AT_ONCE }, (_, n) =>
      new Browser().logIn(addresses[n % 2] ?? '', { user, query: '' }),
    );
    await Promise.all(logins);
    const [row] = await service.database.query<{ readonly n: number }[]>(ALIVE, [user]);
    return row?.n ?? -1;
  };

  it('leave as many alive as one may have', async () => {
    expect(await race('demo-coordinator-nord')).toBe(MOST);
  });

  it('leave more where nobody waits (negative control)', async () => {
    await service.database.query(withoutTheLock('access.session'));
    expect(await race('demo-approver-nord')).toBeGreaterThan(MOST);
  });
});
