import type { INestApplicationContext } from '@nestjs/common';
import { digestOf } from '#interchange';
import { isoDate } from '#kernel';
import { ConfirmPlacement, ProposePlacement } from '#placements';
import { Acting, NOBODY, OPERATOR, UnitOfWork, type ActingAs } from '#platform';
import { Policies } from '#policies';
import { EraseCase } from '#requests';
import { ChangeUnit } from '../../src/inventory/application/change-unit.js';
import { MovePlacement } from '../../src/placements/application/move-placement.js';
import { Imports } from '../../src/placements/application/imports.port.js';
import { Placements } from '../../src/placements/application/placements.port.js';
import { ActivatePolicy } from '../../src/policies/application/activate-policy.js';
import { ChangeConflictProfile } from '../../src/requests/application/change-conflict-profile.js';
import { ChangeRequest } from '../../src/requests/application/change-request.js';
import { ARRIVAL, DEPARTURE, type ShownPlacement } from '../placing/a-country.js';

/** One act of the race of try `n`; `who` tells the two of one race apart. */
export type Act = (app: INestApplicationContext, told: Try) => Promise<unknown>;
/** Placements as they were shown to whoever confirms, by id. */
export type Shown = Readonly<Record<string, ShownPlacement>>;
type Try = { readonly n: number; readonly who: string; readonly shown: Shown };
const NOTHING: ShownPlacement = {
  unit: '',
  arrival: ARRIVAL,
  departure: DEPARTURE,
  setAside: [],
  judged: '',
};

const coordinating = (actor: string, region = 'NORD'): ActingAs => ({
  ...NOBODY,
  actor,
  region,
  roles: ['COORDINATOR'],
  purpose: 'PLACEMENT_MATCHING',
});
const OFFICER: ActingAs = { ...NOBODY, actor: 'u-officer', roles: ['HOUSING_OFFICER'], provider: 'P1' };
const acting = <T>(app: INestApplicationContext, who: ActingAs, act: () => Promise<T>) =>
  app.get(Acting).run(who, act);
const get = <T>(app: INestApplicationContext, part: abstract new (...parts: never[]) => T): T =>
  app.get(part, { strict: false });

const confirms =
  (household: string, region = 'NORD'): Act =>
  (app, { n, who, shown }) => {
    const placement = `PL-${household}${n}`;
    const { arrival, departure, ...rest } = shown[placement] ?? NOTHING;
    const as = { ...rest, arrival: isoDate(arrival), departure: isoDate(departure) };
    return acting(app, coordinating(`u-${household}${n}${who}`, region), () =>
      get(app, ConfirmPlacement).run({ placement, key: `confirm-${household}${n}`, version: 1, shown: as }),
    );
  };
const proposes =
  (household: string): Act =>
  (app, { n, who }) =>
    acting(app, coordinating(`u-${household}${n}${who}`), () =>
      get(app, ProposePlacement).run({
        id: `PP-${household}${n}${who}`,
        request: `R-${household}${n}`,
        unit: `A${n}-0`,
        arrival: isoDate(ARRIVAL),
      }),
    );
const MOVED_FOR = { withdraw: 'PERSON_WITHDREW', park: 'SAFE_FOR_NOW' } as const;
const changes =
  (change: 'withdraw' | 'park' | 'rewrite'): Act =>
  (app, { n, who }) =>
    acting(app, coordinating(`u-a${n}${who}`), () => {
      const asked = { key: `${change}-a${n}`, request: `R-a${n}`, version: 1 };
      const requests = get(app, ChangeRequest);
      if (change === 'rewrite')
        return requests.rewrite({ ...asked, document: JSON.stringify({ nights: 20 }) });
      return requests.move({ ...asked, move: change, reason: MOVED_FOR[change] });
    });

/** Whatever touches the case a, its placement, unit, town, pairs, policy or ground. A new act is raced with all of these. */
export const ACTS: Readonly<Record<string, Act>> = {
  confirm: confirms('a'),
  'confirm another request of the person': confirms('b'),
  'confirm a rival near by': confirms('c', 'SYD'),
  'confirm another household in the unit': confirms('d'),
  'confirm who is kept apart': confirms('e'),
  propose: proposes('a'),
  'propose another household in the unit': proposes('d'),
  cancel: (app, { n, who }) =>
    acting(app, coordinating(`u-a${n}${who}`), () =>
      get(app, MovePlacement).run({
        placement: `PL-a${n}`,
        key: `cancel-a${n}${who}`,
        version: 1,
        move: { act: 'CANCEL', reason: 'PERSON_WITHDREW' },
      }),
    ),
  withdraw: changes('withdraw'),
  park: changes('park'),
  rewrite: changes('rewrite'),
  'close the case': (app, { n, who }) =>
    acting(app, { ...coordinating(`u-a${n}${who}`), purpose: 'CASE_HANDLING' }, () =>
      get(app, EraseCase).run(`K-a${n}`),
    ),
  'keep apart': (app, { n, who }) =>
    acting(app, coordinating(`u-a${n}${who}`), () =>
      get(app, ChangeConflictProfile).keepApart({
        case: `K-a${n}`,
        other: `K-e${n}`,
        scope: 'LOCALITY',
        metres: null,
        approval: approvalOf('case.change-conflict-profile', n),
      }),
    ),
  'activate a policy': (app, { n, who }) =>
    acting(app, { ...NOBODY, actor: `u-p${who}`, roles: ['POLICY_ADMIN'] }, async () => {
      const policy = await get(app, Policies).find(policyOf(n));
      if (policy === undefined) throw new Error('There is no such policy.');
      const approval = approvalOf('policy.activate', n);
      return get(app, ActivatePolicy).run({ version: policyOf(n), digest: digestOf(policy), approval });
    }),
  'close the unit': (app, { n }) =>
    acting(app, OFFICER, () =>
      get(app, ChangeUnit).run({
        unit: `A${n}-0`,
        version: 1,
        patch: { availableTo: isoDate('2026-12-20') },
        approved: 'nothing',
      }),
    ),
  'import a stay': (app, { n, who }) =>
    acting(app, OPERATOR, () =>
      get(app, UnitOfWork).run(async () => {
        await get(app, Imports).queueUp();
        await get(app, Placements).add([
          { ...importedStay(n), id: `PI-${n}${who}`, unit: `A${n}-${who === 'x' ? 2 : 3}` } as never,
        ]);
      }),
    ),
};

const importedStay = (n: number) => ({
  person: `K-a${n}`,
  arrival: ARRIVAL,
  departure: DEPARTURE,
  persons: 1,
  groups: [],
  status: 'CONFIRMED',
});

const policyOf = (n: number): string => `race-${n}`;
/** What an approval was given for, and used up by, in each try. */
export const SPENT_ON = {
  'case.change-conflict-profile': (n: number) => `K-a${n}`,
  'policy.activate': policyOf,
} as const;
const KINDS = Object.keys(SPENT_ON);
/** The id of the approval that was given and used for an act of try `n`. */
export const approvalOf = (rule: keyof typeof SPENT_ON, n: number): string =>
  `00000000-0000-4000-8000-${String(KINDS.indexOf(rule) + 1)}${String(n).padStart(11, '0')}`;
