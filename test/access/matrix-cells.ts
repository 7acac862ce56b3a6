import { municipalityCode, providerId, regionCode } from '#kernel';
import { PURPOSES, type Actor, type Facts, type Grant, type Purpose } from '#access';
import { actorId, anActor, caseRef, minutesBefore, someFacts, tiesOfCase } from '#access/testing';

export const GRANTS: readonly Grant[] = [
  { role: 'COORDINATOR', region: regionCode('NORD') },
  { role: 'APPROVER', region: regionCode('NORD') },
  { role: 'HOUSING_OFFICER', of: { provider: providerId('P-1') } },
  { role: 'HOUSING_OFFICER', of: { municipality: municipalityCode('2580') } },
  { role: 'AUDITOR', region: regionCode('NORD') },
  { role: 'AUDITOR', region: 'NATIONAL' },
  { role: 'ANALYST', region: regionCode('NORD') },
  { role: 'ANALYST', region: 'NATIONAL' },
  { role: 'POLICY_ADMIN' },
  { role: 'REGISTER_KEEPER' },
  { role: 'INTEGRATION' },
];

export const WHERE = ['NORD', 'SYD', 'NOBODY', 'NATIONAL'] as const;
export type Where = (typeof WHERE)[number];
const placeOf: Record<Where, Pick<Facts, 'owner' | 'provider' | 'municipality'>> = {
  NORD: { owner: regionCode('NORD'), provider: providerId('P-1'), municipality: municipalityCode('2580') },
  SYD: { owner: regionCode('SYD'), provider: providerId('P-2'), municipality: municipalityCode('1280') },
  NOBODY: { owner: 'NOBODY', provider: null, municipality: null },
  NATIONAL: { owner: 'NATIONAL', provider: null, municipality: null },
};

export const TIES = ['none', 'assigned', 'listed', 'break-glass', 'break-glass that ended'] as const;
export type TieOfCell = (typeof TIES)[number];
export const LOGINS = ['fresh', 'old', 'never'] as const;
export type Login = (typeof LOGINS)[number];
const loginAt: Record<Login, Date | null> = {
  fresh: minutesBefore(5),
  old: minutesBefore(5.001),
  never: null,
};

const me = actorId('u-eva');
const [other, nobody] = [actorId('u-olof'), [] as const];
const ref = caseRef('K-17');

/** One combination of everything that a decision may depend on. */
export type Cell = {
  readonly grant: Grant;
  readonly purpose: Purpose | null;
  readonly login: Login;
  readonly where: Where;
  readonly ofCase: boolean;
  readonly tie: TieOfCell;
  readonly denied: boolean;
};

/** Each purpose for the case that the thing belongs to (K-17), for another, and for none. */
export const PURPOSES_OF_CELLS: readonly (Purpose | null)[] = [
  null,
  ...PURPOSES.flatMap((code) => [ref, caseRef('K-18'), null].map((named) => ({ code, case: named }))),
];

/** The combinations that matter for a list: nothing is looked up. */
export function* cellsOfLists(): Generator<Cell> {
  const nothing = { where: 'NATIONAL', ofCase: false, tie: 'none', denied: false } as const;
  for (const grant of GRANTS)
    for (const purpose of PURPOSES_OF_CELLS)
      for (const login of LOGINS) yield { ...nothing, grant, purpose, login };
}

const things: readonly Pick<Cell, 'where' | 'ofCase' | 'tie' | 'denied'>[] = WHERE.flatMap((where) => [
  ...TIES.flatMap((tie) => [true, false].map((denied) => ({ where, ofCase: true, tie, denied }))),
  { where, ofCase: false, tie: 'none' as const, denied: false },
]);

/** Every combination about one thing. */
export function* cellsOfThings(): Generator<Cell> {
  for (const list of cellsOfLists()) for (const thing of things) yield { ...list, ...thing };
}

export const actorOf = ({ grant, login }: Cell): Actor =>
  anActor({ id: me, grants: [grant], authenticatedAt: loginAt[login] });

/** The facts of a cell, as a feature would give them; somebody else is tied to the case in every one. */
export const factsOf = ({ where, ofCase, tie, denied }: Cell): Facts => {
  const until = tie === 'break-glass' ? minutesBefore(-0.001) : minutesBefore(0);
  const opened = tie.startsWith('break-glass') ? [{ actor: me, until }] : nobody;
  const ties = tiesOfCase({
    ref,
    assigned: tie === 'assigned' ? [other, me] : [other],
    allowed: tie === 'listed' ? [me] : nobody,
    denied: denied ? [me] : [other],
    opened,
  });
  return someFacts({ ...placeOf[where], case: ofCase ? ties : null });
};
