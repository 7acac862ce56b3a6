import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Json } from '../harness/service/a-service.js';
import { admin, type Stage } from './a-stage.js';
import { aReceiver, type Received } from './a-receiver.js';

const subjectOf = ({ body }: Received): string => JSON.parse(body).data.subject;
const typeOf = ({ body }: Received): string => JSON.parse(body).type;

/** What is sent to addresses outside. */
export const webhookCases = (stageOf: () => Stage): void => {
  let receiver: Awaited<ReturnType<typeof aReceiver>>;
  beforeAll(async () => {
    receiver = await aReceiver();
  });
  afterAll(() => receiver.stop());

  const opened = (body: object, key = stageOf().key()) =>
    stageOf()
      .asked(admin, { 'idempotency-key': key })
      .post('/webhooks', { legalGround: 'AGREEMENT_4', ...body });
  const ended = async ({ id, version }: Json) =>
    stageOf()
      .asked(admin, { 'idempotency-key': stageOf().key(), 'if-match': `"${version}"` })
      .post(`/webhooks/${id}/end`);
  const waiting = async (): Promise<number> =>
    (
      await stageOf().sql.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM fristad.webhook_delivery WHERE status = 'WAITING' AND leased_by IS NOT NULL`,
      )
    )[0]!.n;
  /** Time goes by, and what is due is sent. */
  const goOn = async (): Promise<void> => {
    await stageOf().sql.query(`UPDATE fristad.webhook_delivery SET due_at = now() WHERE status = 'WAITING'`);
    await stageOf().look();
    while ((await waiting()) > 0) await sleep(10);
  };
  const deadOf = async (id: string): Promise<readonly Json[]> =>
    (await stageOf().asked(admin).call(`/webhooks/${id}/dead`)).body.items;

  it('are signed with a secret that is shown once, and tell of no case', async () => {
    const { placed, move } = stageOf();
    const made = await opened({ address: receiver.address, kinds: ['placement.arrived'] }, 'the-first');
    const { secret, ...webhook } = made.body;
    expect([made.status, secret]).toEqual([201, expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/)]);
    expect(
      await opened({ address: receiver.address, kinds: ['placement.arrived'] }, 'the-first'),
    ).toMatchObject({ body: { ...webhook, secret: null } });
    const id = await placed('CONFIRMED');
    await move(id, 'arrival');
    await move(id, 'departure', 2);
    await goOn();
    const [message, ...more] = receiver.received.filter((one) => subjectOf(one) === `PL-${id}`);
    expect(more).toEqual([]);
    const { type, timestamp, data } = JSON.parse(message!.body);
    expect(type).toBe('placement.arrived');
    expect(data).toEqual({ id: message!.id, subjectKind: 'placement', subject: `PL-${id}`, region: 'NORD' });
    expect(Math.abs(Date.parse(timestamp) - Number(message!.at) * 1000)).toBeLessThan(60_000);
    expect(message!.body).not.toContain(`K-${id}`);
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signed = createHmac('sha256', key).update(`${message!.id}.${message!.at}.${message!.body}`);
    expect(message!.signature).toBe(`v1,${signed.digest('base64')}`);
    const entry = await stageOf().sql.query(
      `SELECT operation, legal_ground, recipient, case_ref FROM audit.entry WHERE act = 'event.deliver' AND object_id = $1`,
      [message!.id],
    );
    expect(entry).toEqual([
      { operation: 'DISCLOSURE', legal_ground: 'AGREEMENT_4', recipient: webhook.id, case_ref: `K-${id}` },
    ]);
    expect((await ended(webhook)).body).toMatchObject({
      ...{ version: 2, status: 'ENDED', endedAt: expect.any(String) },
    });
    expect((await ended({ ...webhook, version: 2 })).status).toBe(409);
  });

  it('come in order for each case: what could not be sent holds up what comes after it, and nobody else', async () => {
    const { placed, move, service } = stageOf();
    const { body: webhook } = await opened({ address: receiver.address });
    const [stuck, other] = [await placed('CONFIRMED'), await placed('CONFIRMED')];
    const sent = (id: string) => receiver.received.filter((one) => subjectOf(one) === `PL-${id}`).map(typeOf);
    receiver.answers((one) => (subjectOf(one) === `PL-${stuck}` ? 500 : 200));
    await move(stuck, 'arrival');
    await move(stuck, 'departure', 2);
    await move(other, 'arrival');
    await move(other, 'departure', 2);
    await goOn();
    await goOn();
    expect(sent(other)).toEqual(['placement.arrived', 'placement.departed']);
    expect(sent(stuck)).toEqual(['placement.arrived', 'placement.arrived']);
    const figures = (await service.call('/metrics')).text;
    expect(figures).toMatch(/^fristad_webhook_waiting 2$/m);
    expect(figures).toMatch(/^fristad_webhook_dead 0$/m);
    receiver.answers(() => 302);
    await goOn();
    const [dead, ...more] = await deadOf(webhook.id);
    expect(more).toEqual([]);
    expect(dead).toMatchObject({ kind: 'placement.arrived', attempts: 3, failure: 'status-302' });
    receiver.answers(() => 200);
    await goOn();
    expect(sent(stuck).at(-1)).toBe('placement.departed');

    const again = (event: string, key: string) =>
      service.as(admin, { 'idempotency-key': key }).post(`/webhooks/${webhook.id}/redeliver`, { event });
    expect((await again(dead.id, 'again')).body).toMatchObject({ waiting: 1, dead: 0 });
    expect((await again(dead.id, 'again')).status).toBe(200);
    expect((await again(dead.id, 'twice')).body.type).toBe('/problems/not-given-up');
    await goOn();
    expect([sent(stuck).at(-1), await deadOf(webhook.id)]).toEqual(['placement.arrived', []]);
    await ended(webhook);
  });

  it('are not tried again before their time', async () => {
    const { placed, move, look } = stageOf();
    const { body: webhook } = await opened({ address: receiver.address, kinds: ['placement.arrived'] });
    receiver.answers(() => 500);
    const before = receiver.received.length;
    await move(await placed('CONFIRMED'), 'arrival');
    await goOn();
    await look();
    await sleep(50);
    expect(receiver.received.length).toBe(before + 1);
    await goOn();
    expect(receiver.received.length).toBe(before + 2);
    await ended(webhook);
    expect(await deadOf(webhook.id)).toMatchObject([{ failure: 'webhook-ended', attempts: 2 }]);
    receiver.answers(() => 200);
  });

  it('go to one region where that is asked, and to no address that may not be', async () => {
    const { placed, move, look } = stageOf();
    const { body: webhook } = await opened({ address: receiver.address, region: 'SYD' });
    const before = receiver.received.length;
    await move(await placed('CONFIRMED'), 'arrival');
    await look();
    expect(receiver.received.length).toBe(before);
    await ended(webhook);
    const faultOf = async (body: object) => {
      const { status, body: said } = await opened(body);
      return [status, said.errors?.[0]?.pointer];
    };
    expect(await faultOf({ address: 'http://hooks.example.se/' })).toEqual([422, '/address']);
    expect(await faultOf({ address: receiver.address, region: 'VALHALLA' })).toEqual([422, '/region']);
    expect(await faultOf({ address: receiver.address, kinds: ['case.told'] })).toEqual([422, '/kinds']);
    expect(await faultOf({ address: receiver.address, legalGround: 'because' })).toEqual([
      422,
      '/legalGround',
    ]);
  });
};
