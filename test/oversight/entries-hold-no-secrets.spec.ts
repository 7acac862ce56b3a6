import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { PlantedSecrets } from '../harness/planted-secrets.js';
import {
  aWatchedCountry,
  EVA,
  handling,
  NOTE,
  SUPERVISION,
  type WatchedCountry,
} from './a-watched-country.js';

const LONG = 900_000;
/** What somebody may type where an id belongs. Each is one word of ASCII letters, or more. */
const NAME = 'Svensson';
const PLACE = 'Storbaldersnas';
const STREET = 'Klockargatan 117 B';
const NUMBER = '19640823-3234';
const TYPED = [NAME, PLACE, STREET, NUMBER, 'Åsa Ödmård', "x'; DROP TABLE audit.entry; --"];

/** What a value of each column of the log may look like, and nothing else. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CODE = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;
const ID =
  /^(u-[a-z-]+|nobody|withheld|[KR]-[abs]|PL-[abs]|NORD|SYD|NATIONAL|POLISEN|\d+\.\d+\.\d+|[AB]\d-\d)$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const idOrUuid = new RegExp(`${ID.source}|${UUID.source}`);
const COLUMNS: Readonly<Record<string, RegExp>> = {
  id: UUID,
  log: ID,
  at: /^\d{4}-\d\d-\d\dT/,
  operation: /^[A-Z_]+$/,
  act: /^[a-z][a-z-]*\.[a-z][a-z-]*$/,
  approval: UUID,
  particulars: /^(rule|kind):[a-z.-]+$|^object:(withheld|K-a)$/,
  actor: ID,
  actor_role: CODE,
  agency: ID,
  actor_region: ID,
  system_part: CODE,
  system_version: ID,
  object_kind: CODE,
  object_id: idOrUuid,
  case_commitment: DIGEST,
  owner_region: ID,
  purpose: CODE,
  case_ref: ID,
  legal_ground: CODE,
  recipient: ID,
  outcome: /^(DONE|REFUSED)$/,
  why: CODE,
  request_id: UUID,
  decision_digest: DIGEST,
  hits: /^\d+$/,
  returned: idOrUuid,
  criteria: /^[a-z]+:(withheld|K-a|u-eva|NORD)$/,
  leaf_digest: DIGEST,
};

/** A row as JSON has it. */
type Row = Readonly<Record<string, string | number | null | readonly string[]>>;

describe.each(engines)('the fields of the log ($name)', (engine) => {
  let country: WatchedCountry;
  const rows = () =>
    country.database
      .query<{ row: Row }[]>(`SELECT to_json(e) AS row FROM audit.entry e`)
      .then((found) => found.map(({ row }) => row));
  const strange = (all: readonly Row[]) =>
    all.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        [value]
          .flat()
          .filter((one) => one !== null && !COLUMNS[column]?.test(String(one)))
          .map((one) => `${column}: ${String(one)}`),
      ),
    );

  beforeAll(async () => {
    country = await aWatchedCountry(engine);
    for (const typed of TYPED) {
      const word = encodeURIComponent(typed);
      // A header takes no other letters.
      const ref = /^[\x20-\x7e]*$/.test(typed) ? typed : 'Oedmaard';
      for (const purpose of [`CASE_HANDLING; case=${ref}`, 'CASE_HANDLING; case=K-a', ref]) {
        const eva = country.as(EVA, { purpose, approval: ref, 'idempotency-key': ref, 'if-match': ref });
        for (const path of ['requests', 'placements', 'cases', 'units', 'runs', 'log', typed])
          await eva.call(`/${encodeURIComponent(path)}/${word}`);
        await eva.call(`/cases/${word}/notes`);
        await eva.call(`/cases?after=${word}`);
        await eva.post('/approvals', { rule: 'case.erase', object: typed, command: { note: typed } });
        await eva.post('/cases/K-a/notes', { kind: typed, text: typed });
        await eva.call(`/placements/${word}`, { headers: { authorization: 'Bearer of-nothing' } });
      }
      await country.found('NORD', `?case=K-a&actor=u-eva&region=NORD`);
    }
    await country.as(EVA, handling('K-a')).post('/cases/K-a/notes', { kind: 'NOTE', text: STREET });
  }, LONG);
  afterAll(() => country.drop());

  it('are all known, and hold what each may and nothing else', async () => {
    const all = await rows();
    expect(all.length).toBeGreaterThan(150);
    expect(Object.keys(all[0] ?? {}).toSorted()).toEqual(Object.keys(COLUMNS).toSorted());
    expect([...new Set(strange(all))]).toEqual([]);
  });

  it('hold no name, place, address, number or sentence that somebody typed', async () => {
    const planted = new PlantedSecrets([NAME, PLACE, STREET, NUMBER, 'Klockargatan', 'Oedmaard', NOTE]);
    expect(planted.inText(JSON.stringify(await rows()), 'log')).toEqual([]);
  });

  it('are those that an auditor is shown', async () => {
    const printed = await country
      .as({ sub: 'u-audit-nord', roles: ['AUDITOR:NORD'] }, SUPERVISION)
      .call('/log?limit=500');
    expect(new PlantedSecrets(TYPED).inText(printed.text, 'answer')).toEqual([]);
    expect(printed.body.items.length).toBeGreaterThan(20);
  });

  it('would be seen to hold a name (negative control)', () => {
    const row = {
      actor: 'u-eva',
      object_id: PLACE,
      purpose: 'CASE_HANDLING',
      why: STREET,
      criteria: [`case:${NAME}`],
    };
    expect(strange([row])).toEqual([`object_id: ${PLACE}`, `why: ${STREET}`, `criteria: case:${NAME}`]);
  });
});
