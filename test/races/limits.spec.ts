import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { blindPerson, personalNumber } from '#keys';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { AUDIENCE, type Said } from '../harness/service/an-issuer.js';
import { assigned } from '../harness/service/assigned.js';
import type { Engine, FreshDatabase } from '../harness/database/engine.js';
import { describeOnServer } from '../harness/database/index.js';
import { ownerOf } from '../harness/database/owner.js';
import { callerAt, type Answer, type Caller } from '../harness/service/a-caller.js';
import { serviceOn, type TestService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aCountry, proposed, proposalOf, type Household } from '../harness/a-country.js';
import { anotherProcess } from '../harness/service/another-process.js';
import { withoutTheLock } from '../harness/no-lock.js';

/** Tries of each limit, each by somebody who has asked nothing before. */
const TRIES = Number(process.env['FRISTAD_LIMIT_RACES'] ?? 1);
const CASES = 24;
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const inTheWay = (n: number): Household => ({ id: `s${n}`, region: 'SYD', group: null, unit: `A${n}-0` });
const hers = (n: number): Household => ({ id: `n${n}`, region: 'NORD', group: null, unit: `A${n}-0` });
const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
const matching = (n: number) => ({ purpose: `PLACEMENT_MATCHING; case=K-n${n}` });

/** Whoever asks, by what they say of themselves, in one process or the other. */
type Ask = (process: 0 | 1, said: Said, headers: Readonly<Record<string, string>>) => Caller;
type Race = { readonly ask: Ask; readonly service: TestService; readonly who: Said; readonly round: number };
/** All that are sent at once, each to the process of its number. */
type Sent = readonly ((process: 0 | 1) => Promise<Answer>)[];
type Limit = {
  readonly most: number;
  readonly role: string;
  /** What is counted, where a lock keeps the count; what counts in one row locks by itself. */
  readonly locked?: string;
  readonly prepare: (race: Race) => Promise<Sent>;
  readonly counts: (answer: Answer) => boolean;
};
const isSuccess = ({ status }: Answer) => status < 300;

const confirmations = async ({ ask, service, who, round }: Race): Promise<Sent> => {
  const sent = [];
  for (const n of range(CASES / 2)) {
    const command = await proposalOf(service.database, `PL-n${n}`);
    const content = { rule: 'placement.confirm', object: `PL-n${n}`, command };
    const approval = await approvalOf(ask(0, who, matching(n)), ask(0, leader, matching(n)), content);
    const headers = { approval, 'if-match': '"1"', 'idempotency-key': `once-${round}-${n}` };
    sent.push((process: 0 | 1) =>
      ask(process, who, matching(n)).post(`/placements/PL-n${n}/confirm`, command, headers),
    );
  }
  return sent;
};
const blinded = (): string => {
  const number = personalNumber('19640823-3234');
  if (!number.ok) throw new Error(number.refusal.code);
  return Buffer.from(blindPerson(number.value).blinded).toString('base64url');
};

const OPENED = `
  INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until,
                                  reviewed_by, reviewed_from, reviewed_at, finding)
  SELECT gen_random_uuid(), 'K-n' || n, 'NORD', $1, 'SYD', 'CHILD_AT_RISK', at, at + interval '60 minutes',
         'u-reviewer', 'NORD', at + interval '2 hours', 'JUSTIFIED'
  FROM generate_series($2::integer, 1, -1) AS n, LATERAL (SELECT now() - n * interval '1 day' AS at) AS moment`;
/** Of whoever has opened so many before, on days of this week, all of them reviewed. */
const openings = (most: number, before: number): Limit => ({
  most,
  role: 'COORDINATOR:SYD',
  ...(most > 0 ? { locked: 'access.break_glass' } : {}),
  prepare: async ({ ask, service, who }) => {
    await service.database.query(OPENED, [who.sub, before]);
    return range(8).map((n) => (process) => {
      const purpose = { purpose: `INCIDENT; case=K-n${n}` };
      return ask(process, who, purpose).post(`/cases/K-n${n}/break-glass`, { reason: 'CHILD_AT_RISK' });
    });
  },
  counts: isSuccess,
});

