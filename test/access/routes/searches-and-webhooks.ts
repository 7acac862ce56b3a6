import type { DataSource } from 'typeorm';
import { packed } from '../../../src/search/reading/packed.js';
import { POLICY } from '../../harness/a-country.js';
import { insert, REGIONAL } from './the-ties.js';

const NOTHING = packed({ candidates: [], excluded: [] });
const SUMMARY = {
  ...{ admitted: 0, listed: 0, best: [], excludedInAll: 0, excludedListed: 0, policyVersion: POLICY },
  ...{ ruledOut: {}, ruledOutAlone: {}, relaxations: [] },
};

/** A search for the request of each region, which can be read for an hour. */
export const searches = async (
  database: DataSource,
  idOf: (region: (typeof REGIONAL)[number]) => string | undefined,
): Promise<void> => {
  const at = Date.now();
  for (const region of REGIONAL)
    await insert(database, 'fristad.unit_search', {
      ...{ id: idOf(region), request: `R-${region}`, case_ref: `K-${region}`, owner_region: region },
      ...{ asked_by: 'u-asker', asked_at: new Date(at), until: new Date(at + 3_600_000), policy: POLICY },
      ...{ summary: SUMMARY, lists: `\\x${Buffer.from(NOTHING).toString('hex')}` },
    });
};

/** A webhook of the whole country. */
export const webhook = async (database: DataSource, id: string | undefined): Promise<void> => {
  const about = { address: 'https://hooks.example.se/', kinds: [], legal_ground: 'AGREEMENT_4' };
  const made = { made_by: 'u-admin', made_at: '2026-11-01T08:00:00Z', sealed: '\\x00', version: 1 };
  await insert(database, 'fristad.webhook', { id, ...about, ...made });
};
