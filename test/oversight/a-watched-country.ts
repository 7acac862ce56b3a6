import type { StoredEntry } from '#audit';
import type { Said } from '../harness/service/an-issuer.js';
import type { Engine } from '../harness/database/engine.js';
import { aService } from '../harness/service/a-service.js';
import { aCountry, proposed } from '../harness/a-country.js';

export const handling = (ref: string) => ({ purpose: `CASE_HANDLING; case=${ref}` });
export const EVA: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
export const SVEN: Said = { sub: 'u-sven', roles: ['COORDINATOR:SYD'] };
export const auditor = (region: string): Said => ({
  sub: `u-audit-${region.toLowerCase()}`,
  roles: [`AUDITOR:${region}`],
});
export const SUPERVISION = { purpose: 'SUPERVISION_AUDIT' };
export const NOTE = 'Hemligt nummer 117';
/** An entry as it comes over HTTP. */
export type Entry = Omit<StoredEntry, 'at'> & { readonly at: string };

/**
 * Two cases in NORD and one in SYD, and what was done to them since: a note written and read, notes and a placement looked
 * at, a try from SYD, a list for the auditor of the whole country.
 */
export const aWatchedCountry = async (engine: Engine) => {
  const service = await aService(engine);
  const database = service.database;
  await aCountry(database, 3, 2);
  await proposed(database, [
    { id: 'a', region: 'NORD', group: null, unit: 'A0-0' },
    { id: 'b', region: 'NORD', group: null, unit: 'A1-0' },
    { id: 's', region: 'SYD', group: null, unit: 'A2-0' },
  ]);
  for (const [who, ref] of [
    ['u-eva', 'K-a'],
    ['u-eva', 'K-b'],
    ['u-sven', 'K-s'],
  ] as const)
    await service.assign(who, ref);
  const since = new Date().toISOString();
  const noted = await service.as(EVA, handling('K-a')).post('/cases/K-a/notes', { kind: 'NOTE', text: NOTE });
  const note: string = noted.body.id;
  await service.as(EVA, handling('K-a')).call(`/cases/K-a/notes/${note}`);
  await service.as(EVA, handling('K-b')).call('/cases/K-b/notes');
  await service.as(SVEN, handling('K-s')).call('/cases/K-s/notes');
  await service.as(SVEN, handling('K-a')).call('/cases/K-a/notes');
  await service.as(EVA, { purpose: 'PLACEMENT_MATCHING; case=K-a' }).call('/placements/PL-a');
  await service.as(auditor('NATIONAL'), SUPERVISION).call('/requests');

  const search = (region: string, query = '') =>
    service.as(auditor(region), SUPERVISION).call(`/log${query}`);
  /** The entries that an auditor finds. @throws Error unless the answer is 200. */
  const found = async (region: string, query = ''): Promise<readonly Entry[]> => {
    const answer = await search(region, query);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body.items;
  };
  return { ...service, database, since, note, search, found };
};
export type WatchedCountry = Awaited<ReturnType<typeof aWatchedCountry>>;
