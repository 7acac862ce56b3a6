import { EraseCase } from '#cases';
import { ChangeConflictProfile } from '../../../src/cases/application/change-conflict-profile.js';
import { MakeRequest } from '../../../src/requests/application/make-request.js';
import { RequestLives } from '../../../src/requests/application/request-lives.port.js';
import { ChangeRequest, type MoveRequestCommand } from '../../../src/requests/application/change-request.js';
import { isoDate } from '#kernel';
import { UnitOfWork } from '#platform';
import { NATIONAL_RUN } from '#runs';
import { DEPARTURE, requestOf } from '../../harness/a-country.js';
import { acting, coordinating, get, type Act, type Setting } from './act.js';
import { approvalOf, pairOf } from './approvals.js';

const moves = (
  move: Pick<MoveRequestCommand, 'move' | 'reason' | 'reviewOn'>,
  needs: Partial<Setting> = {},
): Act => ({
  needs,
  run: (app, { n, who, asked }) => {
    const decides = move.move === 'grant' || move.move === 'refuse';
    const as = coordinating(`u-a${n}${who}`);
    return acting(app, decides ? { ...as, roles: ['APPROVER'] } : as, () =>
      get(app, ChangeRequest).move({
        key: `${move.move}-a${n}`,
        request: `R-a${n}`,
        version: asked,
        ...move,
      }),
    );
  },
});
const rewrites = (document: object, needs: Partial<Setting> = {}, letter = 'a'): Act => ({
  needs,
  run: (app, { n, who, asked }) =>
    acting(app, coordinating(`u-a${n}${who}`), () =>
      get(app, ChangeRequest).rewrite({
        key: `${JSON.stringify(document).slice(0, 20)}-${letter}${n}`,
        request: `R-${letter}${n}`,
        version: letter === 'a' ? asked : 1,
        document: JSON.stringify(document),
      }),
    ),
});
/** Of earlier tries, what waits has waited too long by then, and that of this one; of later ones it has not. */
export const expiresAt = (n: number): Date => new Date(Date.UTC(2026, 5, 1, 0, n));
const asksAnew = (): string => {
  const { kind, urgency, nights, needs, meets } = requestOf({ id: '', region: 'NORD', group: 'G1' });
  return JSON.stringify({
    ...{ kind, urgency, nights, needs, meets, household: { adults: 1, children: 0 } },
    ...{ arrival: { earliest: DEPARTURE, latest: DEPARTURE }, minProtectionLevel: 1, allowedRegions: null },
    threat: { level: 'HIGH', scope: 'REGIONAL', ownGroups: ['G1'], otherGroups: [] },
    ...{ homeLocality: 'HOME', relocationRequired: false, excludedLocalities: [], exclusionZones: [] },
    ...{ residence: { region: 'NORD', municipality: 'M1' }, contactPerson: null, preferredLocalities: [] },
    then: { kind: 'LONG_TERM', nights: 60 },
  });
};
const PAIR = { scope: 'LOCALITY', metres: null } as const;

export const requestActs: Readonly<Record<string, Act>> = {
  grant: moves({ move: 'grant', reason: null }, { with: ['submitted'] }),
  refuse: moves({ move: 'refuse', reason: 'FUNDING' }, { with: ['submitted'] }),
  withdraw: moves({ move: 'withdraw', reason: 'PERSON_WITHDREW' }),
  park: moves({ move: 'park', reason: 'SAFE_FOR_NOW', reviewOn: isoDate(DEPARTURE) }),
  resume: moves({ move: 'resume', reason: null }, { with: ['parked'] }),
  rewrite: rewrites({ nights: 20 }),
  'write anew what was refused': rewrites({ nights: 21 }, { with: ['refused'] }),
  'write anew what follows': rewrites({ nights: 22 }, { stands: 'CONFIRMED', with: ['chain'] }, 'g'),
  'submit a chain': {
    run: (app, { n, who }) =>
      acting(app, coordinating(`u-a${n}${who}`), () =>
        get(app, MakeRequest).run({
          ...{ key: `chain-a${n}${who}`, id: `R-m${n}${who}`, thenId: `R-n${n}${who}` },
          ...{ case: `K-a${n}`, isNewCase: false, submits: true, document: asksAnew() },
        }),
      ),
  },
  'let requests expire': {
    needs: { with: ['waiting'] },
    run: (app, { n }) =>
      acting(app, NATIONAL_RUN, () =>
        get(app, UnitOfWork).run(() => get(app, RequestLives).expire(expiresAt(n))),
      ),
  },
  'tell of a new threat': rewrites(
    { threat: { level: 'HIGH', scope: 'REGIONAL', ownGroups: ['G1'], otherGroups: [] } },
    { stands: 'CONFIRMED', with: ['no group'] },
  ),
  'close the case': {
    run: (app, { n, who }) =>
      acting(app, { ...coordinating(`u-a${n}${who}`), purpose: 'CASE_HANDLING' }, () =>
        get(app, EraseCase).run(`K-a${n}`),
      ),
  },
  'keep apart': {
    needs: { households: 'e', placed: 'e' },
    run: (app, { n, who }) =>
      acting(app, coordinating(`u-a${n}${who}`), () =>
        get(app, ChangeConflictProfile).addNonAssociation({
          ...PAIR,
          case: `K-a${n}`,
          other: `K-e${n}`,
          approval: approvalOf('case.change-conflict-profile', n),
        }),
      ),
  },
  'let meet': {
    needs: { households: 'e', placed: 'e', with: ['pair'] },
    run: (app, { n, who }) =>
      acting(app, coordinating(`u-a${n}${who}`), () =>
        get(app, ChangeConflictProfile).withdrawNonAssociation({
          ...PAIR,
          case: `K-a${n}`,
          other: `K-e${n}`,
          pair: pairOf(n),
          reason: 'CONFLICT_OVER',
          approval: approvalOf('case.change-conflict-profile', n),
        }),
      ),
  },
};
