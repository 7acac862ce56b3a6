import { beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { aPlacement, aRequest, COUNTRY, refusalOf } from './statements.js';

const STATUSES = [
  ...['PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED'],
  ...['DEPARTED', 'CANCELLED', 'NOT_ARRIVED', 'SUPERSEDED'],
];
/** Where a placement may go, as whoever places people would say it. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  PROPOSED: ['PROVISIONAL', 'CANCELLED', 'PROPOSED'],
  PROVISIONAL: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['ARRIVED', 'CANCELLED', 'NOT_ARRIVED', 'SUPERSEDED'],
  ARRIVED: ['DEPARTED', 'SUPERSEDED'],
};
const BY = 'placement_moves_forward';
const proposed = (status: string) =>
  aPlacement({ status })
    .replace(/, status\)/, `, status, request, proposed_by, proposed_at)`)
    .replace(`'${status}')`, `'${status}', 'R1', 'u-eva', '2026-11-30')`);
const to = (status: string, more = '') =>
  `UPDATE fristad.placement SET status = '${status}', version = version + 1${more}`;

onEachEngine('a placement that was proposed here', { entities: [], migrations }, (database) => {
  const refused = (...statements: readonly string[]) => refusalOf(database().dataSource, statements);
  beforeAll(async () => {
    for (const statement of [...COUNTRY, aRequest()]) await database().dataSource.query(statement);
  });

  it.each(STATUSES)('goes from %s only where it may', async (was) => {
    for (const becomes of STATUSES) {
      const expected = NEXT[was]?.includes(becomes) ? undefined : BY;
      expect([becomes, await refused(proposed(was), to(becomes))]).toEqual([becomes, expected]);
    }
  });

  it.each(Object.keys(NEXT))(
    'changes nothing else, and its version by one, on its way from %s',
    async (was) => {
      const [next = ''] = NEXT[was] ?? [];
      const others = [
        `persons = 2`,
        `arrival = arrival - 1`,
        `groups = '{G2}'`,
        `unit = 'S1', sharing = 'SHARED'`,
        `person = 'K-2'`,
        `request = NULL, proposed_by = NULL, proposed_at = NULL`,
        // Whoever left has left on that day, be it later than planned.
        ...(was === 'ARRIVED' ? [] : [`departure = departure + 1`]),
      ];
      for (const other of others)
        expect([other, await refused(proposed(was), to(next, `, ${other}`))]).toEqual([other, BY]);
      for (const version of ['version', 'version + 2'])
        expect(await refused(proposed(was), to(next).replace('version + 1', version))).toBe(BY);
    },
  );

  describe('is shortened', () => {
    const shorter = `, departure = departure - 1`;
    it.each(STATUSES)('while it is %s, or not', async (status) => {
      const may = ['CONFIRMED', 'ARRIVED'].includes(status);
      expect(await refused(proposed(status), to(status, shorter))).toBe(may ? undefined : BY);
    });
    it('and never made longer, nor left as it was', async () => {
      for (const status of ['CONFIRMED', 'ARRIVED'])
        for (const more of [`, departure = departure + 1`, ''])
          expect(await refused(proposed(status), to(status, more))).toBe(BY);
    });
    it('by leaving, not by arriving or being cancelled', async () => {
      expect(await refused(proposed('ARRIVED'), to('DEPARTED', shorter))).toBeUndefined();
      expect(await refused(proposed('CONFIRMED'), to('ARRIVED', shorter))).toBe(BY);
      expect(await refused(proposed('CONFIRMED'), to('CANCELLED', shorter))).toBe(BY);
    });
  });

  it('is not one that came with a scenario, which changes as its source says', async () => {
    const imported = aPlacement({ status: 'DEPARTED' });
    expect(
      await refused(imported, `UPDATE fristad.placement SET status = 'CONFIRMED', persons = 2`),
    ).toBeUndefined();
    const taken = `UPDATE fristad.placement SET request = 'R1', proposed_by = 'u-eva', proposed_at = now()`;
    expect(await refused(imported, taken)).toBe(BY);
  });
});
