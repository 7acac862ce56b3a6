import { EraseCase } from '#cases';
import { ChangeConflictProfile } from '../../../src/cases/application/change-conflict-profile.js';
import { ChangeRequest, type MoveRequestCommand } from '../../../src/requests/application/change-request.js';
import { acting, coordinating, get, type Act, type Setting } from './act.js';
import { approvalOf, pairOf } from './approvals.js';

const moves = (move: Pick<MoveRequestCommand, 'move' | 'reason'>, needs: Partial<Setting> = {}): Act => ({
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
const rewrites = (document: object, needs: Partial<Setting> = {}): Act => ({
  needs,
  run: (app, { n, who, asked }) =>
    acting(app, coordinating(`u-a${n}${who}`), () =>
      get(app, ChangeRequest).rewrite({
        key: `${JSON.stringify(document).slice(0, 20)}-a${n}`,
        request: `R-a${n}`,
        version: asked,
        document: JSON.stringify(document),
      }),
    ),
});
const PAIR = { scope: 'LOCALITY', metres: null } as const;

export const requestActs: Readonly<Record<string, Act>> = {
  grant: moves({ move: 'grant', reason: null }, { with: ['submitted'] }),
  refuse: moves({ move: 'refuse', reason: 'FUNDING' }, { with: ['submitted'] }),
  withdraw: moves({ move: 'withdraw', reason: 'PERSON_WITHDREW' }),
  park: moves({ move: 'park', reason: 'SAFE_FOR_NOW' }),
  resume: moves({ move: 'resume', reason: null }, { with: ['parked'] }),
  rewrite: rewrites({ nights: 20 }),
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
