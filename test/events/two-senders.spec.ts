import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { anotherProcess } from '../harness/service/another-process.js';
import { aService, type Json, type OwnService } from '../harness/service/a-service.js';
import { aReceiver, type Received } from './a-receiver.js';
import { admin } from './a-stage.js';

const server = engines.find(({ name }) => name === 'postgresql');
const [CASES, EACH] = [12, 10];
const HAPPEN = `
  INSERT INTO fristad.event (kind, subject_kind, subject, region, case_ref)
  SELECT 'placement.arrived', 'placement', 'PL-' || c || '-' || n, 'NORD', 'K-' || c
  FROM generate_series(1, ${EACH}) AS n, generate_series(1, ${CASES}) AS c ORDER BY n, c`;

const subjectOf = ({ body }: Received): string => JSON.parse(body).data.subject;

(server ? describe : describe.skip)('two processes that send, one of which is killed (postgresql)', () => {
  let service: OwnService;
  let receiver: Awaited<ReturnType<typeof aReceiver>>;
  let place: string;
  const processes: Awaited<ReturnType<typeof anotherProcess>>[] = [];
  const sql = <Row>(text: string) => service.database.query<Row[]>(text);
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await sleep(50);
  };
  const start = async () => {
    const settings = {
      FRISTAD_KEY_DIR: join(place, 'keys'),
      FRISTAD_DELIVER_EVENTS: 'yes',
      FRISTAD_WEBHOOK_NETWORKS: 'loopback',
      OIDC_ISSUER: service.issuer.issuer,
    };
    processes.push(await anotherProcess(service.fresh.serving.DATABASE_URL ?? '', settings));
  };

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
    receiver = await aReceiver();
    service = await aService(server!, {
      FRISTAD_KEY_DIR: join(place, 'keys'),
      FRISTAD_WEBHOOK_NETWORKS: 'loopback',
    });
    await sql(`INSERT INTO fristad.region VALUES ('NORD', 'Nord')`);
    const key = { 'idempotency-key': randomUUID() };
    const opened = { address: receiver.address, legalGround: 'AGREEMENT_4' };
    expect((await service.as(admin, key).post('/webhooks', opened)).status).toBe(201);
    await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    for (const each of processes) await each.stop();
    await service.drop();
    await receiver.stop();
    await rm(place, { recursive: true, force: true });
  });

  it('lose nothing, and send nothing of a case before what came before it', async () => {
    // What comes while nobody answers is on its way when its process is killed: who holds it can’t have settled it.
    let answering = 0;
    receiver.answers(() => (answering++ < 25 ? 200 : -1));
    await sql(HAPPEN);
    await until(() => answering > 28);
    const held = await sql<Json>(
      `SELECT leased_by, count(*)::int AS n FROM fristad.webhook_delivery WHERE leased_by IS NOT NULL GROUP BY 1`,
    );
    const killed = processes.find(({ pid }) => held.some((row) => row.leased_by.startsWith(`${pid}.`)));
    await killed!.stop();
    receiver.answers(() => 200);
    // Time goes by: the leases of whoever was killed end.
    const lapse = () =>
      sql(
        `UPDATE fristad.webhook_delivery SET leased_until = now() - interval '1 second' WHERE leased_by IS NOT NULL`,
      );
    await lapse();
    await until(async () => {
      const [row] = await sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM fristad.webhook_delivery WHERE status = 'DELIVERED'`,
      );
      return row?.n === CASES * EACH;
    });
    const subjects = receiver.received.map(subjectOf);
    expect(new Set(subjects).size).toBe(CASES * EACH);
    expect(subjects.length).toBeGreaterThan(CASES * EACH);
    for (let of = 1; of <= CASES; of++) {
      const firsts = [...new Set(subjects.filter((subject) => subject.startsWith(`PL-${of}-`)))];
      expect(firsts).toEqual(Array.from({ length: EACH }, (_, n) => `PL-${of}-${n + 1}`));
    }
  });
});
