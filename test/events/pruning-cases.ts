import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { Acting } from '#platform';
import { PruneEvents } from '../../src/events/application/prune-events.js';
import { SENDING } from '../../src/events/application/sending.js';
import { auditor, eva, type Stage } from './a-stage.js';

const HOURS = 90 * 24;
const WEBHOOK = `
  INSERT INTO fristad.webhook (id, address, kinds, legal_ground, sealed, made_by, made_at, ended_by, ended_at)
  VALUES ($1, 'https://hooks.example.se', '{none.none}', 'AGREEMENT', '\\x00', 'u-admin', now() - interval '1 year',
          $2::text, CASE WHEN $2::text IS NOT NULL THEN now() END)`;
const EVENT = `
  INSERT INTO fristad.event (id, kind, at, subject_kind, subject, "position")
  SELECT $1::uuid, 'run.done', now() - make_interval(hours => $2), 'run', $1::uuid::text, (SELECT min("position") - 1 FROM fristad.event)`;
const DELIVERY = `
  INSERT INTO fristad.webhook_delivery (webhook, event, "position", order_key, kind, status, ended_at)
  VALUES ($1, $2, 1, 'any', 'run.done', $3::text, CASE WHEN $3::text <> 'WAITING' THEN now() - make_interval(hours => $4) END)`;
const LAST_PUBLISHED = `SELECT id FROM fristad.event WHERE "position" IS NOT NULL ORDER BY "position" DESC LIMIT 1`;
type Sent = { readonly to: string; readonly status: string; readonly hours?: number };

/** How long what happened is remaining. */
export const pruningCases = (stageOf: () => Stage): void => {
  const happened = async (hours: number, ...sent: readonly Sent[]): Promise<string> => {
    const { sql } = stageOf();
    const id = randomUUID();
    await sql.query(EVENT, [id, hours]);
    for (const { to, status, hours: ago = hours } of sent) await sql.query(DELIVERY, [to, id, status, ago]);
    return id;
  };
  const prune = () => {
    const { app } = stageOf().service;
    return app.get(Acting).run(SENDING, () => app.get(PruneEvents, { strict: false }).run());
  };
  const entries = (): Promise<readonly { readonly hits: number }[]> =>
    stageOf().sql.query(`SELECT hits, operation, actor FROM audit.entry WHERE act = 'event.prune'`);

  it('is ninety days, or longer where something waits, was given up or was sent since', async () => {
    const { placed, move, eventsOf, sql } = stageOf();
    await move(await placed('CONFIRMED'), 'arrival');
    const newest = (await eventsOf(eva)).at(-1)!;
    const [stands, ended] = [randomUUID(), randomUUID()];
    await sql.query(WEBHOOK, [stands, null]);
    await sql.query(WEBHOOK, [ended, 'u-admin']);
    const gone = [
      await happened(HOURS + 1),
      await happened(HOURS + 1, { to: stands, status: 'DELIVERED' }, { to: ended, status: 'DEAD' }),
    ];
    const remaining = [
      await happened(HOURS - 1),
      await happened(HOURS + 1, { to: stands, status: 'WAITING' }),
      await happened(HOURS + 1, { to: stands, status: 'DEAD' }, { to: ended, status: 'DELIVERED' }),
      await happened(HOURS + 1, { to: stands, status: 'DELIVERED', hours: HOURS - 1 }),
    ];
    const unpublished = randomUUID();
    await sql.query(EVENT, [unpublished, HOURS + 1]);
    await sql.query(`UPDATE fristad.event SET "position" = NULL WHERE id = $1`, [unpublished]);
    await prune();
    const ids = [...gone, ...remaining, unpublished, newest.id as string];
    const left = await sql.query<{ id: string }[]>(`SELECT id FROM fristad.event WHERE id = ANY ($1)`, [ids]);
    expect(left.map(({ id }) => id).toSorted()).toEqual([...remaining, unpublished, newest.id].toSorted());
    expect(await entries()).toEqual([{ hits: 2, operation: 'ERASURE', actor: 'event-delivery' }]);
    await prune();
    expect(await entries()).toHaveLength(1);
    await sql.query(`DELETE FROM fristad.webhook_delivery WHERE order_key = 'any'`);
    await sql.query(`DELETE FROM fristad.webhook WHERE legal_ground = 'AGREEMENT'`);
    await sql.query(`DELETE FROM fristad.event WHERE id = ANY ($1)`, [[...remaining, unpublished]]);
  });

  it('never lets the last one go, from which the next ones count on', async () => {
    const { sql, placed, move, eventsOf } = stageOf();
    await sql.query(`UPDATE fristad.event SET at = at - interval '1 year'`);
    const before = await eventsOf(eva);
    const last = async () => (await sql.query<[{ id: string }]>(LAST_PUBLISHED))[0].id;
    const newest = await last();
    await prune();
    expect(await last()).toBe(newest);
    await move(await placed('CONFIRMED'), 'arrival');
    expect((await eventsOf(eva)).at(-1)).toMatchObject({ kind: 'placement.arrived' });
    const read = (id: string) => stageOf().asked(auditor).call(`/events?after=${id}`);
    expect((await read(newest)).status).toBe(200);
    expect((await read(before[0]?.id)).status).toBe(409);
  });
};
