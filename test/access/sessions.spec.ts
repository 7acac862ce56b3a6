import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Browser } from './a-browser.js';
import type { Engine } from '../harness/database/engine.js';
import { describeOnServer } from '../harness/database/index.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { EMBEDDED } from '../harness/service/an-issuer.js';
import { anotherProcess } from '../harness/service/another-process.js';
import { withoutTheLock } from '../harness/no-lock.js';

const MOST = 5;
const AT_ONCE = 12;
const ALIVE = `SELECT count(*)::integer AS n FROM access.session WHERE actor = $1 AND ended_at IS NULL`;

describeOnServer('logins of one user in two processes at once ($name)', (engine: Engine) => {
  let service: OwnService;
  let other: Awaited<ReturnType<typeof anotherProcess>>;
  beforeAll(async () => {
    service = await aService(engine, EMBEDDED);
    other = await anotherProcess(service.fresh.serving.DATABASE_URL ?? '', {});
  });
  afterAll(async () => {
    await other.stop();
    await service.drop();
  });

  /** How many live once all have logged in. */
  const race = async (user: string): Promise<number> => {
    const addresses = [service, other].map(({ address }) => new URL(address).origin);
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
