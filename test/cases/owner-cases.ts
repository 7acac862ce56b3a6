import { expect, it } from '@jest/globals';
import type { TestService } from '../harness/service/a-service.js';
import type { Said } from '../harness/service/an-issuer.js';
import { eva, lea } from './a-case-file.js';

const OWNED = 'K-b';
const sten: Said = { sub: 'u-sten', roles: ['COORDINATOR:NORD'] };

/** A case is somebody's for as long as it is open. */
export const ownerCases = (serviceOf: () => TestService): void => {
  const as = (said: Said) => serviceOf().as(said, { purpose: `CASE_HANDLING; case=${OWNED}` });
  const take = async (whom: string, query = '') => {
    const { status, body } = await as(lea).call(`/cases/${OWNED}/coordinators/${whom}${query}`, {
      method: 'DELETE',
    });
    return status === 204 ? 'taken' : body.type.replace('/problems/', '');
  };
  const owners = async (): Promise<readonly string[]> =>
    (await as(sten).call(`/cases/${OWNED}`)).body.assigned;
  const stored = async () =>
    (
      await serviceOf().database.query<{ actor: string }[]>(
        `SELECT actor FROM access.case_assignment WHERE case_ref = '${OWNED}' AND ended_at IS NULL ORDER BY actor`,
      )
    ).map(({ actor }) => actor);

  it('is not taken from its last coordinator while it is open', async () => {
    expect(await take('u-eva')).toBe('last-coordinator');
    expect(await take('u-eva', '?successor=u-eva')).toBe('last-coordinator');
    expect(await take('u-nobody')).toBe('taken');
    expect(await stored()).toEqual(['u-eva']);
  });

  it('goes to a successor in the same act, who must be a coordinator that has come here', async () => {
    expect(await take('u-eva', '?successor=u-who-never-came')).toBe('no-such-coordinator');
    expect(await take('u-eva', '?successor=u-lea')).toBe('oneself');
    expect(await stored()).toEqual(['u-eva']);
    await as(sten).call('/auth/me');
    expect(await take('u-eva', '?successor=u-sten')).toBe('taken');
    expect([await stored(), await owners()]).toEqual([['u-sten'], ['u-sten']]);
    const { items } = (await as(sten).call(`/cases/${OWNED}/timeline?limit=2`)).body;
    expect(items.map(({ kind, about, by }: Record<string, unknown>) => [kind, about, by])).toEqual(
      expect.arrayContaining([
        ['COORDINATOR_ASSIGNED', { kind: 'actor', id: 'u-sten' }, 'u-lea'],
        ['COORDINATOR_UNASSIGNED', { kind: 'actor', id: 'u-eva' }, 'u-lea'],
      ]),
    );
  });

  it('is left by one of two, whoever is first, and by the last once it is not open any more', async () => {
    await as(eva).call('/auth/me');
    expect((await as(lea).put(`/cases/${OWNED}/coordinators/u-eva`)).status).toBe(204);
    const both = await Promise.all([take('u-eva'), take('u-sten')]);
    expect(both.toSorted()).toEqual(['last-coordinator', 'taken']);
    const [left = ''] = await stored();
    await serviceOf().database.query(
      `UPDATE fristad.placement_request SET status = 'WITHDRAWN', reason = 'NO_LONGER_NEEDED', version = version + 1 WHERE person = '${OWNED}'`,
    );
    expect(await take(left)).toBe('taken');
    expect(await stored()).toEqual([]);
  });
};
