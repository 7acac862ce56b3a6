import type { Client } from 'pg';

/** A place that is held for a request. */
export type Offered = { readonly request: string; readonly person: string; readonly region: string };
/** Milliseconds of each step from an offer to a confirmed placement. */
export type Steps = Readonly<Record<'list' | 'accept' | 'read' | 'confirm', number>>;
type Body = Readonly<Record<string, string | number>> & { readonly items?: readonly Body[] };
type Answer = { readonly ms: number; readonly body: Body };
type Ask = (path: string, post?: { readonly body: object; readonly headers?: object }) => Promise<Answer>;

const HELD = `
  SELECT r.id AS request, r.person, r.region FROM fristad.offer o
  JOIN fristad.placement p ON p.id = o.placement JOIN fristad.placement_request r ON r.id = p.request
  WHERE p.status = 'PROVISIONAL' ORDER BY r.id`;

export const offeredIn = async (owner: Client): Promise<readonly Offered[]> =>
  (await owner.query<Offered>(HELD)).rows;

const askerAs =
  (api: string, token: string, person: string): Ask =>
  async (path, post) => {
    const usual = {
      authorization: `Bearer ${token}`,
      purpose: `PLACEMENT_MATCHING; case=${person}`,
      'content-type': 'application/json',
    };
    const begun = performance.now();
    const answer = await fetch(api + path, {
      method: post ? 'POST' : 'GET',
      headers: { ...usual, ...post?.headers },
      ...(post ? { body: JSON.stringify(post.body) } : {}),
    });
    const text = await answer.text();
    const ms = performance.now() - begun;
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${text}`);
    return { ms, body: JSON.parse(text) as Body };
  };

/** Takes an offer as its coordinator and approver do, with a pause before each step. @throws Error when any step is refused. */
export const takeOffer =
  (api: string, tokenFor: (user: string) => Promise<string | undefined>) =>
  (pause: () => Promise<void>) =>
  async ({ request, person, region }: Offered): Promise<Steps> => {
    const asks = async (role: string) =>
      askerAs(api, (await tokenFor(`demo-${role}-${region.toLowerCase()}`)) ?? '', person);
    const [coordinator, approver] = [await asks('coordinator'), await asks('approver')];

    await pause();
    const listed = await coordinator(`/requests/${request}/offers`);
    const [offer] = listed.body.items ?? [];
    const headers = { 'if-match': `"${offer?.['version']}"`, 'idempotency-key': `take-${request}` };
    await pause();
    const accepted = await coordinator(`/placements/${offer?.['placement']}/offer/accept`, {
      body: {},
      headers,
    });

    const approval = `/approvals/${accepted.body['approval']}`;
    await pause();
    const question = await approver(approval);
    await pause();
    const given = await approver(`${approval}/give`, { body: { digest: question.body['digest'] } });
    if (given.body['outcome'] !== 'CONFIRMED') throw new Error(`${request}: ${JSON.stringify(given.body)}`);
    return { list: listed.ms, accept: accepted.ms, read: question.ms, confirm: given.ms };
  };
