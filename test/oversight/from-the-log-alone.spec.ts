import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WriteEntry } from '#audit';
import { UnitOfWork } from '#platform';
import { NATIONAL_RUN } from '#runs';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';
import { aCountry, POLICY } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { TODAY } from '../harness/service/the-day.js';
import { lea } from '../harness/a-request.js';
import { aJourney, type Journey } from './a-journey.js';
import { BY_TWO, changesIn, gapsIn, JUDGED, LIVED, readBack } from './read-back.js';

const AUDIT = 'SUPERVISION_AUDIT';
const auditor = (where: string): Said => ({ sub: `u-auditor-${where}`, roles: [`AUDITOR:${where}`] });
const sha256 = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

describe.each(engines)('an auditor with the log alone ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let entries: readonly Json[];
  let journey: Journey;
  const named = (line: string): string =>
    line
      .replace(journey.request, 'the request')
      .replace(journey.placement, 'the stay')
      .replace(journey.longer, 'the longer stay')
      .replace(journey.pair, 'the pair')
      .replace(journey.ref, 'the case');
  const decisionOf = (entry: Json, said = auditor('NORD'), why = AUDIT) =>
    service
      .as(said, { purpose: entry.case === null ? why : `${why}; case=${entry.case}` })
      .call(`/decisions/${entry.decisionDigest}`);
  const judged = () => changesIn(entries).filter(({ act }) => JUDGED.has(act));
  const entryOf = (act: string): Json => entries.find((entry) => entry.act === act);

  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 4, 2);
    journey = await aJourney(service);
    const stranger = service.as(
      { sub: 'u-sven', roles: ['COORDINATOR:SYD'] },
      {
        purpose: `PLACEMENT_MATCHING; case=${journey.ref}`,
      },
    );
    const asked = { rule: 'placement.confirm', object: journey.placement, command: {} };
    expect((await stranger.post('/approvals', asked)).status).toBe(404);
    const found = await service.as(auditor('NATIONAL'), { purpose: AUDIT }).call('/log?limit=500');
    entries = found.body.items.toReversed();
  });
  afterAll(() => service.drop());

  it('tells who did what, and who approved', () => {
    expect(readBack(entries).map(named)).toEqual([
      'u-eva case.register the case',
      'u-eva request.draft the request',
      'u-eva request.submit the request',
      'u-lea request.grant the request',
      'u-eva placement.propose the stay',
      'u-eva placement.set-aside the stay, approved by u-lea',
      'u-eva placement.confirm the stay, approved by u-lea',
      'u-eva placement.arrival the stay',
      'u-eva placement.shorten the stay',
      'u-eva placement.extend the longer stay',
      'u-eva placement.cancel the longer stay',
      'u-eva placement.departure the stay',
      'u-eva pair.add the pair, approved by u-lea',
      'u-olle unit.raise-capacity A0-1, approved by u-ove',
      'u-olle unit.correct A0-1, approved by u-ove',
      'u-ada policy.draft next',
      'u-ada policy.activate next, approved by u-bo',
    ]);
    expect(entryOf('placement.cancel').particulars).toEqual(['reason:PERSON_WITHDREW']);
    expect(entryOf('placement.arrival').particulars).toEqual([`day:${TODAY}`]);
    const shorter = ['reason:UNIT_WANTED_BACK', `day:${dayFromNow(20)}`];
    expect(entryOf('placement.shorten').particulars).toEqual(shorter);
    expect(entryOf('placement.extend').particulars).toEqual(['reason:NOWHERE_TO_MOVE_ON']);
    expect(entryOf('placement.departure').particulars).toEqual(['reason:PLANNED_MOVE_ON', `day:${TODAY}`]);
    expect(entryOf('policy.activate').decisionDigest).toBe(journey.policy);
  });

  it('tells on what judgement a stay goes on, until it is over', () => {
    const onWhat = ({ act, decisionDigest }: Json) => [act, decisionDigest];
    const lived = changesIn(entries).filter(({ act }) => LIVED.has(act));
    const [confirmed, extended] = ['placement.confirm', 'placement.extend'].map(
      (act) => entryOf(act).decisionDigest,
    );
    expect(lived.map(onWhat)).toEqual([
      ['placement.arrival', confirmed],
      ['placement.shorten', confirmed],
      ['placement.cancel', extended],
      ['placement.departure', confirmed],
    ]);
  });

  it('tells by digests what was known: each resolves to the record, and the record says on what', async () => {
    const acts = ['PROPOSE', 'SET_ASIDE', 'CONFIRM', 'EXTEND'];
    expect(judged()).toHaveLength(acts.length);
    for (const [index, entry] of judged().entries()) {
      const { status, body } = await decisionOf(entry);
      expect([status, body.digest]).toEqual([200, entry.decisionDigest]);
      expect(sha256(body.document)).toBe(entry.decisionDigest);
      const record = JSON.parse(body.document);
      expect(record).toMatchObject({
        format: 'fristad-decision/1',
        act: acts[index],
        placement: entry.objectId,
        person: entry.case,
        request: { id: journey.request, version: 3 },
        unit: { id: 'A0-0', version: 1 },
        policy: POLICY,
        restsOn: { request: { version: 3 }, unit: { version: 1 }, policy: { version: POLICY } },
      });
      const ofCap = record.constraints.find((one: Json) => one.constraint === 'saturation-cap');
      expect(ofCap.outcome).toBe(
        ['SET_ASIDE', 'CONFIRM'].includes(record.act) ? 'SET_ASIDE' : 'NOT_DISCLOSED',
      );
      const ofBeds = record.constraints.find((one: Json) => one.constraint === 'enough-beds');
      expect(ofBeds.outcome).toBe('HELD');
    }
  });

  it('lets nobody else read a record, and puts each reading on record', async () => {
    const [first] = judged();
    const statusFor = async (...asked: [Said, string?]) => (await decisionOf(first, ...asked)).status;
    expect(await statusFor(auditor('NATIONAL'))).toBe(200);
    expect(await statusFor(lea, 'CASE_HANDLING')).toBe(200);
    expect(await statusFor(auditor('SYD'))).toBe(404);
    expect(await statusFor({ ...lea, roles: ['APPROVER:SYD'] }, 'CASE_HANDLING')).toBe(404);
    expect(await statusFor({ sub: 'u-nils', roles: ['COORDINATOR:NORD'] }, 'CASE_HANDLING')).toBe(404);
    const officer = { sub: 'u-olle', roles: ['HOUSING_OFFICER:provider:P1'] };
    expect(await statusFor(officer, 'INVENTORY_DUTY')).toBe(404);
    expect((await decisionOf({ ...first, case: 'K-other' })).status).toBe(404);
    expect((await decisionOf({ ...first, decisionDigest: `sha256:${'0'.repeat(64)}` })).status).toBe(404);
    const readings = await service
      .as(auditor('NORD'), { purpose: AUDIT })
      .call('/log?act=decision.read&outcome=DONE');
    const byLea = readings.body.items.filter(
      ({ actor, objectId }: Json) => actor === 'u-lea' && objectId === first.decisionDigest,
    );
    expect(byLea).toMatchObject([{ operation: 'CONSULTATION', objectKind: 'decision' }]);
  });

  it('tells in no record where the unit lies or where the household comes from', async () => {
    const rows = await service.database.query<{ salted: string; plain: string }[]>(
      `SELECT 'sha256:' || encode(sha256(s.salt || b.bytes), 'hex') AS salted,
              'sha256:' || encode(sha256(b.bytes), 'hex') AS plain
       FROM national.judgement_salt s, (SELECT convert_to(jsonb_build_array(to_jsonb(u), '[]'::jsonb)::text, 'UTF8') AS bytes
            FROM fristad.housing_unit u WHERE u.id = 'A0-0') b`,
    );
    for (const entry of judged()) {
      const { document } = (await decisionOf(entry)).body;
      const { unit, request, restsOn } = JSON.parse(document);
      for (const hidden of ['location', 'voids', 'availableTo']) expect(unit).not.toHaveProperty(hidden);
      for (const hidden of ['homeLocality', 'exclusionZones', 'residence', 'contactPerson'])
        expect(request).not.toHaveProperty(hidden);
      expect(restsOn.unit.digest).toBe(rows[0]?.salted);
      expect(document).not.toContain(rows[0]?.plain);
    }
  });

  it('keeps the order of the acts, also of those that share a millisecond', async () => {
    const ids = Array.from({ length: 60 }, (_, n) => `n${n}`);
    await service.acting(NATIONAL_RUN, () =>
      service.app.get(UnitOfWork).run(async () => {
        for (const id of ids)
          await service.app.get(WriteEntry).run({ act: 'policy.read', id, owner: 'NATIONAL' });
      }),
    );
    const { body } = await service.as(auditor('NATIONAL'), { purpose: AUDIT }).call('/log?limit=500');
    const listed = body.items.filter(({ objectId }: Json) => ids.includes(objectId));
    expect(new Set(listed.map(({ at }: Json) => at)).size).toBeLessThan(ids.length);
    expect(listed.map(({ objectId }: Json) => objectId)).toEqual(ids.toReversed());
  });

  it('tells what somebody asked to have approved in vain, and why not', () => {
    const denied = entries.find(({ act, outcome }) => act === 'approval.ask' && outcome === 'REFUSED');
    expect(denied).toMatchObject({
      operation: 'DENIAL',
      actor: 'u-sven',
      objectKind: 'placement',
      objectId: journey.placement,
      particulars: ['rule:placement.confirm'],
    });
    expect(denied.why).toMatch(/^(outside-scope|not-tied-to-case)$/);
  });

  it('would notice an entry without its approval or its digest (negative control)', () => {
    expect(gapsIn(entries)).toEqual([]);
    const blank = (act: string, field: string) =>
      entries.map((entry) => (entry.act === act ? { ...entry, [field]: null } : entry));
    for (const act of BY_TWO) {
      expect(gapsIn(blank(act, 'approval'))).toEqual([`${act}: nobody approved`]);
      expect(readBack(blank(act, 'approval'))).not.toEqual(readBack(entries));
    }
    for (const act of [...JUDGED, ...BY_TWO, ...LIVED])
      expect(gapsIn(blank(act, 'decisionDigest'))).toEqual([`${act}: on nothing`]);
    expect(gapsIn(blank('approval.give', 'decisionDigest'))).toHaveLength(BY_TWO.size);
    const own = entries.map((entry) =>
      entry.act === 'approval.give' ? { ...entry, actor: 'u-eva' } : entry,
    );
    expect(gapsIn(own)).toContain('placement.confirm: nobody approved');
  });
});
