import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import {
  auditor,
  aWatchedCountry,
  EVA,
  handling,
  NOTE,
  SVEN,
  type WatchedCountry,
} from './a-watched-country.js';

/** Whoever may reach the case was assigned to it, before anybody had a purpose. */
const ASSIGNED = 'ALTERATION actor u-leader NONE -  DONE';
const LONG = 900_000;
type Field = 'id' | 'operation' | 'kind' | 'actor' | 'role' | 'region' | 'purpose' | 'outcome';
type Look = Readonly<Record<Field, string | null>>;

describe.each(engines)('who looked at a case ($name)', (engine) => {
  let country: WatchedCountry;
  type LookQuery = { readonly purpose?: string; readonly query?: string };
  const asked = (said: Said, ref: string, { purpose = 'CASE_HANDLING', query = '' }: LookQuery = {}) =>
    country.as(said, { purpose: `${purpose}; case=${ref}` }).call(`/cases/${ref}/who-looked${query}`);
  const looks = async (said: Said, ref: string, more: LookQuery = {}): Promise<readonly Look[]> =>
    (await asked(said, ref, more)).body.items;
  const lines = (items: readonly Look[]) =>
    items.map(({ operation, kind, actor, role, region, purpose, outcome }) =>
      [operation, kind, actor, role, region ?? '-', purpose, outcome].join(' '),
    );
  const DONE = [
    'CONSULTATION request u-audit-national AUDITOR - SUPERVISION_AUDIT DONE',
    'CONSULTATION placement u-eva COORDINATOR NORD PLACEMENT_MATCHING DONE',
    'DENIAL case u-sven COORDINATOR SYD CASE_HANDLING REFUSED',
    'CONSULTATION case-note u-eva COORDINATOR NORD CASE_HANDLING DONE',
    'COLLECTION case-note u-eva COORDINATOR NORD CASE_HANDLING DONE',
    ASSIGNED,
  ];
  const FIELDS = ['actor', 'agency', 'at', 'id', 'kind', 'operation', 'outcome', 'purpose', 'region', 'role'];

  beforeAll(async () => {
    country = await aWatchedCountry(engine);
  }, LONG);
  afterAll(() => country.drop());

  it('is told to its coordinator, with those of other regions and of the whole country', async () => {
    const { status, body, text } = await asked(EVA, 'K-a');
    expect([status, lines(body.items)]).toEqual([200, DONE]);
    expect(Object.keys(body.items[0]).toSorted()).toEqual(FIELDS);
    for (const hidden of [NOTE, 'R-b', 'PL-a', country.note]) expect(text).not.toContain(hidden);
  });

  it('tells that it was asked', async () => {
    const [newest, ...others] = lines(await looks(EVA, 'K-a'));
    expect(newest).toBe('LOG_READING case u-eva COORDINATOR NORD CASE_HANDLING DONE');
    expect(others).toEqual(DONE);
  });

  it('is told to the auditors of its region and of the country, a page at a time', async () => {
    for (const region of ['NORD', 'NATIONAL']) {
      const whole = await looks(auditor(region), 'K-a', { purpose: 'SUPERVISION_AUDIT' });
      expect(lines(whole).slice(-DONE.length)).toEqual(DONE);
    }
    const { items, next } = (await asked(EVA, 'K-a', { query: '?limit=2' })).body;
    expect([items.length, next]).toEqual([2, expect.stringMatching(/^\/api\/cases\/K-a\/who-looked\?/)]);
    const second = await country.as(EVA, handling('K-a')).call(next.replace('/api', ''));
    const paged = [...items, ...second.body.items].map(({ id }) => id);
    const all = (await looks(EVA, 'K-a')).map(({ id }) => id);
    expect(paged).toEqual(all.slice(2, 6));
  });

  it('is told to nobody else', async () => {
    const others: readonly (readonly [Said, string])[] = [
      [{ sub: 'u-other', roles: ['COORDINATOR:NORD'] }, 'CASE_HANDLING'],
      [{ sub: 'u-leader', roles: ['APPROVER:NORD'] }, 'CASE_HANDLING'],
      [SVEN, 'CASE_HANDLING'],
      [auditor('SYD'), 'SUPERVISION_AUDIT'],
    ];
    for (const [said, purpose] of others)
      expect([said.sub, (await asked(said, 'K-a', { purpose })).status]).toEqual([said.sub, 404]);
    expect(lines(await looks(SVEN, 'K-s'))).toEqual([
      'CONSULTATION request u-audit-national AUDITOR - SUPERVISION_AUDIT DONE',
      'CONSULTATION case u-sven COORDINATOR SYD CASE_HANDLING DONE',
      ASSIGNED,
    ]);
  });

  it('is not told by the database either, to another region', async () => {
    const ask = (region: string) =>
      country.database.transaction(async (manager) => {
        await manager.query(`SET LOCAL app.region = '${region}'`);
        await manager.query(`SET LOCAL ROLE fristad_app`);
        return manager.query<unknown[]>(`SELECT * FROM national.who_looked('K-a', NULL, 100)`);
      });
    expect((await ask('NORD')).length).toBeGreaterThan(DONE.length);
    expect(await ask('SYD')).toEqual([]);
    expect(await ask('')).toEqual([]);
  });

  it('has no page after an entry that is none', async () => {
    const { body } = await asked(EVA, 'K-a', { query: `?after=${randomUUID()}` });
    expect(body).toEqual({ items: [], next: null });
  });
});
