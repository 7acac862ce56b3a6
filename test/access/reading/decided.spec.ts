import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, findRule, parseGrant, type CaseTies } from '#access';
import { actorId, AT, caseRef } from '#access/testing';
import { regionCode } from '#kernel';
import { engines } from '../../harness/database/index.js';
import { aCountryService, type CountryService } from '../../harness/reading/a-country-service.js';
import { ownerOf } from '../../harness/reading/second-reader.js';
import { grantOf, type Person } from '../../harness/service/a-person.js';
import { sample } from '../../harness/samples.js';

const ME = 'u-someone';
const ROUNDS = sample(3, 25);
/** How somebody may be tied to a case, all at once. */
type Tied = Readonly<Record<'assigned' | 'allowed' | 'denied' | 'opened', boolean>>;
const aTie = fc.record<Tied>({
  assigned: fc.boolean(),
  allowed: fc.boolean(),
  denied: fc.boolean(),
  opened: fc.boolean(),
});
const askers = fc.constantFrom<Omit<Person, 'id'>>(
  { role: 'COORDINATOR', region: 'VAST' },
  { role: 'COORDINATOR', region: 'STOCKHOLM' },
  { role: 'AUDITOR', region: 'VAST' },
  { role: 'AUDITOR', region: 'NATIONAL' },
  { role: 'APPROVER', region: 'VAST' },
);

