import { operationAt, operationsOf } from './operations.js';
import type { Header, Sent } from './known.js';
import { inRoles, users } from './users.js';
import { wire, type Answered } from './wire.js';
import type { World } from './world.js';

const TOKEN_MS = 120_000;

/** What stands for `{id}` in the path of an operation: always its third segment. */
const idIn = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path.split(/[/?]/)[3] ?? '');
  } catch {
    return undefined;
  }
};
const jsonIn = (body: string | undefined): unknown => {
  try {
    return body === undefined ? {} : (JSON.parse(Buffer.from(body, 'base64').toString()) as unknown);
  } catch {
    return {};
  }
};

/** The credentials of users, of nobody, and some that are none. */
const credentialsOf = ({ issuer }: World['service']) => {
  const tokens = new Map<string, { readonly token: string; readonly until: number }>();
  const tokenOf = async (user: string): Promise<string> => {
    const { token = '', until = 0 } = tokens.get(user) ?? {};
    if (until > Date.now()) return token;
    const made = await issuer.token(users[user] ?? {}, { foreign: user === 'forged' });
    tokens.set(user, { token: made, until: Date.now() + TOKEN_MS });
    return made;
  };
  return async (user: string): Promise<readonly Header[]> => {
    if (user === 'nobody') return [];
    return [['authorization', `Bearer ${user === 'broken' ? 'a.b.c' : await tokenOf(user)}`]];
  };
};

/** Sends requests as the users they name, with the approval of a second person where they want one. */
export const sendAs = ({ service, rules, oracle }: World) => {
  const operations = operationsOf(oracle.document);
  const credentials = credentialsOf(service);
  const post = async (
    path: string,
    user: string,
    [body, purpose]: readonly [unknown, string],
  ): Promise<Answered> => {
    const headers: Header[] = [
      ['content-type', 'application/json'],
      ['purpose', purpose],
    ];
    const sent = { method: 'POST', path, headers: [...(await credentials(user)), ...headers] };
    return wire(service.address, { ...sent, body: Buffer.from(JSON.stringify(body)) });
  };

  const isGiven = async (
    id: string,
    [digest, purpose]: readonly [string, string],
    others: readonly string[],
  ): Promise<boolean> => {
    for (const name of others) {
      const { status } = await post(`/api/approvals/${id}/give`, name, [{ digest }, purpose]);
      if (status === 200) return true;
    }
    return false;
  };

  /** An approval for exactly this request, or none where it can't be had. */
  const approvalFor = async ({ method, path, user, headers, body }: Sent): Promise<readonly Header[]> => {
    const purpose = headers.find(([name]) => name === 'purpose')?.[1] ?? 'CASE_HANDLING';
    const operation = operationAt(operations, { method, path });
    const found = rules.get(operation?.name ?? '');
    if (found?.second === undefined) return [];
    const { id: rule, second } = found;
    const object = found.on === 'one' ? idIn(path) : undefined;
    const others = inRoles(second).filter((one) => one !== user);
    const asked = await post('/api/approvals', user, [{ rule, object, command: jsonIn(body) }, purpose]);
    if (asked.status !== 201) return [];
    const { id, digest } = JSON.parse(asked.text) as { readonly id: string; readonly digest: string };
    return (await isGiven(id, [digest, purpose], others)) ? [['approval', id]] : [];
  };

  /** What the request says itself goes before what is usual. */
  const headersOf = async (sent: Sent): Promise<readonly Header[]> => {
    const approval = sent.isApproved ? await approvalFor(sent) : [];
    const type: readonly Header[] = sent.body === undefined ? [] : [['content-type', 'application/json']];
    const own = sent.headers.filter(([name]) => approval.length === 0 || name !== 'approval');
    const usual = [...(await credentials(sent.user)), ...type].filter(([name]) =>
      own.every(([said]) => said !== name),
    );
    return [...usual, ...approval, ...own];
  };

  return async (sent: Sent): Promise<Answered> => {
    const body = sent.body === undefined ? undefined : Buffer.from(sent.body, 'base64');
    return wire(service.address, {
      method: sent.method,
      path: sent.path,
      headers: await headersOf(sent),
      body,
    });
  };
};