const LIMITS: Readonly<Record<string, Limit>> = {
  'refusals for others’ sake that are told': {
    most: 5,
    role: 'COORDINATOR:NORD',
    locked: 'fristad.probing_event',
    prepare: confirmations,
    counts: ({ status, body }) => status === 409 && body.code === 'PLACEMENT_NOT_PERMITTED',
  },
  'searches for a case': {
    most: 3,
    role: 'COORDINATOR:NORD',
    prepare: ({ ask, who, round }) =>
      Promise.resolve(
        range(8).map(
          () => (process) =>
            ask(process, who, matching(12 + round)).post(`/requests/R-n${12 + round}/searches`, undefined, {
              'idempotency-key': randomUUID(),
            }),
        ),
      ),
    counts: isSuccess,
  },
  'checks for registered persons': {
    most: 10,
    role: 'COORDINATOR:NORD',
    prepare: ({ ask, who }) =>
      Promise.resolve(
        range(20).map(
          () => (process) =>
            ask(process, who, { purpose: 'CASE_HANDLING; case=K-n0' }).post('/cases/K-n0/person-checks', {
              blinded: blinded(),
            }),
        ),
      ),
    counts: isSuccess,
  },
  'questions to a second person': {
    most: 20,
    role: 'COORDINATOR:NORD',
    locked: 'access.approval',
    prepare: async ({ ask, service, who }) => {
      const command = await proposalOf(service.database, 'PL-n0');
      const content = { rule: 'placement.confirm', object: 'PL-n0', command };
      return range(24).map(() => (process) => ask(process, who, matching(0)).post('/approvals', content));
    },
    counts: isSuccess,
  },
  'openings in an emergency': openings(1, 0),
  'the third opening of a week': openings(1, 2),
  'a fourth opening of a week': openings(0, 3),
};

describeOnServer('limits that are asked of two processes at once ($name)', (engine: Engine) => {
  let [fresh, service, keys]: [FreshDatabase?, TestService?, string?] = [];
  let other: Awaited<ReturnType<typeof anotherProcess>> | undefined;
  const there = (): TestService => {
    if (service === undefined) throw new Error('The service is not there yet.');
    return service;
  };
  const ask: Ask = (process, said, headers) => {
    const token = () => there().issuer.token(said);
    return callerAt(process === 0 ? there().address : (other?.address ?? ''), { token, headers });
  };

  beforeAll(async () => {
    fresh = await engine.fresh({ entities, migrations });
    keys = await mkdtemp(join(tmpdir(), 'fristad-limits-'));
    const at = { FRISTAD_KEY_DIR: join(keys, 'keys'), FRISTAD_CREATE_KEYS: 'yes' };
    service = await serviceOn(fresh, at);
    const database = service.database;
    await aCountry(database, CASES, 1);
    await proposed(database, [...range(12).map(inTheWay), ...range(12).map(hers)]);
    const unplaced = range(CASES).slice(12).map(hers);
    await proposed(database, unplaced);
    await database.query(
      `UPDATE fristad.placement SET status = 'PROVISIONAL', version = 2 WHERE id LIKE 'PL-s%'`,
    );
    await database.query('TRUNCATE access.approval CASCADE');
    const issuer = { OIDC_ISSUER: service.issuer.issuer, OIDC_AUDIENCE: AUDIENCE };
    other = await anotherProcess(fresh.serving.DATABASE_URL ?? '', { ...issuer, ...at });
  });
  afterAll(async () => {
    await other?.stop();
    await service?.stop();
    await fresh?.drop();
    await rm(keys ?? '', { recursive: true, force: true });
  });

  /** How many of those that are sent at once to both processes count. */
  const race = async (name: string, round: number): Promise<number> => {
    const { role, prepare, counts } = LIMITS[name]!;
    const who = { sub: `u-${Object.keys(LIMITS).indexOf(name)}-${round}`, roles: [role] };
    if (role.endsWith(':NORD'))
      for (const n of range(CASES)) await assigned(there().app, { actor: who.sub, ref: `K-n${n}` });
    const sent = await prepare({ ask, service: there(), who, round });
    const answers = await Promise.all(sent.map((one, n) => one(n % 2 === 0 ? 0 : 1)));
    const failed = answers.filter(({ status }) => status >= 500);
    expect(failed.map(({ text }) => text)).toEqual([]);
    return answers.filter(counts).length;
  };

  it.each(Object.keys(LIMITS))(
    'let none more past: %s',
    async (name) => {
      for (const round of range(TRIES)) expect(await race(name, round)).toBe(LIMITS[name]!.most);
    },
    3_600_000,
  );

  it('let more past where nobody waits (negative control)', async () => {
    const locked = Object.entries(LIMITS).filter(([, { locked: table }]) => table !== undefined);
    const [first] = locked;
    const database = ownerOf(there().app);
    const slow = [...new Set(locked.map(([, { locked: table }]) => table))].map(
      (table) =>
        `CREATE TRIGGER slowly AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION public.slowly()`,
    );
    await database.query(withoutTheLock(first![1].locked!));
    for (const statement of slow.slice(1)) await database.query(statement);
    const past: Record<string, boolean> = {};
    for (const [name, { most }] of locked) past[name] = (await race(name, TRIES)) > most;
    expect(past).toEqual(Object.fromEntries(locked.map(([name]) => [name, true])));
  }, 600_000);
});
