import { randomUUID } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actorOfDemo, ChangeCaseTies, demoLoginsOf, RememberUsers } from '#access';
import { regionCode } from '#kernel';
import { ImportScenario } from '#intake';
import { Acting, OPERATOR } from '#platform';
import type { Config } from '#settings';
import type { Scenario } from '#scoring';
import { onServer, type Place } from './places.js';
import { caseOf, COORDINATOR, REGION, userOf } from './who.js';

export type Question = {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
};
/** Milliseconds that an answer took. @throws Error when it is no success. */
export type Ask = (question: Question) => Promise<number>;

type AskedCase = { readonly scenario: Scenario; readonly ref: string };

const DAY_OF_SEARCHES = 'DELETE FROM fristad.search_day';
/** Lets the day's searches begin anew, which nobody who serves may. */
const sweep = async (app: INestApplication, { DATABASE_URL }: Config): Promise<void> => {
  if (DATABASE_URL === undefined) await app.get(DataSource).query(DAY_OF_SEARCHES);
  else await onServer(DATABASE_URL, DAY_OF_SEARCHES);
};

/** Takes in the scenario, assigns the case to the coordinator, and lets him ask. */
export const askedIn = async (
  app: INestApplication,
  { owning }: Place,
  { scenario, ref }: AskedCase,
): Promise<Ask> => {
  const fill = async () => {
    const taken = await app.get(ImportScenario, { strict: false }).run(JSON.stringify(scenario));
    if (!taken.ok) throw new Error(`The scenario was not taken in: ${taken.refusal.code}.`);
  };
  await app.get(Acting).run(OPERATOR, fill);
  const [user] = (demoLoginsOf(app)?.users ?? []).filter(({ id }) => id === COORDINATOR);
  const actor = user && actorOfDemo(user);
  if (actor === undefined) throw new Error(`Nobody is called ${COORDINATOR}.`);
  await app.get(RememberUsers, { strict: false }).run(actor);
  const by = userOf('demo-approver-nord');
  const assignment = { case: caseOf(ref), actor: actor.id, by, owner: regionCode(REGION) };
  await app.get(ChangeCaseTies, { strict: false }).assign(assignment);

  const token = (await demoLoginsOf(app)?.tokenFor(COORDINATOR)) ?? '';
  const address = await app.getUrl();
  const headers = {
    authorization: `Bearer ${token}`,
    purpose: `PLACEMENT_MATCHING; case=${ref}`,
    'content-type': 'application/json',
  };
  return async ({ method, path, body }) => {
    if (path.endsWith('/searches')) await sweep(app, owning);
    const purpose = path.endsWith('/notes') ? `CASE_HANDLING; case=${ref}` : headers.purpose;
    const begun = performance.now();
    const answer = await fetch(`${address}/api${path}`, {
      method,
      headers: { ...headers, purpose, 'idempotency-key': randomUUID() },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    const took = performance.now() - begun;
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return took;
  };
};
