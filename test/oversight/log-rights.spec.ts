import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import {
  auditor,
  aWatchedCountry,
  EVA,
  handling,
  SUPERVISION,
  type WatchedCountry,
} from './a-watched-country.js';

const LONG = 900_000;

describe.each(engines)('who may read the log ($name)', (engine) => {
  let country: WatchedCountry;

  beforeAll(async () => {
    country = await aWatchedCountry(engine);
  }, LONG);
  afterAll(() => country.drop());

  it(
    'shows one entry to who may have it, for its case',
    async () => {
      const [entry] = await country.found('NORD', '?case=K-a&limit=1');
      const read = (region: string, ref: string | undefined, id = entry?.id) => {
        const purpose = ref === undefined ? 'SUPERVISION_AUDIT' : `SUPERVISION_AUDIT; case=${ref}`;
        return country.as(auditor(region), { purpose }).call(`/log/${id}`);
      };
      const answer = await read('NORD', 'K-a');
      expect([answer.status, answer.body]).toEqual([200, entry]);
      expect((await read('NATIONAL', 'K-a')).status).toBe(200);
      for (const [region, ref] of [
        ['SYD', 'K-a'],
        ['NORD', 'K-b'],
        ['NORD', undefined],
      ] as const)
        expect([region, ref, (await read(region, ref)).status]).toEqual([region, ref, 404]);
      for (const id of ['no-such', '00000000-0000-4000-8000-00000000dead'])
        expect((await read('NORD', 'K-a', id)).status).toBe(404);
      const [national] = await country.found('NATIONAL', '?region=NATIONAL&limit=1');
      expect((await read('NORD', undefined, national?.id)).status).toBe(404);
      expect((await read('NATIONAL', undefined, national?.id)).status).toBe(200);
    },
    LONG,
  );

  it(
    'is for auditors who supervise, and asks rightly',
    async () => {
      for (const said of [
        EVA,
        { sub: 'u-l', roles: ['APPROVER:NORD'] },
        { sub: 'u-p', roles: ['POLICY_ADMIN'] },
      ])
        expect((await country.as(said, SUPERVISION).call('/log')).status).toBe(404);
      expect((await country.as(auditor('NORD'), handling('K-a')).call('/log')).status).toBe(404);
      expect((await country.as(auditor('NORD')).call('/log')).status).toBe(400);
      for (const query of [
        '?limit=0',
        '?limit=501',
        '?after=x',
        '?operation=READ',
        '?from=yesterday',
        '?name=Eva',
        '?case=',
      ])
        expect([query, (await country.search('NORD', query)).status]).toEqual([query, 400]);
      expect(await country.found('NORD', `?case=${encodeURIComponent("K-a' OR true --")}`)).toEqual([]);
    },
    LONG,
  );

  it(
    'shows nothing of a case to an auditor who is kept from it',
    async () => {
      await country.database.query(
        `INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at)
       VALUES (gen_random_uuid(), 'K-b', 'u-audit-nord', 'MAY_NOT', 'u-leader', now())`,
      );
      expect(
        (await country.found('NATIONAL', '?case=K-b')).some(({ case: caseRef }) => caseRef === 'K-b'),
      ).toBe(true);
      expect(
        (await country.found('NORD', '?limit=500')).filter(({ case: caseRef }) => caseRef === 'K-b'),
      ).toEqual([]);
    },
    LONG,
  );
});
