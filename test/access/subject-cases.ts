import { expect, it } from '@jest/globals';
import { policyTable, type PolicyRule } from '#access';
import { digestOf } from '#access/testing';
import { eva, lea } from '../harness/a-request.js';
import type { Json } from '../harness/service/a-caller.js';
import type { TestService } from '../harness/service/a-service.js';
import { NOT_ASKED_BY_HAND, THINGS_TO_APPROVE, type Thing } from './things-to-approve.js';

const byTwo = Object.entries(policyTable as Readonly<Record<string, PolicyRule>>)
  .filter(([, { second }]) => second !== undefined)
  .map(([rule]) => rule);
/** What the act itself calls it that was judged otherwise, by the record that its command names. */
const OTHERWISE: Readonly<Record<string, string>> = { 'placement.confirm': 'judged-otherwise' };

/** What a second person is shown is what is bound, whatever is asked of them. */
export const subjectCases = (serviceOf: () => TestService): void => {
  let keys = 0;
  const sql = (text: string) => serviceOf().database.query<Json[]>(text);
  const asAsker = ({ asker, purpose }: Thing) => serviceOf().as(asker, { purpose });
  const asSecond = ({ second, purpose }: Thing) => serviceOf().as(second, { purpose });
  const ask = async (rule: string, { object, command, ...thing }: Thing) => {
    const asked = await asAsker({ object, command, ...thing }).post('/approvals', { rule, object, command });
    if (asked.status !== 201) throw new Error(asked.text);
    return asked.body;
  };
  const give = (thing: Thing, { id, digest }: Json) =>
    asSecond(thing).post(`/approvals/${id}/give`, { digest });
  const use = async (thing: Thing, { id }: Json) => {
    const [method, path] = thing.act;
    const [table, row] = thing.version ?? [];
    const [{ version = 0 } = {}] = table ? await sql(`SELECT version FROM ${table} WHERE id = '${row}'`) : [];
    return asAsker(thing).call(path, {
      method,
      headers: {
        ...{ approval: id, 'content-type': 'application/json', 'idempotency-key': `subject-${keys++}` },
        ...(table ? { 'if-match': `"${version}"` } : {}),
      },
      ...(method === 'POST' ? { body: JSON.stringify(thing.command) } : {}),
    });
  };
  const statusOf = async (thing: Thing, { id }: Json) =>
    (await asAsker(thing).call('/approvals/asked')).body.items.find((one: Json) => one.id === id)?.status;

  it('every kind that is asked by hand is here', () => {
    expect([...Object.keys(THINGS_TO_APPROVE), ...NOT_ASKED_BY_HAND].toSorted()).toEqual(byTwo.toSorted());
  });

  it.each(Object.keys(THINGS_TO_APPROVE))(
    '%s: shown as it was asked, inside the digest; neither given nor used once it is otherwise',
    async (rule) => {
      const thing = await THINGS_TO_APPROVE[rule]!(serviceOf());
      const { object, command } = thing;
      const first = await ask(rule, thing);
      const seenOf = async ({ id }: Json) => (await asSecond(thing).call(`/approvals/${id}`)).body;
      const { salt, subject, changedSince } = await seenOf(first);
      expect([subject, changedSince]).toEqual([expect.any(Object), []]);
      const bound = { rule, object, command, subject: digestOf([salt, subject]) };
      expect(first.digest).toBe(digestOf(bound));
      await sql(thing.change);
      const since = await seenOf(first);
      expect(since.subject).toEqual(subject);
      expect(since.changedSince.length).toBeGreaterThan(0);
      const given = await give(thing, first);
      expect([given.status, given.body.code, given.body.changed]).toEqual([
        412,
        'changed-since',
        since.changedSince,
      ]);
      expect(await statusOf(thing, first)).toBe('WAITING');
    },
  );

  it.each(Object.keys(THINGS_TO_APPROVE))(
    '%s: used once nothing has changed, and not otherwise',
    async (rule) => {
      const thing = await THINGS_TO_APPROVE[rule]!(serviceOf());
      const changed = await ask(rule, thing);
      expect((await give(thing, changed)).status).toBe(200);
      await sql(thing.change);
      const refused = await use(thing, changed);
      expect([refused.status, refused.body.code]).toEqual([412, OTHERWISE[rule] ?? 'changed-since']);
      expect(refused.body.changed.length).toBeGreaterThan(0);
      expect(await statusOf(thing, changed)).toBe('APPROVED');
      const anew = await THINGS_TO_APPROVE[rule]!(serviceOf());
      const asked = await ask(rule, anew);
      expect((await give(anew, asked)).status).toBe(200);
      const done = await use(anew, asked);
      expect([done.status < 300, done.body?.type]).toEqual([true, undefined]);
      expect(await statusOf(anew, asked)).toBe('USED');
    },
  );

  it.each(NOT_ASKED_BY_HAND)('%s is not asked by hand', async (rule) => {
    const thing =
      await THINGS_TO_APPROVE[rule === 'case.export' ? 'case.erase' : 'placement.confirm']!(serviceOf());
    const { object, command } = thing;
    const why = { purpose: thing.purpose.replace('CASE_HANDLING', 'DATA_SUBJECT_REQUEST') };
    const asked = await serviceOf().as(eva, why).post('/approvals', { rule, object, command });
    expect(asked.status).toBe(422);
  });

  it('what is kept from whoever is asked is neither shown to them nor approved by them', async () => {
    const thing = await THINGS_TO_APPROVE['case.merge']!(serviceOf());
    const asked = await ask('case.merge', thing);
    const { other } = thing.command as { readonly other: string };
    await sql(`INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at)
               VALUES (gen_random_uuid(), '${other}', 'u-lea', 'MAY_NOT', 'u-x', now())`);
    const read = await asSecond(thing).call(`/approvals/${asked.id}`);
    expect([read.body.subject, read.body.changedSince]).toEqual([null, ['']]);
    expect((await give(thing, asked)).body.code).toBe('changed-since');
    const liv = { ...lea, sub: 'u-liv' };
    expect((await give({ ...thing, second: liv }, asked)).status).toBe(200);
  });
};
