import type { JWTPayload } from 'jose';
import type { Purpose } from '#access';
import { caseRef } from '#access/testing';
import { GRANTS, LOGINS, PURPOSES_OF_CELLS, TIES, type Cell, type Login } from '../matrix-cells.js';
import { lets, type Line } from '../written-policy.js';
import { THINGS, type Place } from './the-things.js';
import type { WrittenRoute } from './written-routes.js';

/** One request that the matrix makes: a combination, and where the thing lies or that it is not there. */
export type HttpCell = Omit<Cell, 'where'> & { readonly where: Place };
/** What the answer is to be: let in, or one of the four ways of not being let in. */
export type Verdict = 'in' | 'nothing-here' | 'purpose-needed' | 'fresh-login-needed' | 'login-needed';

const OTHER: Purpose['case'] = caseRef('K-18');
const NOTHING = { where: 'NATIONAL', ofCase: false, tie: 'none', denied: false } as const;
const hasCase = (about: string, where: Place) =>
  [
    'case',
    'request',
    'unit-search',
    'placement',
    'incident',
    'decision',
    'approval',
    'break-glass',
    'log',
  ].includes(about) && where !== 'NATIONAL';

type Thing = Pick<HttpCell, 'where' | 'ofCase' | 'tie' | 'denied'>;
const thingsOf = (about: string): readonly Thing[] => {
  const places = Object.keys(THINGS[about] ?? {}) as Place[];
  return places.flatMap((where): readonly Thing[] => {
    if (!hasCase(about, where)) return [{ where, ofCase: false, tie: 'none', denied: false } as const];
    // Nobody can be tied to a case that belongs to no region.
    const ties = where === 'NOBODY' ? (['none'] as const) : TIES;
    return ties.flatMap((tie) =>
      [true, false].map((denied) => ({ where, ofCase: true, tie, denied: denied && where !== 'NOBODY' })),
    );
  });
};

/** Whether nothing is looked up to decide: a list, or something new. */
export const isListBy = (lines: readonly Line[]): boolean => lines.every(({ whose }) => whose.length === 0);

/** Every combination of a route. */
export const cellsOf = ({ about }: WrittenRoute, isList: boolean): readonly HttpCell[] => {
  const things = isList ? [NOTHING] : thingsOf(about);
  return things.flatMap((thing) =>
    GRANTS.flatMap((grant) =>
      PURPOSES_OF_CELLS.flatMap((purpose) => LOGINS.map((login) => ({ ...thing, grant, purpose, login }))),
    ),
  );
};

export const isLetIn = (lines: readonly Line[], { where, ...cell }: HttpCell, isList: boolean): boolean =>
  where !== 'NOWHERE' && lines.some((line) => lets(line, { ...cell, where }, isList));

/** What is written of a route: the lines that let somebody in, and every line of its act. */
export type Written = {
  readonly lines: readonly Line[];
  readonly act: readonly Line[];
  readonly isList: boolean;
};

/** What the written policy has to say to one request of somebody who is logged in. */
export const verdictBy = ({ lines, act, isList }: Written, cell: HttpCell): Verdict => {
  if (isLetIn(lines, cell, isList)) return 'in';
  if (isLetIn(lines, { ...cell, login: 'fresh' }, isList)) return 'fresh-login-needed';
  const mine = act.filter(({ role }) => role === cell.grant.role);
  const asksWhy = mine.length > 0 && mine.every(({ purposes }) => purposes.length > 0);
  return cell.purpose === null && asksWhy ? 'purpose-needed' : 'nothing-here';
};

export const purposeHeader = (purpose: Purpose | null, itsCase: string): Readonly<Record<string, string>> => {
  if (purpose === null) return {};
  if (purpose.case === null) return { purpose: purpose.code };
  return { purpose: `${purpose.code}; case=${purpose.case === OTHER ? 'K-OTHER' : itsCase}` };
};

/** The claims of that login: of a minute ago, of seven minutes ago, or none, as a client has. */
export const loginClaims = (login: Login, now: number): JWTPayload => {
  const times: Readonly<Record<Login, number | undefined>> = {
    fresh: now - 60,
    old: now - 420,
    never: undefined,
  };
  return { auth_time: times[login] };
};
