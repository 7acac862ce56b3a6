import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leafDigest, type Digest, type StoredEntry } from '#audit';
import { engines } from '../harness/database/index.js';
import {
  auditor,
  aWatchedCountry,
  SUPERVISION,
  type Entry,
  type WatchedCountry,
} from './a-watched-country.js';

const LONG = 900_000;
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
const brief = ({ operation, objectKind, objectId, actor, outcome }: Entry) =>
  [operation, objectKind, objectId ?? '-', actor, outcome].join(' ');

describe.each(engines)('searching the log ($name)', (engine) => {
  let country: WatchedCountry;
  /** Oldest first. */
  const briefs = async (region: string, query = '') =>
    (await country.found(region, query)).map(brief).toReversed();

  beforeAll(async () => {
    country = await aWatchedCountry(engine);
  }, LONG);
  afterAll(() => country.drop());

  it(
    'shows a region’s auditor that region’s log, and a national one all',
    async () => {
      const nord = await country.found('NORD', `?from=${country.since}`);
      expect(nord.length).toBeGreaterThan(4);
      expect(new Set(nord.map(({ log }) => log))).toEqual(new Set(['NORD']));
      expect(nord.some(({ actor, outcome }) => actor === 'u-sven' && outcome === 'REFUSED')).toBe(true);
      const syd = await country.found('SYD', `?from=${country.since}`);
      expect(new Set(syd.map(({ log }) => log))).toEqual(new Set(['SYD']));
      const all = await country.found('NATIONAL', `?from=${country.since}`);
      expect(new Set(all.map(({ log }) => log))).toEqual(new Set(['NATIONAL', 'NORD', 'SYD']));
      expect((await country.search('NORD', '?region=SYD')).body).toEqual({ items: [], next: null });
    },
    LONG,
  );

  it(
    'finds by case, actor, unit, region, time, operation, act and outcome',
    async () => {
      const ofCase = await briefs('NATIONAL', '?case=K-a');
      expect(ofCase).toEqual([
        'ALTERATION actor u-eva u-leader DONE',
        `COLLECTION case-note ${country.note} u-eva DONE`,
        `CONSULTATION case-note ${country.note} u-eva DONE`,
        'DENIAL case K-a u-sven REFUSED',
        'CONSULTATION placement PL-a u-eva DONE',
        'CONSULTATION request - u-audit-national DONE',
      ]);
      expect(await briefs('NORD', '?case=K-a')).toEqual(ofCase.slice(1, 5));
      expect(await briefs('SYD', '?case=K-a')).toEqual([]);
      expect(await briefs('NORD', '?actor=u-sven')).toEqual(['DENIAL case K-a u-sven REFUSED']);
      expect(await briefs('NATIONAL', '?unit=A0-0')).toEqual(['CONSULTATION placement PL-a u-eva DONE']);
      expect(await briefs('NATIONAL', '?region=SYD&actor=u-sven')).toEqual([
        'CONSULTATION case K-s u-sven DONE',
      ]);
      expect(await briefs('NORD', '?operation=COLLECTION&case=K-a')).toEqual(ofCase.slice(1, 2));
      expect(await briefs('NORD', '?act=note.write&case=K-a')).toEqual(ofCase.slice(1, 2));
      expect(await briefs('NATIONAL', '?act=case.assign&case=K-a')).toEqual(ofCase.slice(0, 1));
      expect(await briefs('NORD', '?outcome=REFUSED&case=K-a')).toEqual(['DENIAL case K-a u-sven REFUSED']);
      expect(await briefs('NORD', `?case=K-a&to=${country.since}`)).toEqual([]);
      expect(await briefs('NORD', `?case=K-a&from=${country.since}`)).toEqual(ofCase.slice(1, 5));
    },
    LONG,
  );

  it(
    'goes from page to page, newest first, and leaves nothing out',
    async () => {
      const to = new Date().toISOString();
      const whole = await country.found('NATIONAL', `?to=${to}`);
      const paged: Entry[] = [];
      for (let next: string | null = `/api/log?to=${to}&limit=4`; next !== null;) {
        const answer = await country.as(auditor('NATIONAL'), SUPERVISION).call(next.replace('/api', ''));
        paged.push(...answer.body.items);
        next = answer.body.next;
      }
      expect(paged).toEqual(whole);
      const times = whole.map(({ at }) => at);
      expect([times.length > 8, times]).toEqual([true, times.toSorted().toReversed()]);
    },
    LONG,
  );

  it(
    'shows entries from which their digest can be made again',
    async () => {
      const entries = await country.found('NATIONAL', '?limit=500');
      const made = entries.map(({ leafDigest: _, at, ...entry }) =>
        leafDigest({ ...entry, at: new Date(at) } as StoredEntry, sha256),
      );
      expect(made).toEqual(entries.map((entry) => entry.leafDigest));
      expect(entries.filter(({ criteria }) => criteria !== null).length).toBeGreaterThan(3);
    },
    LONG,
  );

  it(
    'is itself on record, with what was looked for and what was found',
    async () => {
      const query = `?case=K-a&actor=u-eva&operation=COLLECTION&from=${country.since}`;
      const [entry] = await country.found('NORD', query);
      const [reading] = await country.found('NORD', '?operation=LOG_READING&limit=1');
      expect(reading).toMatchObject({
        actor: 'u-audit-nord',
        actorRole: 'AUDITOR',
        log: 'NORD',
        purpose: 'SUPERVISION_AUDIT',
        hits: 1,
        returned: [entry?.id],
        criteria: ['case:K-a', 'actor:u-eva', 'operation:COLLECTION', `from:${country.since}`],
      });
      expect(await country.found('NORD', '?case=Eva+Svensson&actor=19640823-3234')).toEqual([]);
      const [withheld] = await country.found('NORD', '?operation=LOG_READING&limit=1');
      expect(withheld?.criteria).toEqual(['case:withheld', 'actor:withheld']);
    },
    LONG,
  );
});
