import { grantText } from '#access';
import type { TestService } from '../../harness/service/a-service.js';
import { loginClaims, purposeHeader, type HttpCell, type Verdict } from './http-cells.js';
import { CASE_OF, THINGS, type Made } from './the-things.js';
import { actorWith } from './the-ties.js';
import type { WrittenRoute } from './written-routes.js';

export type Got = {
  readonly verdict: Verdict | 'failed';
  readonly status: number;
  readonly text: string;
  readonly headers: string;
};

const REASONS: Readonly<Record<string, Verdict>> = {
  '404 /problems/nothing-here': 'nothing-here',
  '400 /problems/purpose-needed': 'purpose-needed',
  '401 /problems/fresh-login-needed': 'fresh-login-needed',
  '401 /problems/login-needed': 'login-needed',
};
const verdictOf = (status: number, text: string): Got['verdict'] => {
  if (status >= 500) return 'failed';
  const [, type = ''] = /^\{(?:.*,)?"type":"([^"]+)"/.exec(text) ?? [];
  return REASONS[`${status} ${type}`] ?? 'in';
};

const REFRESH_MS = 100_000;
/** Asks a route as a cell says, with a body that no route takes: whoever is let in does nothing by it. */
export const askingAsEach = (service: TestService, { notes, log }: Made) => {
  const tokens = new Map<string, { readonly text: Promise<string>; readonly until: number }>();
  const tokenOf = ({ tie, denied, grant, login }: HttpCell): Promise<string> => {
    const [sub, role] = [actorWith(tie, denied), grantText(grant)];
    const key = `${sub} ${role} ${login}`;
    const known = tokens.get(key);
    if (known && known.until > Date.now()) return known.text;
    const claims = loginClaims(login, Math.floor(Date.now() / 1000));
    const text = service.issuer.token({ ...claims, sub, roles: [role] });
    tokens.set(key, { text, until: Date.now() + REFRESH_MS });
    return text;
  };

  const pathOf = ({ path, about }: WrittenRoute, { where, tie, denied }: HttpCell): string => {
    const region = where === 'NORD' || where === 'SYD' ? where : 'NORD';
    const names: Readonly<Record<string, string>> = {
      note: notes[region] ?? '',
      actor: 'u-target',
      check: '00000000-0000-4000-8000-0000000000dd',
      key: `key-${actorWith(tie, denied)}${where}`,
    };
    const [first, ...rest] = path.split(/(?=\/)/).filter((part) => part.startsWith('/{'));
    const made = about === 'log' ? log[where] : undefined;
    const thing = made ?? THINGS[about]?.[where] ?? 'none';
    const filled = about === '-' || first === undefined ? path : path.replace(first, `/${thing}`);
    return rest.reduce((text, part) => text.replace(part, `/${names[part.slice(2, -1)] ?? 'none'}`), filled);
  };

  const send = async (route: WrittenRoute, cell: HttpCell, authorization: string | null): Promise<Got> => {
    const isRead = route.method === 'GET';
    const answer = await fetch(`${service.address}${pathOf(route, cell)}`, {
      method: route.method,
      headers: {
        ...(authorization === null ? {} : { authorization }),
        ...(isRead ? {} : { 'content-type': 'application/json' }),
        ...purposeHeader(cell.purpose, CASE_OF[cell.where] ?? 'K-NONE'),
      },
      ...(isRead ? {} : { body: '{"nothing":"like it"}' }),
    });
    const text = await answer.text();
    const headers = [...answer.headers]
      .filter(([name]) => name !== 'date')
      .map((pair) => pair.join(': '))
      .join('\n');
    return { verdict: verdictOf(answer.status, text), status: answer.status, text, headers };
  };
  return {
    ask: async (route: WrittenRoute, cell: HttpCell) => send(route, cell, `Bearer ${await tokenOf(cell)}`),
    askAsNobody: (route: WrittenRoute, cell: HttpCell) => send(route, cell, null),
  };
};
