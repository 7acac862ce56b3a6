import { expect, it } from '@jest/globals';
import { actorId, AT } from '#access/testing';
import { Acting, UnitOfWork } from '#platform';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { AsGuard } from '../../src/access/application/as-guard.js';
import { PostgresSessions } from '../../src/access/persistence/postgres-sessions.js';
import { onEachEngine } from '../harness/database/index.js';

const anActor = (authenticatedAt: Date | null) => ({
  id: actorId('u-eva'),
  agency: 'POLISEN',
  grants: [],
  authenticatedAt,
});

onEachEngine('a session of the console', { entities, migrations }, (open) => {
  const begun = async (secret: string, authenticatedAt: Date | null) => {
    const acting = new Acting();
    const work = new UnitOfWork(open().dataSource, acting);
    const sessions = new PostgresSessions(work);
    return new AsGuard(acting, work).run(null, async () => {
      const { actor } = await sessions.begin(secret, anActor(authenticatedAt), { csrf: 'c', at: AT });
      return [actor.authenticatedAt, (await sessions.find(secret))?.session.actor.authenticatedAt];
    });
  };

  it('knows when its user logged in', async () => {
    const earlier = new Date('2026-12-01T08:00:00Z');
    expect(await begun('one', earlier)).toEqual([earlier, earlier]);
  });
  it('does not take its beginning for a login whose time the issuer did not say', async () => {
    expect(await begun('other', null)).toEqual([null, null]);
  });
});
