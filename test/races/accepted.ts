import type { DataSource } from 'typeorm';
import { insert } from '../harness/a-country.js';
import { accepted, contentDigest } from './acts/approvals.js';
import { proposalAmong, type Proposals } from './acts/act.js';

const ACCEPT = `
  UPDATE fristad.offer o SET approval = a.id FROM access.approval a
  WHERE a.object = o.placement AND a.id = ANY ($1) AND o.ended_at IS NULL`;
export const KNOW = `
  INSERT INTO access.known_user (id, agency, grants, first_seen, last_seen)
  SELECT x, 'A1', '{COORDINATOR:NORD}', now(), now() FROM unnest($1::text[]) AS x ON CONFLICT DO NOTHING`;
const ASSIGN = `
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
  SELECT x.id, x.person, x.asker, 'u-x', now() FROM unnest($1::uuid[], $2::text[], $3::text[]) AS x (id, person, asker)
  ON CONFLICT DO NOTHING`;

const rowOf = (n: number, proposals: Proposals): object => {
  const { id, asker, ...question } = accepted(n, proposalAmong(proposals, `PL-a${n}`));
  const asked = { asked_by: asker, asked_at: new Date(Date.now() - 60_000).toISOString() };
  return { id, ...question, digest: contentDigest(question), owner: 'NORD', case_ref: `K-a${n}`, ...asked };
};

/** Lets the coordinators of some sites have accepted what is offered to the case a, as it is shown: a second person is asked. */
export const accept = async (
  database: DataSource,
  sites: readonly number[],
  proposals: Proposals,
): Promise<void> => {
  if (sites.length === 0) return;
  const asked = sites.map((n) => accepted(n, proposalAmong(proposals, `PL-a${n}`)));
  const [ids, askers] = [asked.map(({ id }) => id), asked.map(({ asker }) => asker)];
  await insert(
    database,
    'access.approval',
    sites.map((n) => rowOf(n, proposals)),
  );
  await database.query(KNOW, [askers]);
  await database.query(ASSIGN, [ids, sites.map((n) => `K-a${n}`), askers]);
  await database.query(ACCEPT, [ids]);
};
