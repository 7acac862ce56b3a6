import { DataSource } from 'typeorm';
import { WorkRuns } from '#runs';
import type { Engine } from '../../harness/database/engine.js';
import { aService, type TestService } from '../../harness/service/a-service.js';
import { waitUntil } from '../../harness/wait-until.js';
import { Seen, type Answered, type Comparable } from './comparable.js';
import { theCountry } from './the-country.js';
import { PEOPLE, type Person } from './the-people.js';
import { withSecrets } from './the-secrets.js';
import { restoring } from './as-it-was.js';

/** One request. `{seen:2}` stands for the third id that the server told, `{seen:-1}` for the last, `{last:digest}` for a member of the last answer to an act, `{judged:last}` for the digest of a decision that a placement showed last. */
export type Step = {
  readonly as: Person | null;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
};
export type World = Awaited<ReturnType<typeof aWorld>>;

const PLACE = /\{(seen|last|judged):([\w-]+)\}/g;
const JUDGED = /"judged":"(sha256:[0-9a-f]{64})"/g;
const memberOf = (text: string, name: string): string => {
  try {
    const found = (JSON.parse(text) as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof found === 'string' ? found : 'none';
  } catch {
    return 'none';
  }
};

/** A world of its own: a real guarded service on a fresh database, with the country and its secrets in it. */
export const aWorld = async (engine: Engine, which: 'this' | 'other') => {
  const service = await aService(engine);
  const database = service.database;
  await theCountry(database);
  await homeTies(service);
  await withSecrets(service, which);
  if (engine.name === 'postgresql')
    await service.app.get(WorkRuns, { strict: false }).start({ worker: 'twin', alone: true });
  const putBack = await restoring(database);
  const tokens = new Map<Person, { readonly text: string; readonly until: number }>();

  const tokenOf = async (person: Person): Promise<string> => {
    const known = tokens.get(person);
    if (known && known.until > Date.now()) return known.text;
    const text = await service.issuer.token(PEOPLE[person]);
    tokens.set(person, { text, until: Date.now() + 120_000 });
    return text;
  };
  const send = async ({ as, method, path, headers, body }: Step): Promise<Answered> => {
    const authorization = as === null ? {} : { authorization: `Bearer ${await tokenOf(as)}` };
    const content = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await fetch(`${service.address}${path}`, {
      method,
      headers: { ...authorization, ...content, ...(headers as Record<string, string>) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  /** Plays a sequence from the beginning; the answers as they are compared. */
  const play = async (steps: readonly Step[]): Promise<readonly Comparable[]> => {
    await putBack();
    const seen = new Seen();
    const answers: Comparable[] = [];
    let last = '';
    let judged = `sha256:${'0'.repeat(64)}`;
    for (const step of steps) {
      const valueOf = (kind: string, which: string): string => {
        if (kind === 'judged') return judged;
        return kind === 'last' ? memberOf(last, which) : (seen.ids.at(Number(which)) ?? 'none');
      };
      const fill = (text: string) =>
        text.replaceAll(PLACE, (_, kind: string, which: string) => valueOf(kind, which));
      const filled = JSON.parse(fill(JSON.stringify(step))) as Step;
      const answer = await send(filled);
      if (answer.status === 202) await atRest(database);
      if (step.method !== 'GET') last = answer.text;
      judged = [...answer.text.matchAll(JUDGED)].at(-1)?.[1] ?? judged;
      answers.push(seen.comparable(step.path, answer));
    }
    return answers;
  };
  return { play, send, database, service, drop: service.drop };
};

/** Who is tied to the home region's cases: eva to all but h5, and yet shut out of h3; nils reads h1. */
const homeTies = async ({ assign, as }: TestService): Promise<void> => {
  for (const id of ['h0', 'h1', 'h2', 'h3', 'h4', 'h6']) await assign('u-eva', `K-${id}`);
  await assign('u-nils', 'K-h5');
  await assign('u-both', 'K-h2');
  const listings = [
    ['h1', 'u-nils', 'MAY'],
    ['h3', 'u-eva', 'MAY_NOT'],
  ] as const;
  for (const [id, actor, verdict] of listings) {
    const leader = as(PEOPLE.leader, { purpose: `CASE_HANDLING; case=K-${id}` });
    const { status, text } = await leader.put(`/cases/K-${id}/list/${actor}`, { verdict });
    if (status !== 204) throw new Error(text);
  }
};

/** Waits until no run waits or is solved: how far one is, is a matter of time. */
const atRest = async (database: DataSource): Promise<void> => {
  const OPEN = `SELECT count(*)::int AS open FROM fristad.solver_run WHERE status IN ('QUEUED', 'RUNNING')`;
  await waitUntil('no run that waits or is solved', async () => {
    const [row] = await database.query<{ open: number }[]>(OPEN);
    return row?.open === 0;
  });
};
