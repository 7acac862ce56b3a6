import { DataSource } from 'typeorm';
import { WorkRuns } from '#runs';
import type { Engine } from '../../harness/database/engine.js';
import { aCountry, type Household, proposed, proposalOf } from '../../harness/a-country.js';
import type { Answer } from '../../harness/service/a-caller.js';
import type { TestService } from '../../harness/service/a-service.js';
import type { Example, Thing } from './known.js';
import { users } from './users.js';

const HOUSEHOLDS = 24;
export const SECRETS = {
  address: 'Uppdiktade gränden 73, Låtsasby',
  note: 'Ringer aldrig före klockan elva, säger hen',
  contact: 'Gun-Britt Uppdiktadotter',
} as const;

export const households: readonly Household[] = Array.from({ length: HOUSEHOLDS }, (_, n) => ({
  id: `h${n}`,
  region: n % 4 === 3 ? 'SYD' : 'NORD',
  group: n % 3 === 0 ? 'G1' : null,
  unit: `${n % 2 === 0 ? 'A' : 'B'}${Math.floor(n / 4)}-${n % 4}`,
}));
const made = ({ status, text, body }: Answer): string => {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body?.id ?? '';
};

const settle = async (database: DataSource, service: TestService): Promise<void> => {
  await aCountry(database, 6, 4);
  await proposed(database, households);
  await database.query('TRUNCATE access.approval CASCADE');
  for (const { id, region } of households) {
    await service.assign(region === 'NORD' ? 'u-eva' : 'u-sven', `K-${id}`);
    if (region === 'NORD') await service.assign('u-both', `K-${id}`);
  }
};

const JOB = { kind: 'WORK', agency: 'NGO', status: 'PLANNED', from: '2026-12-01', to: null };
/** Files, measures and contact persons of the cases of one region. */
const worked = async (service: TestService): Promise<readonly Thing[]> => {
  const measures: Thing[] = [];
  for (const { id } of households.filter(({ region }) => region === 'NORD')) {
    const ref = `K-${id}`;
    const eva = service.as(users['eva'] ?? {}, { purpose: `CASE_HANDLING; case=${ref}` });
    const headers = { 'content-type': 'application/json', 'if-match': '"0"', 'idempotency-key': ref };
    made(await eva.call(`/cases/${ref}/file`, { method: 'PATCH', headers, body: '{"resident":true}' }));
    const contact = { agency: 'NGO', name: SECRETS.contact, telephone: null };
    made(await eva.put(`/cases/${ref}/contact-person`, contact, { 'if-none-match': '*' }));
    const measure = await eva.post(`/cases/${ref}/measures`, JOB, { 'idempotency-key': `${ref}-job` });
    measures.push({ id: made(measure), case: ref });
  }
  return measures;
};

/** Settles a small country in the service: its cases, notes, addresses, runs and approvals, as users would make them. */
export const settled = async (engine: Engine, service: TestService) => {
  const database = service.database;
  await settle(database, service);
  const as = (name: string, purpose: string) => service.as(users[name] ?? {}, { purpose });
  const some = households.slice(0, 3);
  const homes = households.slice(0, 5);

  for (const { unit } of homes)
    made(
      await as('officer', 'INVENTORY_DUTY').put(
        `/units/${unit}/address`,
        { address: SECRETS.address },
        { 'if-none-match': '*' },
      ),
    );
  const [notes, approvals, digests]: [Thing[], Thing[], Example[]] = [[], [], []];
  for (const one of some) {
    const ref = `K-${one.id}`;
    const note = { kind: 'NOTE', text: SECRETS.note };
    notes.push({
      id: made(await as('eva', `CASE_HANDLING; case=${ref}`).post(`/cases/${ref}/notes`, note)),
      case: ref,
    });
    const terms = {
      rule: 'placement.confirm',
      object: `PL-${one.id}`,
      command: await proposalOf(database, `PL-${one.id}`),
    };
    const asked = await as('eva', `PLACEMENT_MATCHING; case=${ref}`).post('/approvals', terms);
    approvals.push({ id: made(asked), case: ref });
    digests.push({ of: made(asked), body: { digest: asked.body.digest } });
  }

  const measures = await worked(service);
  const matching = 'PLACEMENT_MATCHING';
  if (engine.name === 'postgresql')
    await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
  const runs = [
    made(await as('machine', matching).post('/runs')),
    made(await as('eva', matching).post('/runs', { seed: 2 })),
  ];
  await (await as('machine', matching).ask(`/runs/${runs[0]}/events`)).text();
  const hooks = { address: 'https://hooks.example.se/', legalGround: 'AGREEMENT_4' };
  const webhook = made(
    await as('admin', 'CASE_HANDLING').post('/webhooks', hooks, { 'idempotency-key': 'a-webhook' }),
  );
  const policy = (await as('admin', 'CASE_HANDLING').call('/policies')).body.items[0].policy;
  const confirmations: Example[] = [];
  for (const { id } of households)
    confirmations.push({ of: `PL-${id}`, body: await proposalOf(database, `PL-${id}`) });
  const decisions: readonly Thing[] = await database.query<Thing[]>(
    `SELECT d.digest AS id, p.person AS case FROM fristad.decision_record d JOIN fristad.placement p ON p.id = d.placement`,
  );
  return { notes, measures, approvals, digests, runs, webhook, policy, confirmations, decisions };
};
