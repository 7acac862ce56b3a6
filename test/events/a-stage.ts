import { DeliverEvents } from '#events';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow, staysOf } from '../harness/a-stay.js';
import type { Engine } from '../harness/database/engine.js';
import type { Said } from '../harness/service/an-issuer.js';
import { aService, type Json } from '../harness/service/a-service.js';

export const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
export const nils: Said = { sub: 'u-nils', roles: ['COORDINATOR:NORD'] };
export const sten: Said = { sub: 'u-sten', roles: ['COORDINATOR:SYD'] };
export const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
export const olle: Said = { sub: 'u-olle', roles: ['HOUSING_OFFICER:provider:P1'] };
export const strange: Said = { sub: 'u-strange', roles: ['HOUSING_OFFICER:provider:P2'] };
export const auditor: Said = { sub: 'u-auditor', roles: ['AUDITOR:NATIONAL'] };
export const admin: Said = { sub: 'u-admin', roles: ['POLICY_ADMIN'] };
const PURPOSES: Readonly<Record<string, string>> = {
  HOUSING_OFFICER: 'INVENTORY_DUTY',
  AUDITOR: 'SUPERVISION_AUDIT',
};

/** A service with stays to which things happen. */
export const aStage = async (engine: Engine) => {
  const service = await aService(engine, {
    FRISTAD_WEBHOOK_NETWORKS: 'loopback',
    FRISTAD_WEBHOOK_ATTEMPTS: '3',
    FRISTAD_STREAM_SECONDS: '60',
  });
  await aCountry(service.database, 20, 3);
  const placed = staysOf(service);
  let keys = 0;
  const key = () => `key-${keys++}`;
  const asked = (said: Said, more: Readonly<Record<string, string>> = {}) =>
    service.as(said, { purpose: PURPOSES[said.roles?.[0]?.split(':')[0] ?? ''] ?? 'CASE_HANDLING', ...more });
  /** Somebody comes to, or leaves, their place. */
  const move = async (id: string, act: 'arrival' | 'departure', version = 1): Promise<void> => {
    const body =
      act === 'arrival' ? { on: dayFromNow(-5) } : { on: dayFromNow(-2), reason: 'LEFT_PROGRAMME' };
    const headers = {
      'if-match': `"${version}"`,
      'idempotency-key': key(),
      purpose: `CASE_HANDLING; case=K-${id}`,
    };
    const { status, text } = await service.as(eva, headers).post(`/placements/PL-${id}/${act}`, body);
    if (status !== 200) throw new Error(text);
  };
  const eventsOf = async (said: Said, path = '/events?limit=500'): Promise<readonly Json[]> =>
    (await asked(said).everyPage(path)) ?? [];
  const look = () => service.app.get(DeliverEvents).look();
  return { service, sql: service.database, placed, key, asked, move, eventsOf, look };
};
export type Stage = Awaited<ReturnType<typeof aStage>>;