describe.each(engines)('lists and single reads ($name)', (engine) => {
  let service: CountryService;
  let persons: readonly string[];
  beforeAll(async () => {
    service = await aCountryService(engine);
    persons = [...service.country.home, ...service.country.away];
    // Of openings there may be more here than anybody may have at a time: no list holds a case for any of them.
    await service.database.query('ALTER TABLE access.break_glass DISABLE TRIGGER emergencies_are_few');
  });
  afterAll(() => service.drop());

  /** Each tie is one on the list or one off: a list has one verdict for an actor. */
  const store = async (ties: readonly Tied[]): Promise<void> => {
    const put = (table: string, columns: string, values: string) =>
      service.database.query(
        `INSERT INTO access.${table} (id, ${columns}) SELECT gen_random_uuid(), ${values}`,
      );
    await service.database.query(
      'TRUNCATE access.case_assignment, access.case_listing, access.break_glass CASCADE',
    );
    for (const [index, { assigned, allowed, denied, opened }] of ties.entries()) {
      const ref = `'${persons[index]}'`;
      if (assigned)
        await put(
          'case_assignment',
          'case_ref, actor, assigned_by, assigned_at',
          `${ref}, '${ME}', 'u-by', now()`,
        );
      if (allowed || denied)
        await put(
          'case_listing',
          'case_ref, actor, verdict, listed_by, listed_at',
          `${ref}, '${ME}', '${denied ? 'MAY_NOT' : 'MAY'}', 'u-by', now()`,
        );
      if (opened)
        await put(
          'break_glass',
          'case_ref, owner_region, opened_by, opened_from, reason, opened_at, until',
          `${ref}, 'VAST', '${ME}', 'VAST', 'CHILD_AT_RISK', now(), now() + interval '60 minutes'`,
        );
    }
  };

  const tiesOf = (ref: string, { assigned, allowed, denied }: Tied): CaseTies => {
    const me = (is: boolean) => (is ? [actorId(ME)] : []);
    const lists = { allowed: me(allowed && !denied), denied: me(denied) };
    return { ref: caseRef(ref), assigned: me(assigned), ...lists, opened: [] };
  };

  /** Whether the table lets the asker read that case, or, where the role reads none by itself, lead it. */
  const mayRead = (who: Person, ref: string, tied: Tied): boolean => {
    const code = who.role === 'AUDITOR' ? 'SUPERVISION_AUDIT' : 'CASE_HANDLING';
    const owner = regionCode(ownerOf(service.country, ref)!);
    const grant = parseGrant(grantOf(who))!;
    const actor = { id: actorId(ME), agency: 'POLISEN', grants: [grant], authenticatedAt: AT };
    const facts = { owner, provider: null, municipality: null, case: tiesOf(ref, tied) };
    const question = { actor, purpose: { code, case: caseRef(ref) } as const, facts, at: AT };
    return decide(findRule(who.role === 'APPROVER' ? 'case.assign' : 'case.read'), question).allowed;
  };

  const NONE: Tied = { assigned: false, allowed: false, denied: false, opened: false };
  const check = async (asker: Omit<Person, 'id'>, ties: readonly Tied[]): Promise<void> => {
    await store(ties);
    const who: Person = { id: ME, ...asker };
    const purpose = who.role === 'AUDITOR' ? 'SUPERVISION_AUDIT' : 'CASE_HANDLING';
    const { country } = service;
    const everybody = [...new Set(country.scenario.requests.map(({ person }) => person))];
    const mine = new Set<string>(
      everybody.filter((ref) => mayRead(who, ref, ties[persons.indexOf(ref)] ?? NONE)),
    );
    const idsOf = async (path: string): Promise<readonly string[] | undefined> =>
      (await service.askAs(who, { purpose }).everyPage(`${path}?limit=500`))?.map(({ id }) => String(id));
    expect(await idsOf('/cases')).toEqual([...mine].toSorted());
    if (who.role === 'APPROVER') return;
    const requests = country.scenario.requests.filter(({ person }) => mine.has(person));
    expect(await idsOf('/requests')).toEqual(requests.map(({ id }) => id));
    const placements = country.placements.filter(({ person }) => mine.has(person));
    const unknown = country.placements.filter(({ person }) => !everybody.includes(person as never));
    const whole = who.region === 'NATIONAL' ? [...placements, ...unknown] : placements;
    expect(await idsOf('/placements')).toEqual(whole.map(({ id }) => id).toSorted());
  };

  it('hold exactly what the table lets the asker read, whatever the ties', async () => {
    const ties = fc.array(aTie, { minLength: persons.length, maxLength: persons.length });
    await fc.assert(fc.asyncProperty(askers, ties, check), { numRuns: ROUNDS, seed: 17 });
  });

  it('answer one by one as they list', async () => {
    const ties = fc.sample(fc.array(aTie, { minLength: persons.length, maxLength: persons.length }), {
      numRuns: 1,
      seed: 4,
    })[0]!;
    await store(ties);
    const eva: Person = { id: ME, role: 'COORDINATOR', region: 'VAST' };
    const listed = await service.askAs(eva, { purpose: 'CASE_HANDLING' }).everyPage('/cases?limit=3');
    const alone: unknown[] = [];
    for (const ref of persons.toSorted()) {
      const { status, body } = await service
        .askAs(eva, { purpose: `CASE_HANDLING; case=${ref}` })
        .call(`/cases/${ref}`);
      expect([200, 404]).toContain(status);
      if (status === 200) alone.push(body);
    }
    expect(alone).toEqual(listed);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.length).toBeLessThan(service.country.home.length);
  });

  it('would be caught if a list forgot who is kept away', async () => {
    const all = persons.map((): Tied => ({ ...NONE, assigned: true, denied: true }));
    const coordinator = { role: 'COORDINATOR', region: 'VAST' };
    await check(coordinator, all);
    const forgetful = all.map((tied) => ({ ...tied, denied: false }));
    await store(all);
    const wanted = forgetful.filter((tied, index) =>
      mayRead({ id: ME, ...coordinator }, persons[index]!, tied),
    );
    expect(wanted).toHaveLength(service.country.home.length);
    expect(
      await service
        .askAs({ id: ME, ...coordinator }, { purpose: 'CASE_HANDLING' })
        .everyPage('/cases?limit=3'),
    ).toEqual([]);
  });
});
