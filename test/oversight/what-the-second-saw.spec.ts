import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { lea } from '../harness/a-request.js';
import { aJourney, type Journey } from './a-journey.js';

const AUDIT = 'SUPERVISION_AUDIT';
const auditor = (where: string): Said => ({ sub: `u-auditor-${where}`, roles: [`AUDITOR:${where}`] });
const sha256 = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
const digestOf = (value: unknown) => sha256(canonicalize(value) ?? '');

describe.each(engines)('what the second person saw, from the log alone ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let entries: readonly Json[];
  let journey: Journey;
  const decisionOf = (entry: Json, said = auditor('NORD'), why = AUDIT) =>
    service
      .as(said, { purpose: entry.case === null ? why : `${why}; case=${entry.case}` })
      .call(`/decisions/${entry.decisionDigest}`);
  const entryOf = (act: string): Json => entries.find((entry) => entry.act === act);

  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 4, 2);
    journey = await aJourney(service);
    const found = await service.as(auditor('NATIONAL'), { purpose: AUDIT }).call('/log?limit=500');
    entries = found.body.items.toReversed();
  });
  afterAll(() => service.drop());

  it('tells by the digest of an act that two decided what the second one saw: it is what they gave their name to', async () => {
    const terms = {
      'pair.add': {
        rule: 'case.change-conflict-profile',
        object: journey.ref,
        command: { other: 'K-other', scope: 'UNIT', metres: null },
      },
      'unit.raise-capacity': { rule: 'unit.raise-capacity', object: 'A0-1', command: { beds: 6 } },
    };
    for (const [act, expected] of Object.entries(terms)) {
      const entry = entryOf(act);
      const { status, body } = await decisionOf(entry);
      expect([act, status, body.digest]).toEqual([act, 200, entry.decisionDigest]);
      expect(sha256(body.document)).toBe(entry.decisionDigest);
      const subject = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
      expect(JSON.parse(body.document)).toEqual({ ...expected, subject });
      const steps = entries.filter(({ approval }) => approval === entry.approval);
      expect(steps.map(({ actor, act: step, decisionDigest }) => [actor, step, decisionDigest])).toEqual(
        [
          [entry.actor, 'approval.ask'],
          [entry.actor === 'u-eva' ? 'u-lea' : 'u-ove', 'approval.give'],
          [entry.actor, 'approval.use'],
          [entry.actor, act],
        ].map((step) => [...step, entry.decisionDigest]),
      );
    }
  });

  it('shows an auditor that a position was corrected and by whom, and neither the position nor a digest to find it by', async () => {
    const entry = entryOf('unit.correct');
    const { status, body } = await decisionOf(entry);
    expect([status, sha256(body.document)]).toEqual([200, entry.decisionDigest]);
    const { rule, object, command } = JSON.parse(body.document);
    expect([rule, object, Object.keys(command)]).toEqual([
      'unit.correct',
      'A0-1',
      ['location', 'turnaroundDays'],
    ]);
    expect(command).toEqual({ location: { withheld: expect.stringMatching(/^sha256:/) }, turnaroundDays: 3 });
    const digests = entries.map(({ decisionDigest }) => decisionDigest);
    expect(digests).not.toContain(digestOf(journey.corrected));
    expect(JSON.stringify(entries)).not.toContain(command.location.withheld);
    expect(command.location.withheld).not.toBe(digestOf(journey.corrected.command.location));
    const [salted] = await service.database.query<{ salt: string }[]>(
      `SELECT salt FROM access.approval_record WHERE digest = $1`,
      [entry.decisionDigest],
    );
    expect(command.location.withheld).toBe(digestOf([salted?.salt, journey.corrected.command.location]));
  });

  it('lets nobody else read what a second person was shown', async () => {
    const [pair, unit] = [entryOf('pair.add'), entryOf('unit.raise-capacity')];
    const statusFor = async (entry: Json, ...asked: [Said, string?]) =>
      (await decisionOf(entry, ...asked)).status;
    for (const entry of [pair, unit]) {
      expect(await statusFor(entry, auditor('NATIONAL'))).toBe(200);
      expect(await statusFor(entry, auditor('SYD'))).toBe(404);
      expect(await statusFor(entry, { sub: 'u-nils', roles: ['COORDINATOR:NORD'] }, 'CASE_HANDLING')).toBe(
        404,
      );
      const officer = { sub: 'u-olle', roles: ['HOUSING_OFFICER:provider:P1'] };
      expect(await statusFor(entry, officer, 'INVENTORY_DUTY')).toBe(404);
      expect(await statusFor(entry, { sub: 'u-ada', roles: ['POLICY_ADMIN'] }, AUDIT)).toBe(404);
    }
    expect(await statusFor(pair, lea, 'CASE_HANDLING')).toBe(200);
    expect((await decisionOf({ ...pair, case: 'K-other' })).status).toBe(404);
    const activated = entries.find(
      ({ act, approval }) => act === 'approval.use' && approval === entryOf('policy.activate').approval,
    );
    expect(await statusFor(activated, auditor('NATIONAL'))).toBe(200);
    expect(await statusFor(activated, auditor('NORD'))).toBe(404);
  });
});
